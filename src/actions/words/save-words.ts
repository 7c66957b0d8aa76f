// Saves what texts mean and what numbers are out of, several at once; and takes it back.

import { excerpt, plainText } from '../../core/cells/text';
import { say } from '../../core/language/say';
import { wordAnswer } from '../../core/qualification/word-answers';
import { labelKey } from '../../core/settings/settings';
import type { UndoWordsRequest, WordsRequest, WordsSaved, WordsUndo } from '../../rpc';
import { withDocumentLock } from '../../sheets/document-lock';
import { Refusal } from '../../sheets/refusal';
import { completeSettingsTab, readSettings, writeSettingValues } from '../../sheets/settings-tab';
import type { Workbook } from '../../sheets/workbook';
import { scaleOf, scaleText, withScales } from './asked-scales';
import { cellsNow, plannedWords } from './asked-words';
import { changedScales, keepScales, scalesBefore } from './keep-scales';
import { type AskedLists, askedLists, readWords, wordsIn } from './read-words';

/** What was answered, for the undo's button, and in a sentence. */
interface Said {
  readonly says: string;
  readonly said: string;
}

const headerOf = ({ kind, field }: WordsRequest['scales'][number], lists: AskedLists): string => {
  const { columns, headers } = lists[kind]?.recognition ?? { columns: {}, headers: [] };
  return excerpt(headers[columns[field] ?? -1] ?? field);
};

/** One answer by its words, several by their number. */
function toldOf({ answers, scales }: WordsRequest, lists: AskedLists): Said {
  const [answer, ...others] = answers;
  const [scaled, ...more] = scales;
  const known = answer && wordAnswer(answer.field, answer.text, answer.meaning);
  if (known && others.length === 0 && !scaled) {
    const text = excerpt(known.text);
    return {
      says: say('what “{text}” means', { text }),
      said: say('“{text}” means “{meaning}” from now on.', { text, meaning: known.meaning.text }),
    };
  }
  if (scaled && more.length === 0 && !answer) {
    const header = headerOf(scaled, lists);
    const scale = scaleOf(scaled);
    return {
      says: say('what “{header}” is out of', { header }),
      said: scale
        ? say('The numbers under “{header}” are read {scale} from now on.', {
            header,
            scale: scaleText(scale),
          })
        : say('What the numbers under “{header}” are out of is asked again.', { header }),
    };
  }
  const count = answers.length + scales.length;
  return {
    says: say('{count} answers', { count }),
    said: say('{count} answers are kept from now on.', { count }),
  };
}

/**
 * Writes the lists and keeps the scales, or refuses and does neither. Sent a second time it finds them
 * done.
 */
export function saveWords(workbook: Workbook, request: WordsRequest): WordsSaved {
  return withDocumentLock(() => {
    const cells = cellsNow(workbook);
    const { lists, settings } = plannedWords(cells, readSettings(workbook), request.answers);
    // Read before anything is written: what was written lands later than it would be read.
    const asked = askedLists(workbook);
    const scales = changedScales(asked, request.scales);
    const { overlap, leads } = asked;
    const left = wordsIn(
      {
        overlap: withScales(overlap, request.scales),
        leads: leads && withScales(leads, request.scales),
      },
      settings,
      workbook,
    );
    if (lists.size > 0) {
      completeSettingsTab(workbook);
      writeSettingValues(workbook, lists);
    }
    keepScales(scales, overlap);
    const { says, said } = toldOf(request, asked);
    const undo: WordsUndo = {
      says,
      lists: Array.from(lists).map(([label, after]) => ({
        label,
        before: plainText(cells.get(labelKey(label)) ?? ''),
        after,
      })),
      scales,
    };
    return {
      said: `${said} ${say('Score the sheet to bring its columns in line.')}`,
      undo: lists.size + scales.length > 0 ? undo : null,
      words: left,
    };
  });
}

/** Puts everything back, unless one of the lists or scales was changed since; then nothing is. */
export function undoWords(workbook: Workbook, { undo }: UndoWordsRequest): WordsSaved {
  return withDocumentLock(() => {
    const cells = cellsNow(workbook);
    const now = (label: string): string => plainText(cells.get(labelKey(label)) ?? '');
    const open = undo.lists.filter(({ label, before }) => now(label) !== before);
    const changed = open.find(({ label, after }) => now(label) !== after);
    if (changed) {
      throw new Refusal(
        'not-valid',
        say(
          '“{setting}” of EQL Settings was changed since, so nothing was undone. Take the words out there yourself.',
          { setting: changed.label },
        ),
      );
    }
    const scales = scalesBefore(undo.scales);
    if (open.length > 0) {
      writeSettingValues(workbook, new Map(open.map(({ label, before }) => [label, before])));
    }
    if (scales.length > 0) keepScales(scales, askedLists(workbook).overlap);
    return {
      said: say('Undone: {what}.', { what: undo.says }),
      undo: null,
      words: readWords(workbook),
    };
  });
}
