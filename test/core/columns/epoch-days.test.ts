// Epoch seconds and milliseconds are the day that the spreadsheet's own clock shows for them.
import type { Cell } from '../../../src/core/cells/cell';
import { epochInstant, isoDay, readDay } from '../../../src/core/cells/day';
import { readLeadsTable } from '../../../src/core/columns/leads-table';
import { readOverlapTable } from '../../../src/core/columns/overlap-table';
import { recogniseTableAt } from '../../../src/core/columns/recognise';
import { cleanExport } from '../../../src/core/importing/clean-export';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';

const HOUR = 3_600_000;
/** A zone so many hours ahead of UTC, as these two are in January. */
const ahead = (hours: number) => (instant: Date) => new Date(instant.getTime() + hours * HOUR);
const LOS_ANGELES = ahead(-8);
const TOKYO = ahead(9);
/** 31 December 2025, 23:30 on the clocks of Los Angeles and of Tokyo. */
const LATE_IN_LOS_ANGELES = Date.UTC(2026, 0, 1, 7, 30);
const LATE_IN_TOKYO = Date.UTC(2025, 11, 31, 14, 30);
/** 1 January 2026, 00:30 in Tokyo. */
const EARLY_IN_TOKYO = Date.UTC(2025, 11, 31, 15, 30);

const shownDay = (cell: Cell | undefined): string => isoDay(readDay(cell ?? '') ?? 0);

type Forms = readonly (readonly [string, (ms: number) => Cell])[];
const FORMS: Forms = [
  ['seconds', (ms) => ms / 1000],
  ['milliseconds', (ms) => ms],
  ['seconds as text', (ms) => String(ms / 1000)],
  ['milliseconds as text', (ms) => String(ms)],
];
const MOMENTS = [
  ['23:30 in Los Angeles', LATE_IN_LOS_ANGELES, LOS_ANGELES, '2025-12-31'],
  ['23:30 in Tokyo', LATE_IN_TOKYO, TOKYO, '2025-12-31'],
  ['00:30 in Tokyo', EARLY_IN_TOKYO, TOKYO, '2026-01-01'],
  ['07:30 in UTC, no zone being known', LATE_IN_LOS_ANGELES, undefined, '2026-01-01'],
] as const;

describe.each(FORMS)('in %s', (_form, written) => {
  it.each(MOMENTS)('%s is that day', (_moment, ms, clock, day) => {
    const leads = [
      ['Company', 'Lead type', 'Created Date', 'Converted Date'],
      ['Alder', 'MQL', written(ms), ''],
    ];
    const ofLeads = { ...recogniseTableAt(leads, 0, 'leads'), ...(clock && { clock }) };
    expect(shownDay(readLeadsTable(leads, ofLeads, 0).rows[0]?.row.created)).toBe(day);

    const list = [
      ['Account', 'Partner', 'Overlap', 'Last touch', 'Overlap date'],
      ['Alder', 'Orbit', 'Customer', written(ms), written(ms)],
    ];
    const recognition = { ...recogniseTableAt(list, 0, 'overlap'), ...(clock && { clock }) };
    expect(shownDay(readOverlapTable(list, recognition, 0).rows[0]?.row.lastTouch)).toBe(day);
    const tab = { tab: 'Export', table: list, headerRow: 0, recognition };
    const { columns, rows } = cleanExport([tab], DEFAULT_SETTINGS);
    const date = columns.findIndex(({ field }) => field === 'overlapDate');
    expect(shownDay(rows[0]?.cells[date])).toBe(day);
  });
});

it.each<[string, Cell]>([
  ['a serial number', 46_023],
  ['a serial number with a time', 46_023.98],
  ['a day without marks', 20_260_101],
  ['the same as text', '20260101'],
  ['a written date', '2026-01-01T07:30Z'],
  ['a small number', 5],
  ['a date of the sheet', new Date(LATE_IN_TOKYO)],
])('%s is no instant, and no zone moves it', (_what, cell) => {
  expect(epochInstant(cell)).toBeUndefined();
});
