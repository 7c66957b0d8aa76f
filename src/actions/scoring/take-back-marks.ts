// Take back new marks: what the last scoring wrote under EQL since, cleared where it still stands.
import type { Cell } from '../../core/cells/cell';
import { fieldLabel, OWN_FIELDS } from '../../core/columns/fields';
import { readOverlapTable } from '../../core/columns/overlap-table';
import { say } from '../../core/language/say';
import { withDocumentLock } from '../../sheets/document-lock';
import { type KeptMarks, keptMarks, rememberTakenBack } from '../../sheets/memory/new-marks';
import { tabById } from '../../sheets/read-tab';
import { Refusal } from '../../sheets/refusal';
import { columnsWithFormulas, findScoreColumns, writeColumns } from '../../sheets/score-columns';
import { readSettings } from '../../sheets/settings-tab';
import { type RecognisedTab, readUserTab } from '../../sheets/user-tabs';
import type { Workbook } from '../../sheets/workbook';
import { MARK_LENGTH, withoutMarks } from './new-marks';

const sinceHeader = (): string => fieldLabel('eqlSince');

const nothingToTakeBack = (why: string): Refusal => new Refusal('not-valid', why);

function markedTab(workbook: Workbook, { sheetId }: KeptMarks): RecognisedTab {
  const sheet = tabById(workbook, sheetId);
  const tab = sheet && readUserTab(sheet, 'overlap', workbook);
  if (tab) return tab;
  throw nothingToTakeBack(
    say(
      'The list that was scored last is gone, or has no header row any more. Nothing was changed.',
    ),
  );
}

function sinceColumn({ sheet, table, headerRow }: RecognisedTab): number {
  const column = findScoreColumns(table[headerRow] ?? [])[OWN_FIELDS.indexOf('eqlSince')];
  if (column === undefined) {
    throw nothingToTakeBack(
      say('The column {since} is gone. Nothing was changed.', { since: sinceHeader() }),
    );
  }
  const taken = columnsWithFormulas(sheet, [column], headerRow, table.length - headerRow);
  if (taken.size === 0) return column;
  throw nothingToTakeBack(
    say('Formulas of yours stand under {since}. Nothing was changed.', { since: sinceHeader() }),
  );
}

const marksIn = (kept: string): string[] =>
  Array.from({ length: Math.floor(kept.length / MARK_LENGTH) }, (_mark, index) =>
    kept.slice(index * MARK_LENGTH, (index + 1) * MARK_LENGTH),
  );

function takenBack(tab: string, cleared: number, others: number): string {
  const values = { since: sinceHeader(), tab };
  if (cleared === 0) {
    return say('Nothing of the last scoring’s {since} stands in {tab} any more.', values);
  }
  return [
    say('{since} taken back in {rows} {rows|row|rows} of {tab}.', { ...values, rows: cleared }),
    ...(others === 0
      ? []
      : [
          say('{rows} {rows|row|rows} changed since then, and stayed as they are.', {
            rows: others,
          }),
        ]),
    say('Mend what made them EQLs, then score the sheet again.'),
  ].join(' ');
}

/** Clears the marks of the last scoring, each once and where it is still as it was written. */
export function takeBackMarks(workbook: Workbook): { readonly said: string } {
  return withDocumentLock(() => {
    const kept = keptMarks();
    if (!kept) {
      throw nothingToTakeBack(
        say('The last scoring marked no row as new under {since}. Nothing was changed.', {
          since: sinceHeader(),
        }),
      );
    }
    const tab = markedTab(workbook, kept);
    const column = sinceColumn(tab);
    const { table, headerRow, recognition } = tab;
    const { dateOrder } = readSettings(workbook);
    const before = table.slice(headerRow + 1).map((row): Cell => row[column] ?? '');
    const list = readOverlapTable(table, recognition, headerRow, dateOrder);
    const marks = marksIn(kept.marks);
    const { since, cleared } = withoutMarks({ headerRow, rows: list.rows, since: before }, marks);
    writeColumns(tab.sheet, headerRow + 1, [{ column, before, after: since }], workbook.clock);
    rememberTakenBack(tab.sheetId);
    return { said: takenBack(tab.name, cleared, marks.length - cleared) };
  });
}
