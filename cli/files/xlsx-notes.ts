// What is worth knowing about an XLSX file's tabs and formulas, once they are read.

import { parseCell } from '../../host/engine/a1';
import type { SheetSnapshot } from '../../host/engine/engine';
import { type FileNote, fileNote, listed } from './file-note';
import type { FormulaCell } from './xlsx-cells';

export function holdsCells(sheet: SheetSnapshot): boolean {
  for (const xc in sheet.cells) if (sheet.cells[xc]) return true;
  return false;
}

/** Tabs that are hidden, that hold nothing, and that hold headers alone. */
export function tabNotes(sheets: readonly SheetSnapshot[], file: string): FileNote[] {
  const hidden = sheets.filter((sheet) => sheet.isVisible === false);
  const empty = sheets.filter((sheet) => !holdsCells(sheet));
  const alone = sheets.filter(holdsOneRow);
  return (
    [
      ['hidden-tabs', hidden],
      ['no-cells', empty],
      ['one-row', alone],
    ] as const
  )
    .filter(([, found]) => found.length > 0)
    .map(([code, found]) =>
      fileNote(code, file, listed(found.map(({ name }) => name)), found.length),
    );
}

/** One row of several words: headers, and nothing below them. */
function holdsOneRow({ cells = {} }: SheetSnapshot): boolean {
  const filled = Object.entries(cells).filter(([, content]) => content);
  const isWord = (content: unknown): boolean =>
    typeof content === 'string' && !content.startsWith('=') && Number.isNaN(Number(content));
  const rows = new Set(filled.map(([xc]) => parseCell(xc).row));
  return filled.length > 1 && rows.size === 1 && filled.every(([, content]) => isWord(content));
}

/**
 * Formulas whose last value stands in their place, and those that have none and can't be computed.
 * `taken` are cells of the first kind, such as `Data!B2`, that were found by trying.
 */
export function formulaNotes(
  formulas: ReadonlyMap<string, readonly FormulaCell[]>,
  taken: readonly string[],
  computes: (formula: string) => boolean,
  file: string,
): FileNote[] {
  const frozen = [...taken];
  const without: string[] = [];
  for (const [tab, cells] of formulas) {
    for (const { address, formula, lastValue, isKept } of cells) {
      if (!isKept) frozen.push(`${tab}!${address}`);
      else if (lastValue === '' && !computes(formula)) without.push(`${tab}!${address}`);
    }
  }
  return [
    ...(frozen.length > 0 ? [fileNote('last-values', file, listed(frozen), frozen.length)] : []),
    ...(without.length > 0 ? [fileNote('no-values', file, listed(without), without.length)] : []),
  ];
}
