// What a scoring says when it is done, in a few plain sentences.
import { proposalsSentence, unplacedSentence } from '../../core/columns/column-sentence';
import type { Recognition } from '../../core/columns/recognise';
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

const NO_COLOURS =
  'The scores are written, but Google Sheets refused their colours. Look under Format, Conditional ' +
  'formatting: while a rule of this tab speaks of another tab, or the tab is protected, no rules can ' +
  'be set. Change that and score the sheet again.';

const plural = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

export function scoreSentence(scored: Scored): string {
  const { rows, candidates, changed, newMarks, undoable, leftAlone, badCells, tab } = scored;
  const { recognition, isFlagged } = scored;
  const sentences = [
    changed === 0
      ? `${plural(rows, 'row', 'rows')} of ${tab} looked at: nothing has changed.`
      : `${plural(rows, 'row', 'rows')} of ${tab} scored.`,
    candidates === 0
      ? 'No candidates are waiting.'
      : `${plural(candidates, 'candidate waits', 'candidates wait')} for what EQL missing says.`,
    newMarks === 0 ? '' : `${plural(newMarks, 'row is', 'rows are')} newly marked EQL since.`,
    newMarks > 0 && undoable ? 'Take back new marks, in the menu, undoes that.' : '',
    isFlagged ? '' : NO_COLOURS,
    badCellsSentence(badCells),
    leftAlone.length === 0
      ? ''
      : `${leftAlone.join(', ')}: left as it is, because formulas of yours stand there.`,
    proposalsSentence(recognition),
    unplacedSentence(recognition),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
