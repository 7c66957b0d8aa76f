// Spreadsheet: developer metadata.

import { addMetadata, locationType, METADATA_ARGUMENTS, metadataAt } from '../rules/metadata';
import { metadataFinder } from '../rules/metadata-finder';
import { act, local, lookup, SELF } from '../service/method';

export const spreadsheetMetadata = {
  addDeveloperMetadata: act(METADATA_ARGUMENTS, (_: object, ...args: unknown[]) => {
    addMetadata({}, args);
    return SELF;
  }),
  getDeveloperMetadata: lookup([[]], () =>
    metadataAt((place) => locationType(place) === 'SPREADSHEET'),
  ),
  createDeveloperMetadataFinder: local([[]], () => metadataFinder({})),
};
