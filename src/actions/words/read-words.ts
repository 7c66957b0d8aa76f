// The texts and the scales of the lists that nobody can read, as the sidebar asks about them.
import { fieldLabel } from '../../core/columns/fields';
import { unreadWords } from '../../core/columns/unread-words';
import { allMeanings, WORD_FIELDS } from '../../core/settings/meanings';
import { labelAt } from '../../core/settings/rows';
import type { Settings } from '../../core/settings/settings';
import type { AskedScale, UnreadText, WordMeaning, Words } from '../../rpc';
import { MOST_TEXTS } from '../../rpc/limits';
import { Refusal } from '../../sheets/refusal';
import { readSettings } from '../../sheets/settings-tab';
import {
  findLeadsTab,
  findOverlapTab,
  type RecognisedTab,
  surveyTabs,
} from '../../sheets/user-tabs';
import type { Workbook } from '../../sheets/workbook';
import { type OverlapView, viewOf } from '../row/overlap-view';
import { askedScales, leadsList, scaleChoices } from './asked-scales';

/** A longer text is an essay that strayed into the column: it is counted, not asked about. */
const LONGEST_ASKED = 1000;

/** Both lists; the leads only where it is clear which tab has them, since nothing here needs them. */
export interface AskedLists {
  readonly overlap: RecognisedTab;
  readonly leads: RecognisedTab | undefined;
}

export function askedLists(workbook: Workbook): AskedLists {
  const survey = surveyTabs(workbook);
  const overlap = findOverlapTab(workbook, survey);
  try {
    return { overlap, leads: findLeadsTab(workbook, survey) };
  } catch (error) {
    if (error instanceof Refusal && error.code === 'no-overlap-tab') {
      return { overlap, leads: undefined };
    }
    throw error;
  }
}

const wordMeanings = (): Words['meanings'] => {
  const all: Record<string, readonly WordMeaning[]> = {};
  for (const field of WORD_FIELDS) {
    all[field] = allMeanings()[field].map(({ value, text, path }) => ({
      value,
      text,
      list: labelAt(path),
    }));
  }
  return all;
};

/** What of the lists can't be read by these settings. */
export function wordsIn(lists: AskedLists, settings: Settings, workbook: Workbook): Words {
  return wordsOf(viewOf(lists.overlap, settings, workbook), lists);
}

/** The same of a list whose rows were read already. */
export function wordsOf(view: OverlapView, lists: Pick<AskedLists, 'leads'>): Words {
  const { overlap, tab, settings } = view;
  const unread = unreadWords(overlap, settings);
  const { recognition } = tab;
  const { columns, headers } = recognition;
  const asked = unread.filter(({ text }) => text.length <= LONGEST_ASKED).slice(0, MOST_TEXTS);
  const listed = new Set(asked);
  const others = unread.filter((word) => !listed.has(word));
  const scales: readonly AskedScale[] = [
    ...askedScales({ ...overlap, kind: 'overlap' }, settings),
    ...(lists.leads ? askedScales(leadsList(lists.leads, settings), settings) : []),
  ];
  return {
    sheetName: tab.name,
    words: asked.map(
      ({ field, text, count }): UnreadText => ({
        field,
        label: fieldLabel(field),
        header: headers[columns[field] ?? -1] ?? fieldLabel(field),
        text,
        count,
      }),
    ),
    more: {
      texts: others.length,
      cells: others.reduce((sum, { count }) => sum + count, 0),
    },
    meanings: wordMeanings(),
    scales,
    scaleChoices: scaleChoices(),
  };
}

export const readWords = (workbook: Workbook): Words =>
  wordsIn(askedLists(workbook), readSettings(workbook), workbook);
