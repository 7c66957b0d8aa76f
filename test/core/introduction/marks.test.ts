// What noting a step of an introduction writes beside its day.
import type { Cell } from '../../../src/core/cells/cell';
import { readDay } from '../../../src/core/cells/day';
import { formatDay } from '../../../src/core/day-text';
import { type Mark, planMark } from '../../../src/core/introduction/marks';
import type { OverlapRow } from '../../../src/core/qualification/overlap-row';
import { dayOf, termsWith } from '../qualification/samples';

const TUESDAY = dayOf(2026, 3, 3);
const ROW: OverlapRow = { motion: '', owner: '', due: '', willing: '' };

/** `motion=Partner introduction, due=6 March 2026`. */
const planned = (mark: Mark, changes: OverlapRow, me = 'Sam', settings = {}): string => {
  const terms = termsWith(settings);
  const { cells, otherMotion } = planMark(
    mark,
    { ...ROW, ...changes },
    { day: TUESDAY, me, terms },
  );
  const text = (cell: Cell) =>
    cell instanceof Date ? formatDay(readDay(cell) ?? 0) : String(cell);
  const parts = Object.entries(cells).map(([field, cell]) => `${field}=${text(cell)}`);
  return [...parts, ...(otherMotion ? [`stays ${otherMotion}`] : [])].join(', ');
};

const DUE = 'due=6 March 2026';
const ALL = `motion=Partner introduction, owner=Sam, ${DUE}`;

it.each<[string, Mark, OverlapRow, string]>([
  ['asked, with nothing filled in', 'asked', {}, ALL],
  ['asked, with words for blank', 'asked', { motion: 'tbd', owner: 'n/a', due: '-' }, ALL],
  ['asked, where a motion’s type isn’t said', 'asked', { motion: 'Yes' }, ALL],
  ['asked, where it is a ticked box', 'asked', { motion: true }, `owner=Sam, ${DUE}`],
  ['asked, with an introduction there', 'asked', { motion: 'Intro' }, `owner=Sam, ${DUE}`],
  ['asked, with an owner', 'asked', { motion: 'Intro', owner: 'Kim' }, DUE],
  [
    'asked, with a due date that is sooner',
    'asked',
    { motion: 'Intro', owner: 'Kim', due: '2026-03-05' },
    DUE,
  ],
  ['asked, with a later one', 'asked', { motion: 'Intro', owner: 'Kim', due: '2026-03-07' }, ''],
  ['asked, with one that is no date', 'asked', { motion: 'Intro', owner: 'Kim', due: 'soon' }, ''],
  ['asked, with another motion', 'asked', { motion: 'Co-sell' }, 'stays “Co-sell”'],
  [
    'asked, with one that was refused',
    'asked',
    { motion: 'Intro declined' },
    'stays “Intro declined”',
  ],
  ['asked, with one that nobody knows', 'asked', { motion: 'Pigeons' }, 'stays “Pigeons”'],
  ['agreed', 'agreed', { motion: 'Intro' }, DUE],
  ['made', 'made', {}, ''],
  ['met', 'met', {}, ''],
  ['declined', 'declined', {}, 'willing=no'],
  ['declined after a yes', 'declined', { willing: 'Yes' }, 'willing=no'],
  ['declined where that was said already', 'declined', { willing: "No, they won't" }, ''],
  ['declined beside words that nobody knows', 'declined', { willing: 'Pigeons' }, ''],
])('%s', (_, mark, changes, text) => {
  expect(planned(mark, changes)).toBe(text);
});

it('names nobody as owner who hasn’t said a name, and chases by the settings', () => {
  expect(planned('asked', { motion: 'Intro' }, ' ')).toBe(DUE);
  expect(planned('asked', { motion: 'Intro' }, ' ', { introductionChaseDays: 5 })).toBe(
    'due=10 March 2026',
  );
});
