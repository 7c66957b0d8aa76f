// Range: developer metadata, on whole rows and columns only.

import {
  addMetadata,
  METADATA_ARGUMENTS,
  metadataAt,
  metadataPlace,
  wholeLine,
} from '../rules/metadata';
import { metadataFinder } from '../rules/metadata-finder';
import { act, local, read, SELF } from '../service/method';
import { type Block, zoneOf } from './block';

export const rangeMetadata = {
  addDeveloperMetadata: act(METADATA_ARGUMENTS, (block: Block, ...args: unknown[]) => {
    addMetadata(metadataPlace(block), args);
    return SELF;
  }),
  getDeveloperMetadata: read([[]], (block: Block) => {
    const { sheetId } = block;
    const wanted = wholeLine(block);
    return metadataAt(
      (place) =>
        wanted !== undefined &&
        place.sheetId === sheetId &&
        place.top === wanted.top &&
        place.left === wanted.left,
    );
  }),
  createDeveloperMetadataFinder: local([[]], (block: Block) =>
    metadataFinder({ sheetId: block.sheetId, ...zoneOf(block) }),
  ),
};
