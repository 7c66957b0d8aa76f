import {
  countText,
  eitherWayText,
  gapText,
  leadsText,
  leadTypePlural,
  outcomeText,
  percentText,
} from '../../src/core/figure-text';

describe('figures in sentences', () => {
  test.each([
    [{ converted: 18, leads: 60 }, '18 of 60'],
    [{ converted: 0, leads: 1094 }, '0 of 1,094'],
  ])('of %j it is said that %s converted', (outcome, text) => {
    expect(outcomeText(outcome)).toBe(text);
  });

  test.each([
    [0, '0%'],
    [0.004, 'under 1%'],
    [0.005, '1%'],
    [0.285, '29%'], // as a cell shows it, though the number is stored as a little less
    [57 / 200, '29%'],
    [1 / 3, '33%'],
    [0.994, '99%'],
    [0.996, 'over 99%'],
    [1, '100%'],
  ])('a rate of %p is "%s"', (rate, expected) => {
    expect(percentText(rate)).toBe(expected);
  });

  test.each([
    [0, '0'],
    [999, '999'],
    [1094, '1,094'],
    [1_000_000, '1,000,000'],
  ])('a count of %p is "%s"', (count, expected) => {
    expect(countText(count)).toBe(expected);
  });

  test.each([
    ['EQL', 0, 'no EQL'],
    ['EQL', 1, '1 EQL'],
    ['MQL', 1200, '1,200 MQLs'],
    ['MQLs', 1, '1 MQL'], // written in the plural by the user
    ['Overlap only', 1, '1 Overlap only lead'],
    ['Overlap only', 2, '2 Overlap only leads'],
    ['Web lead', 2, '2 Web leads'],
    ['Web leads', 1, '1 Web lead'],
    ['Inquiry', 3, '3 Inquiry leads'],
    ['Demo MQL', 2, '2 Demo MQL leads'], // it only ends in an abbreviation
    ['EQLish', 2, '2 EQLish leads'],
    ['Lead gen', 2, '2 Lead gen leads'],
  ])('"%s", %p of them: "%s"', (leadType, leads, expected) => {
    expect(leadsText({ leadType, leads })).toBe(expected);
  });

  test('a lead type that ends in lead is not called a lead twice', () => {
    expect(leadTypePlural('Marketing Qualified Lead')).toBe('Marketing Qualified Leads');
  });

  test.each([
    [0.03949, 0.28016, '4 to 28 points'],
    [-0.28016, -0.03949, '4 to 28 points'], // the smaller end first, whichever way
    [0.001, 0.121, 'under 1 to 12 points'],
    [0.001, 0.011, 'under 1 to 1 point'],
    [0.051, 0.054, 'about 5 points'],
    [0.009, 0.012, 'about 1 point'],
    [0.001, 0.002, 'under 1 point'],
  ])('a gap from %p to %p is "%s"', (low, high, expected) => {
    expect(gapText(low, high)).toBe(expected);
  });

  test.each([
    [-0.11423, 0.27863, '11 points lower or 28 points higher'],
    [-0.01, 0.012, '1 point lower or 1 point higher'],
    [-0.002, 0.12, 'under 1 point lower or 12 points higher'],
    [0, 0.12, 'nothing or 12 points higher'],
    [-0.12, 0, '12 points lower or nothing'],
    [-0.002, 0.003, 'under 1 point either way'],
  ])('a gap from %p to %p could be "%s"', (low, high, expected) => {
    expect(eitherWayText(low, high)).toBe(expected);
  });
});
