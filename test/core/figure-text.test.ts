import {
  countText,
  eitherWayText,
  gapRangeText,
  gapText,
  leadsText,
  leadTypePlural,
  outcomeText,
  percentText,
  percentTexts,
  pointsWithin,
  withArticle,
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
    [
      [0.33, 0.29],
      ['33%', '29%'],
    ],
    [
      [0.123, 0.118],
      ['12.3%', '11.8%'],
    ],
    [
      [0.25, 0.25],
      ['25%', '25%'],
    ], // the same rate reads the same
    [
      [0.004, 0.2],
      ['0.4%', '20.0%'],
    ],
    [
      [0.9996, 0.5],
      ['99.96%', '50.00%'],
    ], // not all of them
    [
      [0, 1],
      ['0%', '100%'],
    ],
    [
      [1 / 3, 1 / 3 + 1e-12],
      ['33.333333%', '33.333333%'],
    ], // no decimals tell those apart
    [
      [0.125, 0.025],
      ['13%', '3%'],
    ],
  ])('rates of %j in one sentence are %j', (rates, expected) => {
    expect(percentTexts(rates)).toEqual(expected);
  });

  test.each([
    [-0.01437, -0.1065, 0.0778, '-1 points (-11 to 8)'],
    [0.1, -0.002, 0.2, '10 points (0 to 20)'],
    [0.01, -0.02, 0.04, '1 point (-2 to 4)'],
  ])('a difference of %p from %p to %p is "%s"', (difference, low, high, expected) => {
    expect(pointsWithin(difference, low, high)).toBe(expected);
  });

  test.each([
    [-0.11, -0.02, '2 to 11 points lower'],
    [0.04, 0.28, '4 to 28 points higher'],
    [-0.03, 0.05, '3 points lower to 5 higher'],
    [-0.01, 0.2, '1 point lower to 20 higher'],
    [0, 0.2, '0 points lower to 20 higher'],
    [-0.002, 0.31, 'under 1 point lower to 31 higher'],
    [-0.31, 0.004, '31 points lower to under 1 higher'],
  ])('a gap between %p and %p is "%s"', (low, high, expected) => {
    expect(gapRangeText(low, high)).toBe(expected);
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

  test.each([
    ['MQL', 'an MQL'],
    ['SQL', 'an SQL'],
    ['PQL', 'a PQL'],
    ['EQL', 'an EQL'],
    ['Marketing lead', 'a Marketing lead'],
    ['Inquiry lead', 'an Inquiry lead'],
    ['Overlap only lead', 'an Overlap only lead'],
  ])('"%s" with its article: "%s"', (noun, expected) => {
    expect(withArticle(noun)).toBe(expected);
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
    [0.01, 0.28, '1 to 28 points higher'], // close: the interval leaves out 0, and the test doesn’t
    [-0.135, -0.0002, 'under 1 to 14 points lower'],
  ])('a gap from %p to %p could be "%s"', (low, high, expected) => {
    expect(eitherWayText(low, high)).toBe(expected);
  });
});
