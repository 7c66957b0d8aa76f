// The curve of conversions by days since qualification, against the worked Kaplan-Meier values.
import { conversionCurve } from '../../../../src/core/conversion/tables/conversion-curve';
import {
  type LeadTypeHistory,
  timeToConvert,
} from '../../../../src/core/conversion/tables/time-to-convert';

/** `30` converted on day 30; `30+` not yet converted when last looked at. */
const history = (leadType: string, days: string): LeadTypeHistory => ({
  leadType,
  leads: days
    .split(' ')
    .map((text) => ({ days: Number.parseInt(text, 10), converted: !text.endsWith('+') })),
});

const EQL = history('EQL', '10 20 30 30+ 45 60 60+ 90+ 90+ 90+');
const MQL = history('MQL', '15+ 25 40+ 80 90+ 90+ 90+ 90+ 90+ 90+');
const curve = (histories: readonly LeadTypeHistory[], windowDays = 90) =>
  conversionCurve(timeToConvert(histories, 'MQL'), ['EQL', 'MQL'], windowDays);

it('rises to the share that Kaplan and Meier give at each day', () => {
  const { days, lines } = curve([EQL, MQL]);
  expect(days).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90]);
  const [eql, mql] = lines;
  expect(eql?.shares[0]).toBe(0);
  expect(eql?.shares[9]).toBeCloseTo(1 - 0.46667, 5);
  expect(mql?.shares[9]).toBeCloseTo(1 - 0.7619, 5);
});

it('ends where the last lead was followed, and says nothing past the end of the shorter line', () => {
  const { days, lines } = curve([history('EQL', '10 25+'), history('MQL', '30 55+')]);
  expect(days).toEqual([0, 10, 20, 30, 40, 50]);
  expect(lines[0]?.shares).toEqual([0, 0.5, 0.5, undefined, undefined, undefined]);
});

it('stays at all where all have converted, however long ago', () => {
  const { lines } = curve([history('EQL', '10'), history('MQL', '30+')]);
  expect(lines[0]?.shares).toEqual([0, 1, 1, 1]);
});

it.each([
  // A window beyond the usual marks stretches the grid, not the number of its points.
  [365, 21, 378],
  [90, 10, 180],
])('with a window of %i days steps by %i days up to day %i', (windowDays, step, last) => {
  const { days } = curve([history('EQL', '900+')], windowDays);
  expect(days[1]).toBe(step);
  expect(days[days.length - 1]).toBe(last);
  expect(days).toHaveLength(19);
});

it('draws the lead types that have a history, and none where nobody has', () => {
  expect(curve([MQL]).lines.map(({ leadType }) => leadType)).toEqual(['MQL']);
  expect(curve([])).toEqual({ days: [], lines: [] });
});
