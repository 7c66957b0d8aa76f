// Of which lead types the time to convert can be told, and why of the others it can't.
import type { Cell } from '../../../../src/core/cells/cell';
import { datesByType } from '../../../../src/core/conversion/comparing/conversion-dates';
import { conversionCurve } from '../../../../src/core/conversion/tables/conversion-curve';
import { leadHistories } from '../../../../src/core/conversion/tables/lead-histories';
import { timeToConvert } from '../../../../src/core/conversion/tables/time-to-convert';
import type { Settings } from '../../../../src/core/settings/settings';
import { countOf } from '../tabs';

const HEADER = ['Company', 'Lead type', 'Qualified date', 'Converted date', 'Converted'];

/** So many MQLs of one kind; `converted` is a date, and `flag` what a column says without one. */
const mqls = (count: number, qualified: string, converted: string, flag: Cell = ''): Cell[][] =>
  Array.from({ length: count }, (_, place) => [
    `${qualified} ${converted} ${flag} ${place}`,
    'MQL',
    qualified,
    converted,
    flag,
  ]);

const historiesOf = (rows: readonly Cell[][], changes: Partial<Settings> = {}) => {
  const { groups, accounts } = countOf(undefined, [HEADER, ...rows], changes);
  return leadHistories(groups, datesByType(accounts));
};

const EARLY = '2026-01-05';
const LATE = '2026-06-20';

it.each<[string, readonly Cell[][], string | undefined]>([
  ['ten mature ones', mqls(10, EARLY, ''), undefined],
  ['nine mature ones', mqls(9, EARLY, '2026-02-01'), 'too few'],
  ['nine mature ones and many young', [...mqls(9, EARLY, ''), ...mqls(50, LATE, '')], 'too few'],
  [
    'one of five conversions without a day',
    [...mqls(20, EARLY, ''), ...mqls(4, EARLY, '2026-02-01'), ...mqls(1, EARLY, '', true)],
    undefined,
  ],
  [
    'one of four without a day: more than 20%',
    [...mqls(20, EARLY, ''), ...mqls(3, EARLY, '2026-02-01'), ...mqls(1, EARLY, '', true)],
    'unknown',
  ],
  [
    'all conversions on a day, of leads that qualified on none',
    [...mqls(20, EARLY, ''), ...mqls(30, '', '2026-02-01')],
    undefined, // those without a qualified date are left out where the others have one
  ],
  [
    'all conversions after the as-of date',
    [...mqls(20, EARLY, ''), ...mqls(10, EARLY, '2027-02-01')],
    'unknown',
  ],
  [
    'all conversions on a day that can’t be read',
    [...mqls(20, EARLY, ''), ...mqls(10, EARLY, 'week 9')],
    'unknown',
  ],
])('%s', (_, rows, withheld) => {
  expect(historiesOf(rows).map((history) => history.withheld)).toEqual([withheld]);
});

it('all conversions so far, of leads that qualified on no day: the time is unknown, not 0', () => {
  const rows = [...mqls(20, EARLY, ''), ...mqls(30, '', '2026-02-01')];
  const [history] = historiesOf(rows, { window: 'none' });
  expect(history).toMatchObject({ leadType: 'MQL', withheld: 'unknown' });
  expect(history?.leads).toHaveLength(20);
});

/** EQLs of which the leads tab mentions only some. */
const eqls = (mentioned: number, silent: number, converted: number) => {
  const overlap = Array.from({ length: mentioned + silent }, (_, place) => [
    `Eco ${place}`,
    'Northwind',
    'Customer',
    EARLY,
  ]);
  const leads = Array.from({ length: mentioned }, (_, place) => [
    `Eco ${place}`,
    'EQL',
    EARLY,
    place < converted ? '2026-02-01' : '',
    '',
  ]);
  const { groups, accounts } = countOf(
    [['Account', 'Partner', 'Overlap', 'EQL since'], ...overlap],
    [HEADER, ...leads],
  );
  return leadHistories(groups, datesByType(accounts)).map(({ withheld }) => withheld);
};

it.each([
  [18, 2, 0, undefined],
  [17, 3, 0, 'unknown'], // 3 of 20 is more than 10%, and nobody converted
  [17, 3, 1, undefined],
])('%i EQLs with an outcome, %i without, %i converted', (mentioned, silent, converted, withheld) => {
  expect(eqls(mentioned, silent, converted)).toEqual([withheld]);
});

it('what isn’t told has counts and blanks, no line in the curve, and is compared with nothing', () => {
  const rows = [
    ...mqls(9, EARLY, '2026-02-01'),
    ...mqls(20, EARLY, '').map(([company = '', , ...rest]) => [company, 'SQL', ...rest]),
  ];
  const times = timeToConvert(historiesOf(rows), 'MQL');
  const mql = times.find(({ leadType }) => leadType === 'MQL');
  expect(mql).toEqual({
    leadType: 'MQL',
    leads: 9,
    converted: 9,
    withheld: 'too few',
    by: [30, 60, 90, 180].map((day) => ({ day })),
    curve: [],
  });
  expect(times.find(({ leadType }) => leadType === 'SQL')).not.toHaveProperty('pValue');
  expect(conversionCurve(times, ['SQL', 'MQL'], 90).lines).toHaveLength(1);
  const unknown = timeToConvert(historiesOf(mqls(30, EARLY, '', true)), 'MQL');
  expect(unknown).toEqual([]); // nobody is followed at all
  const [undated] = timeToConvert(
    historiesOf([...mqls(20, EARLY, ''), ...mqls(30, EARLY, '', true)]),
    'MQL',
  );
  expect(undated).toEqual({
    leadType: 'MQL',
    leads: 20,
    withheld: 'unknown',
    by: [30, 60, 90, 180].map((day) => ({ day })),
    curve: [],
  });
});
