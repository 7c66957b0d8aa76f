// The cells of a scored list that its flags colour by what is written in them: those that nobody can read,
// and motions that have ended. A rule of conditional formatting compares texts, and can't read them.
import type { Cell } from '../../core/cells/cell';
import { isDate } from '../../core/cells/cell';
import { plainText } from '../../core/cells/text';
import type { Recognition } from '../../core/columns/recognise';
import { readMotion } from '../../core/qualification/motion';
import { readStatus } from '../../core/qualification/motion-status';
import type { OverlapRow } from '../../core/qualification/overlap-row';
import { type Cause, COMPONENTS } from '../../core/qualification/reading';
import type { Settings } from '../../core/settings/settings';
import type { FlaggedText, FlaggedTexts } from '../../sheets/flags';
import type { ScoredTable } from './scored-table';

/** The most frequent cells of a column; a rule that compares more is slow. */
const MOST_CELLS = 40;
/** Longer ones are remarks, each by itself. */
const LONGEST_TEXT = 80;

/** Why nobody will act on a motion any more, or not now. */
const ENDED: readonly Cause[] = ['declined', 'denied', 'ended', 'asleep'];
const MOTION_FIELDS = ['motion', 'motionStatus', 'introductionStatus'] as const;
type MotionField = (typeof MOTION_FIELDS)[number];

type Tally = Map<number, Map<Cell, number>>;

const add = (tally: Tally, column: number, cell: Cell): void => {
  if (cell === '' || isDate(cell) || plainText(cell).length > LONGEST_TEXT) return;
  const counts = tally.get(column) ?? new Map<Cell, number>();
  tally.set(column, counts.set(cell, (counts.get(cell) ?? 0) + 1));
};

/** Each column's cells, the most frequent first. */
const flagged = (tally: Tally): readonly FlaggedText[] =>
  Array.from(tally)
    .sort(([one], [other]) => one - other)
    .map(([column, counts]) => ({
      column,
      cells: Array.from(counts)
        .sort((one, other) => other[1] - one[1])
        .slice(0, MOST_CELLS)
        .map(([cell]) => cell),
    }));

/** Whether a motion's or a status's own words say that it has ended; each cell is read once. */
function endings(settings: Settings, { overlap }: ScoredTable) {
  const known = new Map<MotionField, Map<Cell, boolean>>();
  const hasEnded = (field: MotionField, cell: Cell): boolean => {
    const reading =
      field === 'motion'
        ? readMotion({ motion: cell }, { settings, asOf: undefined, ...overlap.terms })
        : readStatus({ [field]: cell }, field, settings);
    return typeof reading === 'object' && ENDED.indexOf(reading.cause) >= 0;
  };
  return (field: MotionField, cell: Cell): boolean => {
    const cells = known.get(field) ?? new Map<Cell, boolean>();
    known.set(field, cells);
    const ended = cells.get(cell) ?? hasEnded(field, cell);
    cells.set(cell, ended);
    return ended;
  };
}

/** The cells to colour. A date that can't be used is no text, and has a rule of its own. */
export function flaggedCells(
  scored: ScoredTable,
  { columns }: Pick<Recognition, 'columns'>,
  settings: Settings,
): FlaggedTexts {
  const unreadable: Tally = new Map();
  const ended: Tally = new Map();
  const hasEnded = endings(settings, scored);
  const assessed = new Map(scored.rows.map(({ index, assessment }) => [index, assessment]));
  const columnOf = (field: keyof OverlapRow): number | undefined => columns[field];
  for (const { index, cells } of scored.overlap.rows) {
    const readings = assessed.get(index)?.readings;
    for (const component of readings ? COMPONENTS : []) {
      const { about } = readings?.[component] ?? {};
      const column = about && columnOf(about);
      if (column !== undefined) add(unreadable, column, cells[column] ?? '');
    }
    for (const field of MOTION_FIELDS) {
      const column = columns[field];
      const cell = column === undefined ? '' : (cells[column] ?? '');
      if (column !== undefined && hasEnded(field, cell)) add(ended, column, cell);
    }
  }
  return { unreadable: flagged(unreadable), ended: flagged(ended) };
}
