// Sheet: developer metadata.

import { requireSheet } from '../range/block';
import { addMetadata, locationType, METADATA_ARGUMENTS, metadataAt } from '../rules/metadata';
import { metadataFinder } from '../rules/metadata-finder';
import { act, local, lookup, SELF } from '../service/method';
import type { SheetHandle } from './sheet';

export const sheetMetadata = {
  addDeveloperMetadata: act(METADATA_ARGUMENTS, ({ sheetId }: SheetHandle, ...args: unknown[]) => {
    requireSheet(sheetId);
    addMetadata({ sheetId }, args);
    return SELF;
  }),
  getDeveloperMetadata: lookup([[]], ({ sheetId }: SheetHandle) => {
    requireSheet(sheetId);
    return metadataAt((place) => place.sheetId === sheetId && locationType(place) === 'SHEET');
  }),
  createDeveloperMetadataFinder: local([[]], ({ sheetId }: SheetHandle) =>
    metadataFinder({ sheetId }),
  ),
};
