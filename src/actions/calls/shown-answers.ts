// Answers as people read them beside what the list holds: labels, values, counts.

import { answerLabel } from '../../core/calls/call-columns';
import type { AnsweredCell, AnsweredRow, AnswerVerdict } from '../../core/calls/read-answers';
import { type Cell, isDate } from '../../core/cells/cell';
import { readDay } from '../../core/cells/day';
import { excerpt, plainText } from '../../core/cells/text';
import { formatDay } from '../../core/day-text';
import { say } from '../../core/language/say';
import type { AnswerRow, AnswersPreview } from '../../rpc';

/** Enough of a note to know it by. */
const LONGEST_SHOWN = 120;
/** A message box holds no more lines that anybody reads. */
const ROWS_NAMED = 12;

const shown = (cell: Cell): string => {
  if (typeof cell === 'boolean') return cell ? 'Yes' : 'No';
  return isDate(cell) ? formatDay(readDay(cell) ?? 0) : excerpt(plainText(cell), LONGEST_SHOWN);
};

/** One row; `left` are answers that a formula of the list stands in the way of, in a sentence. */
export function shownRow(
  { at, account, verdict, why, cells }: AnsweredRow,
  written: readonly AnsweredCell[],
  left: string,
): AnswerRow {
  const isLeft = verdict === 'changes' && written.length === 0;
  return {
    at: at + 1,
    account,
    verdict: isLeft ? 'nothing-new' : verdict,
    why: [why, left, cells.length === 0 && why === '' ? say('No answer yet.') : '']
      .filter((sentence) => sentence !== '')
      .join(' '),
    changes: written.map(({ field, before, after, verdict: each }) => ({
      label: answerLabel(field),
      before: shown(before),
      after: shown(after),
      kept: each === 'conflict',
    })),
  };
}

const SAYS: readonly (readonly [AnswerVerdict, (rows: number) => string])[] = [
  ['changes', (rows) => say('{rows} {rows|row changes|rows change}', { rows })],
  [
    'conflict',
    (rows) => say('{rows} {rows|row is newer in the list|rows are newer in the list}', { rows }),
  ],
  ['refused', (rows) => say('{rows} {rows|row is refused|rows are refused}', { rows })],
  [
    'nothing-new',
    (rows) => say('{rows} {rows|row brings nothing new|rows bring nothing new}', { rows }),
  ],
];

/** `4 rows change, 1 row is refused.` */
export function countsText(rows: readonly Pick<AnswerRow, 'verdict'>[]): string {
  const parts = SAYS.flatMap(([verdict, says]) => {
    const count = rows.filter((row) => row.verdict === verdict).length;
    return count === 0 ? [] : [says(count)];
  });
  return parts.length === 0 ? say('No row holds an answer.') : `${parts.join(', ')}.`;
}

const line = ({ account, why, changes }: AnswerRow): string => {
  const said = changes.map(({ label, before, after, kept }) =>
    kept
      ? say('{label} stays “{before}”, not “{after}”', { label, before, after })
      : before === ''
        ? say('{label}: “{value}”', { label, value: after })
        : say('{label}: “{before}” becomes “{after}”', { label, before, after }),
  );
  return `${account || say('No account')}: ${[...said, why].filter((part) => part !== '').join('; ')}`;
};

/** The whole preview in one text, for a message box: what brings nothing new is only counted. */
export function previewText({ tab, listTab, rows, said, adds }: AnswersPreview): string {
  const telling = rows.filter(({ verdict }) => verdict !== 'nothing-new');
  const more = telling.length - ROWS_NAMED;
  return [
    say('{tab}, for {list}: {said}', { tab, list: listTab, said }),
    ...telling.slice(0, ROWS_NAMED).map(line),
    more > 0 ? say('and {more} more.', { more }) : '',
    adds,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
