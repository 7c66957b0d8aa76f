// Answers as people read them beside what the list holds: labels, values, counts.
import { answerLabel } from '../../core/calls/call-columns';
import type { AnsweredCell, AnsweredRow, AnswerVerdict } from '../../core/calls/read-answers';
import { type Cell, isDate } from '../../core/cells/cell';
import { readDay } from '../../core/cells/day';
import { excerpt, plainText } from '../../core/cells/text';
import { englishDay } from '../../core/day-text';
import type { AnswerRow, AnswersPreview } from '../../rpc';

/** Enough of a note to know it by. */
const LONGEST_SHOWN = 120;
/** A message box holds no more lines that anybody reads. */
const ROWS_NAMED = 12;

const shown = (cell: Cell): string => {
  if (typeof cell === 'boolean') return cell ? 'Yes' : 'No';
  return isDate(cell) ? englishDay(readDay(cell) ?? 0) : excerpt(plainText(cell), LONGEST_SHOWN);
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
    why: [why, left, cells.length === 0 && why === '' ? 'No answer yet.' : '']
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

const SAYS: readonly (readonly [AnswerVerdict, string, string])[] = [
  ['changes', 'row changes', 'rows change'],
  ['conflict', 'row is newer in the list', 'rows are newer in the list'],
  ['refused', 'row is refused', 'rows are refused'],
  ['nothing-new', 'row brings nothing new', 'rows bring nothing new'],
];

/** `4 rows change, 1 row is refused.` */
export function countsText(rows: readonly Pick<AnswerRow, 'verdict'>[]): string {
  const parts = SAYS.flatMap(([verdict, one, several]) => {
    const count = rows.filter((row) => row.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
  });
  return parts.length === 0 ? 'No row holds an answer.' : `${parts.join(', ')}.`;
}

const line = ({ account, why, changes }: AnswerRow): string => {
  const said = changes.map(({ label, before, after, kept }) =>
    kept
      ? `${label} stays “${before}”, not “${after}”`
      : `${label}: ${before === '' ? '' : `“${before}” becomes `}“${after}”`,
  );
  return `${account || 'No account'}: ${[...said, why].filter((part) => part !== '').join('; ')}`;
};

/** The whole preview in one text, for a message box: what brings nothing new is only counted. */
export function previewText({ tab, listTab, rows, said, adds }: AnswersPreview): string {
  const telling = rows.filter(({ verdict }) => verdict !== 'nothing-new');
  const more = telling.length - ROWS_NAMED;
  return [
    `${tab}, for ${listTab}: ${said}`,
    ...telling.slice(0, ROWS_NAMED).map(line),
    more > 0 ? `and ${more} more.` : '',
    adds,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
