// Ranges that an XLSX file gives for whole columns, cut to the rows and columns that the tab has here.

import { columnLetters, parseZone } from '../../host/engine/a1';
import type { SheetSnapshot } from '../../host/engine/engine';

const CELLS = /^\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i;

/**
 * The tab with its merged cells, conditional formats and dropdowns within it: `D2:D1048576`, as
 * Excel writes a column, ends at the last row. What lies outside altogether is gone; a conditional
 * format or a dropdown with no range left is gone too.
 */
export function withRangesInSheet(sheet: SheetSnapshot): SheetSnapshot {
  const cut = (ranges: readonly string[] = []): string[] =>
    ranges.flatMap((range) => cutRange(range, sheet) ?? []);
  const withRanges = <Rule extends { readonly ranges: string[] }>(rules: readonly Rule[] = []) =>
    rules
      .map((rule) => ({ ...rule, ranges: cut(rule.ranges) }))
      .filter(({ ranges }) => ranges.length > 0);
  return {
    ...sheet,
    merges: cut(sheet.merges).filter((range) => range.includes(':')),
    conditionalFormats: withRanges(sheet.conditionalFormats),
    dataValidationRules: withRanges(sheet.dataValidationRules),
    tables: (sheet.tables ?? []).flatMap((table) => {
      const range = cutRange(table.range, sheet);
      return range === undefined ? [] : [{ ...table, range }];
    }),
  };
}

function cutRange(
  range: string,
  { rowNumber = 1, colNumber = 1 }: SheetSnapshot,
): string | undefined {
  // A whole column or row has no end to cut.
  if (!CELLS.test(range)) return range;
  const { top, left, bottom, right } = parseZone(range.replace(/\$/g, ''));
  if (top >= rowNumber || left >= colNumber) return undefined;
  const first = `${columnLetters(left)}${top + 1}`;
  const last = `${columnLetters(Math.min(right, colNumber - 1))}${Math.min(bottom, rowNumber - 1) + 1}`;
  return first === last ? first : `${first}:${last}`;
}
