// Google's Range: its methods by concern, one table a file. Add the next method to the table of its
// concern.

import { MODES, SCOPES } from '../service/access';
import { defineService } from '../service/service';
import { rangeActivation } from './activation';
import { rangeBanding } from './banding';
import type { Block } from './block';
import { rangeBorders } from './borders';
import { rangeCheckboxes, rangeCheckboxInsertion } from './checkboxes';
import { rangeClearing } from './clearing';
import { rangeCopying } from './copying';
import { rangeFontColors, rangeFonts } from './fonts';
import { rangeFormulas } from './formulas';
import { rangeLooks, rangeWrapStrategies } from './looks';
import { rangeMetadata } from './metadata';
import { rangeNotes } from './notes';
import { rangeNumberFormats } from './number-formats';
import { rangePlace } from './place';
import { rangeRichText } from './rich-text';
import { rangeRules } from './rules';
import { rangeStructure } from './structure';
import { rangeValues } from './values';

export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

export const RANGE = defineService<Block, GoogleRange>(
  {
    name: 'Range',
    family: 'SpreadsheetApp',
    scopes: SCOPES.spreadsheet,
    reading: MODES.enabled,
    writing: MODES.writing,
  },
  rangePlace,
  rangeValues,
  rangeFormulas,
  rangeNumberFormats,
  rangeLooks,
  rangeWrapStrategies,
  rangeBorders,
  rangeFonts,
  rangeFontColors,
  rangeNotes,
  rangeClearing,
  rangeStructure,
  rangeCopying,
  rangeCheckboxes,
  rangeCheckboxInsertion,
  rangeRules,
  rangeMetadata,
  rangeBanding,
  rangeRichText,
  rangeActivation,
);

export function rangeObject(block: Block): GoogleRange {
  return RANGE.of(block);
}
