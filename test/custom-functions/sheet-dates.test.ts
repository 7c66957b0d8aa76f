// Dates in a formula are the days that the sheet shows, whatever the zones of sheet and script.
import { sheetClockOf } from '../../src/custom-functions/sheet-dates';
import { wallClockOf } from '../../src/sheets/wall-clock';

const days = (...texts: string[]): Date[] => texts.map((text) => new Date(`${text}T00:00:00Z`));
const read = (dates: readonly Date[]): string[] => {
  const clock = sheetClockOf(dates);
  return dates.map((date) => clock(date).toISOString().slice(0, 16));
};

describe('days typed in a sheet are those days in a formula', () => {
  test.each([
    ['UTC'],
    ['Europe/London'],
    ['Europe/Berlin'],
    ['America/New_York'],
    ['America/Los_Angeles'],
    ['Pacific/Honolulu'],
    ['Asia/Kolkata'],
    ['Asia/Kathmandu'], // a quarter-hour zone
    ['Pacific/Auckland'], // 13 hours ahead in summer
    ['Pacific/Marquesas'],
    ['Pacific/Chatham'], // 12:45 and 13:45 ahead
  ])('in %s, winter and summer', (zone) => {
    const typed = days('2026-01-10', '2026-07-10', '2026-02-28', '2025-12-31', '2026-08-01');
    const instants = typed.map(wallClockOf(zone).instant);
    expect(read(instants)).toEqual(typed.map((date) => date.toISOString().slice(0, 16)));
  });
});

test('a single day is enough to tell', () => {
  expect(read([new Date('2026-03-09T23:00:00Z')])).toEqual(['2026-03-10T00:00']);
});

test('a time among days keeps its time of day', () => {
  const berlin = ['2026-01-09T23:00:00Z', '2026-01-10T23:00:00Z', '2026-01-11T13:37:00Z'];
  expect(read(berlin.map((text) => new Date(text)))).toEqual([
    '2026-01-10T00:00',
    '2026-01-11T00:00',
    '2026-01-11T14:37',
  ]);
});

test('times that share no midnight are read as they come', () => {
  const times = ['2026-01-09T23:11:00Z', '2026-01-10T08:02:00Z', '2026-01-11T13:37:00Z'];
  expect(read(times.map((text) => new Date(text)))).toEqual(times.map((text) => text.slice(0, 16)));
});

test('no dates at all need no clock', () => {
  expect(read([])).toEqual([]);
});
