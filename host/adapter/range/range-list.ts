// RangeList: a change made to several ranges; each counts as one call, however many ranges it holds.

import { IN_DOCUMENT } from '../service/access';
import type { Writing } from '../service/method';
import { local, write } from '../service/method';
import { defineService } from '../service/service';
import { book } from '../service/world';
import { type Block, cellCount } from './block';
import { rangeBorders } from './borders';
import { rangeCheckboxes } from './checkboxes';
import { rangeClearing } from './clearing';
import { rangeFonts } from './fonts';
import { rangeFormulas } from './formulas';
import { rangeLooks, rangeWrapStrategies } from './looks';
import { rangeNotes } from './notes';
import { rangeNumberFormats } from './number-formats';
import { rangeObject } from './range';
import { rangeValues } from './values';

type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList;

interface Blocks {
  readonly blocks: readonly Block[];
}

const total = {
  cells: ({ blocks }: Blocks) => blocks.reduce((sum, block) => sum + cellCount(block), 0),
};

/** The range's own method, done to each. */
function toEach(
  method: object,
  around: (action: () => void) => void = (action) => action(),
): Writing<Blocks, unknown[]> {
  const { takes, prepare } = method as Writing<Block, unknown[]>;
  return write(
    takes,
    ({ blocks }: Blocks, ...args: unknown[]) => {
      const landings = blocks.map((block) => prepare(block, ...args));
      return () =>
        around(() => {
          for (const land of landings) land();
        });
    },
    total,
  );
}

/** Contents alone: whatever else a method changes must come in its order. */
const contents = (method: object): Writing<Blocks, unknown[]> =>
  toEach(method, (action) => book().cells.together(action));

const RANGE_LIST = defineService<Blocks, GoogleRangeList>(
  { name: 'RangeList', ...IN_DOCUMENT },
  {
    getRanges: local([[]], ({ blocks }: Blocks) => blocks.map(rangeObject)),
    setValue: contents(rangeValues.setValue),
    setFormula: toEach(rangeFormulas.setFormula),
    setNumberFormat: toEach(rangeNumberFormats.setNumberFormat),
    setBackground: toEach(rangeLooks.setBackground),
    setHorizontalAlignment: toEach(rangeLooks.setHorizontalAlignment),
    setVerticalAlignment: toEach(rangeLooks.setVerticalAlignment),
    setWrap: toEach(rangeLooks.setWrap),
    setWrapStrategy: toEach(rangeWrapStrategies.setWrapStrategy),
    setBorder: toEach(rangeBorders.setBorder),
    setFontColor: toEach(rangeFonts.setFontColor),
    setFontFamily: toEach(rangeFonts.setFontFamily),
    setFontLine: toEach(rangeFonts.setFontLine),
    setFontSize: toEach(rangeFonts.setFontSize),
    setFontStyle: toEach(rangeFonts.setFontStyle),
    setFontWeight: toEach(rangeFonts.setFontWeight),
    setNote: toEach(rangeNotes.setNote),
    check: toEach(rangeCheckboxes.check),
    uncheck: toEach(rangeCheckboxes.uncheck),
    clear: toEach(rangeClearing.clear),
    clearContent: contents(rangeClearing.clearContent),
    clearFormat: toEach(rangeClearing.clearFormat),
    clearNote: toEach(rangeNotes.clearNote),
    clearDataValidations: toEach(rangeClearing.clearDataValidations),
  },
);

export function rangeListObject(blocks: readonly Block[]): GoogleRangeList {
  return RANGE_LIST.of({ blocks });
}
