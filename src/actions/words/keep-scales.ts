// What the user says that columns of numbers are out of, kept for their headers; and taken back.

import { fieldLabel } from '../../core/columns/fields';
import type { RememberedColumns } from '../../core/columns/recognise';
import { say } from '../../core/language/say';
import type { ChosenScales } from '../../core/qualification/scale';
import type { ScaleAnswer, WordsUndo } from '../../rpc';
import { columnMemory, rememberColumns } from '../../sheets/memory/columns';
import { forgetShape } from '../../sheets/memory/shapes';
import { Refusal } from '../../sheets/refusal';
import type { RecognisedTab } from '../../sheets/user-tabs';
import { scaleOf } from './asked-scales';
import type { AskedLists } from './read-words';

type KeptScale = WordsUndo['scales'][number];

/** What the answers change, without those that say what was said before. */
export function changedScales(
  lists: AskedLists,
  answers: readonly ScaleAnswer[],
): readonly KeptScale[] {
  return answers.flatMap((answer): KeptScale[] => {
    const { kind, field } = answer;
    const tab = lists[kind];
    if (!tab || tab.recognition.columns[field] === undefined) {
      throw new Refusal(
        'not-valid',
        say('The column {column} is gone. Nothing was saved. Look at the words again.', {
          column: fieldLabel(field),
        }),
      );
    }
    const { signature, scales } = tab.recognition;
    const [before, after] = [scales[field] ?? '', scaleOf(answer) ?? ''];
    return before === after ? [] : [{ kind, signature, field, before, after }];
  });
}

/** What is kept of a header row with another scale for one of its columns; null where nothing is left. */
function withScale(before: RememberedColumns = {}, { kind, field, after }: KeptScale) {
  const { scales: { [field]: _said, ...others } = {}, ...rest } = before;
  const scale = scaleOf({ kind, field, scale: after });
  const scales: ChosenScales = scale ? { ...others, [field]: scale } : others;
  const kept: RememberedColumns = Object.keys(scales).length > 0 ? { ...rest, scales } : rest;
  return Object.keys(kept).length > 0 ? kept : null;
}

/** Keeps scales for the headers that they were said of. */
export function keepScales(changes: readonly KeptScale[], overlap: RecognisedTab): void {
  for (const change of changes) {
    const { kind, signature } = change;
    rememberColumns(kind, signature, withScale(columnMemory()(kind, signature), change));
  }
  if (changes.length > 0) forgetShape(overlap.sheetId);
}

/** What an undo puts back: the scales as they were, unless they were changed since. */
export function scalesBefore(changes: readonly KeptScale[]): readonly KeptScale[] {
  const memory = columnMemory();
  return changes.flatMap((change): KeptScale[] => {
    const { kind, signature, field, before, after } = change;
    const now = memory(kind, signature)?.scales?.[field] ?? '';
    if (now === before) return [];
    if (now !== after) {
      throw new Refusal(
        'not-valid',
        say(
          'What a column’s numbers are out of was changed since, so nothing was undone. Choose it anew.',
        ),
      );
    }
    return [{ ...change, before: after, after: before }];
  });
}
