// Saves what texts mean, several at once, into the lists of EQL Settings; and takes it back.
import { excerpt, foldText, plainText } from '../../core/cells/text';
import { wordAnswer } from '../../core/qualification/word-answers';
import type { UndoWordsRequest, WordAnswer, WordsRequest, WordsSaved, WordsUndo } from '../../rpc';
import { withDocumentLock } from '../../sheets/document-lock';
import { Refusal } from '../../sheets/refusal';
import { completeSettingsTab, readSettings, writeSettingValues } from '../../sheets/settings-tab';
import type { Workbook } from '../../sheets/workbook';
import { cellsNow, plannedWords } from './asked-words';
import { readWords } from './read-words';

/** `what “Champ” means`, `what 3 texts mean` */
const saysOf = ([first, ...others]: readonly WordAnswer[]): string =>
  others.length === 0 && first
    ? `what “${excerpt(first.text)}” means`
    : `what ${others.length + 1} texts mean`;

/** `“Champ” means “Hot” from now on.` */
const toldOf = (answers: readonly WordAnswer[]): string => {
  const [first, ...others] = answers;
  const known = first && wordAnswer(first.field, first.text, first.meaning);
  return known && others.length === 0
    ? `“${excerpt(known.text)}” means “${known.meaning.text}” from now on.`
    : `${answers.length} texts are understood from now on.`;
};

/** Writes the lists, or refuses and writes none of them. Sent a second time it finds them written. */
export function saveWords(workbook: Workbook, { answers }: WordsRequest): WordsSaved {
  return withDocumentLock(() => {
    const cells = cellsNow(workbook);
    const { lists, settings } = plannedWords(cells, readSettings(workbook), answers);
    // Read before anything is written: what was written lands later than it would be read.
    const left = readWords(workbook, settings);
    if (lists.size > 0) {
      completeSettingsTab(workbook);
      writeSettingValues(workbook, lists);
    }
    const undo: WordsUndo = {
      says: saysOf(answers),
      lists: Array.from(lists).map(([label, after]) => ({
        label,
        before: plainText(cells.get(foldText(label)) ?? ''),
        after,
      })),
    };
    return {
      said: `${toldOf(answers)} Score the sheet to bring its columns in line.`,
      undo: lists.size > 0 ? undo : null,
      words: left,
    };
  });
}

/** Puts the lists back, unless one of them was changed since; then none is. */
export function undoWords(workbook: Workbook, { undo }: UndoWordsRequest): WordsSaved {
  return withDocumentLock(() => {
    const cells = cellsNow(workbook);
    const now = (label: string): string => plainText(cells.get(foldText(label)) ?? '');
    const open = undo.lists.filter(({ label, before }) => now(label) !== before);
    const changed = open.find(({ label, after }) => now(label) !== after);
    if (changed) {
      throw new Refusal(
        'not-valid',
        `“${changed.label}” of EQL Settings was changed since, so nothing was undone. Take the ` +
          'words out there yourself.',
      );
    }
    if (open.length > 0) {
      writeSettingValues(workbook, new Map(open.map(({ label, before }) => [label, before])));
    }
    return { said: `Undone: ${undo.says}.`, undo: null, words: readWords(workbook) };
  });
}
