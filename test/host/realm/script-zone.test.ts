// The script's own time zone is the manifest's, wherever the host runs.

import { testHost } from '../support/test-host';

const inZone = (timeZone: string) => testHost({ manifest: { timeZone } });

describe.each([
  [
    'America/New_York',
    '2026-03-10T00:30:00-04:00',
    'Tue Mar 10 2026 00:30:00 GMT-0400 (Eastern Daylight Time)',
  ],
  [
    'Asia/Kolkata',
    '2026-03-10T00:30:00+05:30',
    'Tue Mar 10 2026 00:30:00 GMT+0530 (India Standard Time)',
  ],
  [
    'Etc/UTC',
    '2026-03-10T00:30:00Z',
    'Tue Mar 10 2026 00:30:00 GMT+0000 (Coordinated Universal Time)',
  ],
])('In %s', (zone, instant, printed) => {
  const host = inZone(zone);
  const date = `new Date('${instant}')`;

  test('the parts of a Date are the wall clock’s', () => {
    expect(
      host.eval(
        `(function (d) { return [d.getFullYear(), d.getMonth(), d.getDate(), d.getDay(), d.getHours(), d.getMinutes()]; })(${date})`,
      ),
    ).toEqual([2026, 2, 10, 2, 0, 30]);
  });

  test('a Date made of parts, or of a text without a zone, is of the wall clock', () => {
    const expected = new Date(instant).toISOString();
    expect(
      host.eval(
        "[new Date(2026, 2, 10, 0, 30), new Date('2026-03-10T00:30:00'), new Date('March 10, 2026 00:30'), new Date(Date.parse('2026/03/10 00:30'))]",
      ),
    ).toEqual(Array(4).fill(expected));
  });

  test('a bare day and a text with a zone mean what they say', () => {
    expect(host.eval("[new Date('2026-03-10'), new Date('2026-03-10T00:00:00+02:00')]")).toEqual([
      '2026-03-10T00:00:00.000Z',
      '2026-03-09T22:00:00.000Z',
    ]);
  });

  test('parts are set on the wall clock', () => {
    const moved = new Date(new Date(instant).getTime() + 86_400_000).toISOString();
    expect(host.eval(`(function (d) { d.setDate(11); return d; })(${date})`)).toBe(moved);
  });

  test('a Date prints in the zone, also by Intl', () => {
    expect(
      host.eval(
        `[String(${date}), ${date}.toLocaleDateString('en-US'), new Intl.DateTimeFormat('en-GB').format(${date})]`,
      ),
    ).toEqual([printed, '3/10/2026', '10/03/2026']);
  });
});

test('An impossible Date stays one', () => {
  expect(
    inZone('America/New_York').eval(
      "[isNaN(new Date('nonsense')), isNaN(new Date(NaN).getDate()), String(new Date(NaN))]",
    ),
  ).toEqual([true, true, 'Invalid Date']);
});
