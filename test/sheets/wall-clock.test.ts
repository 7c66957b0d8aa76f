// The sheet's wall clock, in zones on both sides of UTC and across changes of the clocks.
import fc from 'fast-check';
import { cellOf, wallClockOf } from '../../src/sheets/wall-clock';

const shown = (zone: string, iso: string): string =>
  wallClockOf(zone).shown(new Date(iso)).toISOString().slice(0, 19);
const instant = (zone: string, iso: string): string =>
  wallClockOf(zone)
    .instant(new Date(`${iso}Z`))
    .toISOString()
    .slice(0, 19);

describe('a date cell is the day that the sheet shows', () => {
  test.each([
    ['UTC', '2026-03-10T00:00:00Z', '2026-03-10T00:00:00'],
    ['Europe/Berlin', '2026-03-09T23:00:00Z', '2026-03-10T00:00:00'],
    ['Europe/Berlin', '2026-07-09T22:00:00Z', '2026-07-10T00:00:00'], // summer time
    ['America/Los_Angeles', '2026-03-10T07:00:00Z', '2026-03-10T00:00:00'],
    ['Asia/Kathmandu', '2026-03-09T18:15:00Z', '2026-03-10T00:00:00'], // a quarter-hour zone
    ['Pacific/Kiritimati', '2026-03-09T10:00:00Z', '2026-03-10T00:00:00'], // 14 hours ahead
    ['Australia/Lord_Howe', '2026-04-04T14:45:00Z', '2026-04-05T01:45:00'], // a half-hour change
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', '2026-04-05T01:30:00'],
  ])('in %s the instant %s is shown as %s', (zone, at, expected) => {
    expect(shown(zone, at)).toBe(expected);
  });
});

describe('a date is written so that the sheet shows it', () => {
  test.each([
    ['Europe/Berlin', '2026-03-10T00:00:00', '2026-03-09T23:00:00'],
    ['America/New_York', '2026-11-01T00:00:00', '2026-11-01T04:00:00'], // the clocks change that night
    ['America/New_York', '2026-11-02T00:00:00', '2026-11-02T05:00:00'],
  ])('in %s %s is written as the instant %s', (zone, wall, expected) => {
    expect(instant(zone, wall)).toBe(expected);
  });

  test('a midnight that the clocks skip still falls on its own day', () => {
    const clock = wallClockOf('America/Sao_Paulo');
    const written = clock.instant(new Date(Date.UTC(2018, 10, 4)));
    expect(clock.shown(written).toISOString().slice(0, 10)).toBe('2018-11-04');
  });

  test('what is written and read again is the same day, in every zone', () => {
    const zones = ['UTC', 'Europe/London', 'America/Sao_Paulo', 'Asia/Kolkata', 'Pacific/Auckland'];
    const clocks = zones.map(wallClockOf);
    fc.assert(
      fc.property(
        fc.integer({ min: 3653, max: 47482 }), // 1980 to 2099
        fc.nat(zones.length - 1),
        (day, index) => {
          const clock = clocks[index];
          if (!clock) return false;
          const date = new Date(day * 86_400_000);
          const again = clock.shown(clock.instant(date)).toISOString().slice(0, 10);
          return again === date.toISOString().slice(0, 10);
        },
      ),
    );
  });
});

describe('a value from the sheet becomes a cell of the core', () => {
  const clock = wallClockOf('UTC');
  test.each([
    ['text', 'Warm', 'Warm'],
    ['a number', 0, 0],
    ['a ticked box', true, true],
    ['a blank', '', ''],
    ['nothing at all', null, ''],
    ['an image in the cell', { image: true }, ''],
    ['a date that is none', new Date(Number.NaN), ''],
  ])('%s', (_what, value, expected) => {
    expect(cellOf(value, clock)).toBe(expected);
  });
});
