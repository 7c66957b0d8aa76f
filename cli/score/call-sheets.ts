// Call sheets made for every partner, and the answers of files that came back, over the add-on's calls.

import {
  AddOnRefusal,
  answerOf,
  type Call,
  fieldsOf,
  isFields,
  listOf,
  textOf,
} from './answer-fields';
import { setupOf } from './list-setup';

/** A file of answers, with the tabs that it brought. */
export interface AnswersFile {
  readonly file: string;
  readonly tabs: readonly string[];
}

/** What the answers of a file have changed. */
export interface AnswersFound {
  readonly file: string;
  /** What came of the import, then a line a row that brings something. */
  readonly lines: readonly string[];
}

const lineOf = (row: unknown): string => {
  const { account, why, changes } = fieldsOf(row);
  const said = listOf(changes)
    .map(fieldsOf)
    .map(({ label, before, after, kept }) => {
      const was = textOf(before) === '' ? '(blank)' : textOf(before);
      return kept === true
        ? `${textOf(label)} stays ${was}, not ${textOf(after)}`
        : `${textOf(label)} ${was} -> ${textOf(after)}`;
    });
  const parts = [said.join(', '), textOf(why)].filter((part) => part !== '');
  return `${textOf(account) || 'No account'}: ${parts.join('; ')}`;
};

/** Previews a tab, or says why it holds no answers. */
function previewed(call: Call, sheetId: number) {
  try {
    return answerOf(call, 'previewAnswers', { sheetId });
  } catch (error) {
    if (error instanceof AddOnRefusal) return error;
    throw error;
  }
}

/**
 * Imports the answers of each file from the first of its tabs that is a call sheet. Where the list is
 * newer, it stays. Refuses a file that has no such tab, with the add-on's sentence.
 */
export function importAnswers(call: Call, files: readonly AnswersFile[]): readonly AnswersFound[] {
  return files.map(({ file, tabs }) => {
    const own = setupOf(call).tabs.filter(({ tab }) => tabs.includes(tab));
    const previews = own.map(({ sheetId }) => previewed(call, sheetId));
    const preview = previews.find((each) => !(each instanceof AddOnRefusal));
    const [refused] = previews;
    if (preview === undefined || preview instanceof AddOnRefusal) {
      throw refused instanceof AddOnRefusal
        ? refused
        : new AddOnRefusal(`${file} holds no call sheet.`);
    }
    const { sheetId, seals, rows } = preview;
    const { said } = answerOf(call, 'importAnswers', { sheetId, seals, take: [] });
    const telling = listOf(rows).filter((row) => isFields(row) && row.verdict !== 'nothing-new');
    return { file, lines: [textOf(said), textOf(preview.said), ...telling.map(lineOf)] };
  });
}

/** Makes a call sheet for every partner that has candidates; a sentence each, the refusals' too. */
export function makeCallSheets(call: Call): readonly string[] {
  return listOf(answerOf(call, 'callPartners', {}).partners)
    .map(fieldsOf)
    .map(({ partner }) => {
      try {
        return textOf(answerOf(call, 'makeCallSheet', { partner, keys: null }).said);
      } catch (error) {
        if (error instanceof AddOnRefusal) return error.message;
        throw error;
      }
    });
}

/** How the tab of a call sheet is called, whosever it is, in each language that the add-on writes. */
export const isCallSheet = (tab: string): boolean =>
  /^(?:Call sheet|Gesprächsbogen|Hoja de llamada): /.test(tab);
