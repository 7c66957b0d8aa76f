// Spreadsheet: developer metadata.

import { addMetadata, locationType, metadataAt } from '../rules/metadata';
import { METADATA_ARGUMENTS } from '../rules/metadata-arguments';
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
