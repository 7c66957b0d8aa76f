// Google's Range: the class alone. Its methods stand beside it, one table a concern.

import { IN_DOCUMENT } from '../service/access';
import { declareService } from '../service/service';
import type { Block } from './block';

export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export const RANGE = declareService<Block, GoogleRange>({
  name: 'Range',
  ...IN_DOCUMENT,
});

export function rangeObject(block: Block): GoogleRange {
  return RANGE.of(block);
}
