// By quarter, and the time to convert, as the tab shows them.
import { byQuarterSection, timeToConvertSection } from '../../../src/actions/summary/time-sections';
import type { Cell } from '../../../src/core/cells/cell';
import { addDays, isoDay } from '../../../src/core/cells/day';
import { buildSummaryModel } from '../../../src/core/conversion/summary';
import { dayOf, inputOf } from '../../core/conversion/tabs';

const HEADER = ['Company', 'Lead type', 'Qualified date', 'Converted date', 'Converted'];
const modelOf = (rows: readonly Cell[][]) =>
  buildSummaryModel(inputOf(undefined, [HEADER, ...rows]));

it('twelve lead types over ten quarters are four over eight, and the others are counted', () => {
  const rows = Array.from({ length: 12 }, (_, type) =>
    Array.from({ length: 10 * (type === 0 ? 2 : 1) }, (_each, place): Cell[] => [
      `Lead ${type} ${place}`,
      type === 0 ? 'MQL' : `Source ${String.fromCharCode(65 + type)}`,
      isoDay(addDays(dayOf('2026-05-15'), -91 * (place % 10))),
      '',
      '',
    ]),
  ).flat();
  const section = byQuarterSection(modelOf(rows));
  expect(section.rows).toHaveLength(4 * 8);
  expect(section.rows.map(([name]) => name).filter((name) => name !== '')).toHaveLength(4);
  expect(section.notes).toEqual([
    'Not shown: 2 earlier quarters with 10 leads, and 8 smaller lead types. “By lead type” counts all of them.',
  ]);
});

const leads = (type: string, count: number, converted: string, flag: Cell): Cell[][] =>
  Array.from({ length: count }, (_, place) => [
    `${type} ${converted} ${flag} ${place}`,
    type,
    '2026-01-05',
    converted,
    flag,
  ]);

it('under 10 mature the time to convert has counts alone; unknown, it is blank and says why', () => {
  const { rows, notes } = timeToConvertSection(
    modelOf([
      ...leads('MQL', 20, '', ''),
      ...leads('MQL', 10, '', true), // converted, and nobody says when
      ...leads('SQL', 9, '2026-02-04', ''),
      ...leads('PQL', 10, '2026-02-04', ''),
    ]),
  );
  expect(rows).toEqual([
    ['MQL', 20, '', '', '', '', '', '', ''],
    ['SQL', 9, 9, '', '', '', '', '', ''],
    ['PQL', 10, 10, 1, 1, 1, 1, 30, ''],
  ]);
  expect(notes).toEqual([
    'Not known for MQLs: too many of their conversions have no date, or no outcome.',
  ]);
});
