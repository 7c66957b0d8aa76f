// A summary that is built, kept as its day's row of EQL History.

import type { SummaryModel } from '../core/conversion/summary';
import { rowsBefore } from '../core/history/earlier-looks';
import { historyCells } from '../core/history/history-columns';
import type { HistoryRow } from '../core/history/history-row';
import { say } from '../core/language/say';
import { type HistoryTab, keepInHistory } from '../sheets/history-tab';
import { forgetImports, importsSince } from '../sheets/memory/imports-since';
import { Refusal, refusalOf } from '../sheets/refusal';
import { settle } from '../sheets/settle';
import type { Workbook } from '../sheets/workbook';

/** Somebody may add or delete a tab in the very moment in which ours is made. */
const ATTEMPTS = 2;

/**
 * Keeps the first summary of a day. One that is judged as of another day tells nothing about this
 * one, and isn't kept. The page is in the sheet by then, and stays there whatever becomes of this.
 */
export function keepSummary(
  workbook: Workbook,
  tab: HistoryTab | undefined,
  row: HistoryRow,
  model: SummaryModel,
): void {
  const rows = tab?.history.rows ?? [];
  if (row.day !== workbook.today || rows.some(({ day }) => day === row.day)) return;
  const before = rowsBefore(rows, row.day);
  settle();
  for (let attempt = 1; ; attempt += 1) {
    try {
      const imported = importsSince();
      const cells = historyCells(row, model, before[before.length - 1], imported);
      const isKept = keepInHistory(workbook, tab, row.day, cells);
      settle();
      if (isKept && imported !== '') forgetImports();
      return;
    } catch (error) {
      if (attempt < ATTEMPTS) continue;
      const { code, message } = refusalOf(error, 'writing');
      const built = say('The summary is built, but EQL History has no row of it.');
      throw new Refusal(code, `${built} ${message}`);
    }
  }
}
