// What a scoring says when it is done, in a few plain sentences.
import { proposalsSentence, unplacedSentence } from '../../core/columns/column-sentence';
import type { Recognition } from '../../core/columns/recognise';
import { say } from '../../core/language/say';
import { type BadCells, badCellsSentence } from './bad-cells';

export interface Scored {
  readonly tab: string;
  /** Rows that are leads: neither blank nor an export's footer. */
  readonly rows: number;
  readonly candidates: number;
  /** Cells written; 0 where nothing had changed since the last time. */
  readonly changed: number;
  /** Rows that got an `EQL since`, and had none. */
  readonly newMarks: number;
  /** Whether these can be taken back. */
  readonly undoable: boolean;
  /** Whether the colours could be set. */
  readonly isFlagged: boolean;
  /** Headers of ours below which formulas stand: somebody else's, so they were left alone. */
  readonly leftAlone: readonly string[];
  readonly badCells: BadCells;
  /** What was made of the list's columns. */
  readonly recognition: Recognition;
}

const noColours = (): string =>
  say(
    'The scores are written, but Google Sheets refused their colours. Look under Format, Conditional ' +
      'formatting: while a rule of this tab speaks of another tab, or the tab is protected, no rules can ' +
      'be set. Change that and score the sheet again.',
  );

export function scoreSentence(scored: Scored): string {
  const { rows, candidates, changed, newMarks, undoable, leftAlone, badCells, tab } = scored;
  const { recognition, isFlagged } = scored;
  const sentences = [
    changed === 0
      ? say('{rows} {rows|row|rows} of {tab} looked at: nothing has changed.', { rows, tab })
      : say('{rows} {rows|row|rows} of {tab} scored.', { rows, tab }),
    candidates === 0
      ? say('No candidates are waiting.')
      : say(
          '{candidates} {candidates|candidate waits|candidates wait} for what EQL missing says.',
          { candidates },
        ),
    newMarks === 0
      ? ''
      : say('{rows} {rows|row is|rows are} newly marked EQL since.', { rows: newMarks }),
    newMarks > 0 && undoable ? say('Take back new marks, in the menu, undoes that.') : '',
    isFlagged ? '' : noColours(),
    badCellsSentence(badCells),
    leftAlone.length === 0
      ? ''
      : say('{columns}: left as it is, because formulas of yours stand there.', {
          columns: leftAlone.join(', '),
        }),
    proposalsSentence(recognition),
    unplacedSentence(recognition),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
