// Answers about words as they come from the sidebar -> the lists that they change.

import { say } from '../../core/language/say';
import {
  type PlannedWords,
  planWords,
  type SettingCells,
  wordAnswer,
} from '../../core/qualification/word-answers';
import type { Settings } from '../../core/settings/settings';
import type { WordAnswer } from '../../rpc';
import { Refusal } from '../../sheets/refusal';
import { readSettingsTable } from '../../sheets/settings-tab';
import type { Workbook } from '../../sheets/workbook';
import { settingCells } from '../setting-cells';

type Planned = Extract<PlannedWords, { readonly ok: true }>;

/** The settings' cells as they stand. */
export const cellsNow = (workbook: Workbook): SettingCells =>
  settingCells(readSettingsTable(workbook) ?? []);

/** What the answers make of the lists, or a refusal that says which answer can't be kept. */
export function plannedWords(
  cells: SettingCells,
  settings: Settings,
  answers: readonly WordAnswer[],
): Planned {
  const known = answers.map(({ field, text, meaning }) => {
    const answer = wordAnswer(field, text, meaning);
    if (answer) return answer;
    throw new Refusal('not-valid', say('There is no such meaning. Look at the words again.'));
  });
  const planned = planWords(cells, settings, known);
  if (!planned.ok) throw new Refusal('not-valid', planned.sentence);
  return planned;
}
