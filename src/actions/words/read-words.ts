// The texts of the overlap list that nobody can read, as the sidebar asks about them.
import { FIELD_LABELS } from '../../core/columns/fields';
import { unreadWords } from '../../core/columns/unread-words';
import { MEANINGS, WORD_FIELDS } from '../../core/settings/meanings';
import type { UnreadText, WordMeaning, Words } from '../../rpc';
import { MOST_TEXTS } from '../../rpc/limits';
import { readSettings } from '../../sheets/settings-tab';
import { findOverlapTab } from '../../sheets/user-tabs';
import type { Workbook } from '../../sheets/workbook';
import { viewOf } from '../row/overlap-view';

/** A longer text is an essay that strayed into the column: it is counted, not asked about. */
const LONGEST_ASKED = 1000;

const meanings = (): Words['meanings'] => {
  const all: Record<string, readonly WordMeaning[]> = {};
  for (const field of WORD_FIELDS) {
    all[field] = MEANINGS[field].map(({ value, text }) => ({ value, text }));
  }
  return all;
};

/** The overlap list read anew, and what of it can't be read. */
export function readWords(workbook: Workbook, settings = readSettings(workbook)): Words {
  const { overlap, tab } = viewOf(findOverlapTab(workbook), settings, workbook);
  const unread = unreadWords(overlap, settings);
  const { columns, headers } = tab.recognition;
  const asked = unread.filter(({ text }) => text.length <= LONGEST_ASKED).slice(0, MOST_TEXTS);
  const listed = new Set(asked);
  const others = unread.filter((word) => !listed.has(word));
  return {
    sheetName: tab.name,
    words: asked.map(
      ({ field, text, count }): UnreadText => ({
        field,
        label: FIELD_LABELS[field],
        header: headers[columns[field] ?? -1] ?? FIELD_LABELS[field],
        text,
        count,
      }),
    ),
    more: {
      texts: others.length,
      cells: others.reduce((sum, { count }) => sum + count, 0),
    },
    meanings: meanings(),
  };
}
