// Dates between the spreadsheet's time zone, the script and Utilities.formatDate.

import { evaluate, testHost } from '../support/test-host';

const NEW_YORK = 'America/New_York';

test('A day in a cell is midnight of the spreadsheet’s time zone, not of the script’s', () => {
  const host = testHost({
    timeZone: NEW_YORK,
    sheets: { Data: [[new Date(Date.UTC(2026, 2, 1)), new Date(Date.UTC(2026, 6, 1))]] },
  });
  expect(evaluate(host, 's.getDataRange().getValues()')).toEqual([
    ['2026-03-01T05:00:00.000Z', '2026-07-01T04:00:00.000Z'], // winter and summer time
  ]);
});

test.each([
  ['America/New_York', '3/1/2026 19:00:00'],
  ['Etc/UTC', '3/2/2026'],
  ['Asia/Tokyo', '3/2/2026 09:00:00'],
  ['Asia/Kolkata', '3/2/2026 05:30:00'],
])('An instant written in %s shows that zone’s wall clock', (timeZone, shown) => {
  const host = testHost({ timeZone });
  const write = "s.getRange('A1').setValue(new Date('2026-03-02T00:00:00Z'))";
  expect(evaluate(host, `${write}.getDisplayValue()`)).toBe(shown);
});

test('What is written comes back as the same instant, also beside a change of the clocks', () => {
  const host = testHost({ timeZone: NEW_YORK });
  const instants = [
    '2026-03-08T06:59:00Z',
    '2026-03-08T07:01:00Z',
    '2026-11-01T04:30:00Z',
    '1899-12-30T21:00:00Z',
  ];
  for (const instant of instants) {
    const write = `s.getRange('A1').setValue(new Date('${instant}'))`;
    expect(evaluate(host, `${write}.getValue()`)).toBe(new Date(instant).toISOString());
  }
});

test('A time of day is a Date on 30 December 1899', () => {
  const host = testHost();
  expect(evaluate(host, "s.getRange('A1').setValue('16:00').getValue()")).toBe(
    '1899-12-30T16:00:00.000Z',
  );
});

test('The script’s zone is the manifest’s, the spreadsheet’s its own', () => {
  const host = testHost({ timeZone: 'Europe/Paris', manifest: { timeZone: 'Etc/GMT' } });
  expect(evaluate(host, '[Session.getScriptTimeZone(), ss.getSpreadsheetTimeZone()]')).toEqual([
    'Etc/GMT',
    'Europe/Paris',
  ]);
});

test('The clock in the script is the host’s, and moves on with every service call', () => {
  const host = testHost({ now: () => new Date('2026-06-30T12:00:00Z') });
  const [before, later] = evaluate(
    host,
    '[Date.now(), (s.getDataRange().getValues(), Utilities.sleep(5000), new Date().getTime())]',
  ) as [number, number];
  expect(before).toBeGreaterThanOrEqual(Date.parse('2026-06-30T12:00:00Z'));
  expect(later - before).toBeGreaterThan(5000);
  expect(evaluate(host, 'new Date(2026, 0, 1) instanceof Date && Date.length === 7')).toBe(true);
});

test('TODAY() shows the host’s day in the spreadsheet’s zone', () => {
  const host = testHost({ now: () => new Date('2026-06-30T22:00:00Z'), timeZone: 'Asia/Tokyo' });
  expect(evaluate(host, "s.getRange('A1').setFormula('=TODAY()').getDisplayValue()")).toBe(
    '7/1/2026',
  );
});

describe('Utilities.formatDate takes the letters of Java', () => {
  const host = testHost();
  test.each([
    ['yyyy-MM-dd', '2026-03-09'],
    ['d MMMM yyyy', '9 March 2026'],
    ["EEE, d MMM ''yy", "Mon, 9 Mar '26"],
    ['EEEE', 'Monday'],
    ['HH:mm:ss.SSS', '02:05:06.007'],
    ['h:mm a', '2:05 AM'],
    ['k K', '2 2'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", '2026-03-09T02:05:06-04:00'],
    ['Z X', '-0400 -04'],
    ['z', 'EDT'],
    ['D u', '68 1'],
    ["'yyyy'", 'yyyy'], // quoted letters are text
  ])('%s', (pattern, expected) => {
    const instant = "new Date('2026-03-09T06:05:06.007Z')";
    const text = JSON.stringify(pattern);
    expect(evaluate(host, `Utilities.formatDate(${instant}, '${NEW_YORK}', ${text})`)).toBe(
      expected,
    );
  });
});
