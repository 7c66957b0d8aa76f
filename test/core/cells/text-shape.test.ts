// Texts of one shape: the same known words between the same marks, whatever their other words are.
import { NO_SHAPE, shapeFinder } from '../../../src/core/cells/text-shape';

const shapeOf = shapeFinder(['warm', 'open opportunity', "won't", 'Tier 1', 'Café'], ['level']);

const areAlike = (one: string, other: string): boolean =>
  shapeOf(one) !== NO_SHAPE && shapeOf(one) === shapeOf(other);

describe('these have one shape', () => {
  test.each([
    ['Warm', 'warm'],
    ['Warm - met Ana', 'WARM - saw Bob'],
    ['Warm (deal 4711)', 'warm (rep Lee)'],
    ['met Ana', 'met Ana Lee in the lobby of 1995'],
    ['Cafe in May', 'CAFE in June'],
    ["Warm - Ana's team", "warm - Bob's staff"],
    ['', ''],
  ])('%j and %j', (one, other) => {
    expect(areAlike(one, other)).toBe(true);
  });
});

describe('these have two', () => {
  test.each([
    ['Warm', 'Warms'],
    ['Warm - met Ana', 'Warm – met Ana'],
    ['Warm - met', 'Warm met'],
    ['Warm_met', 'Warm met'],
    ['an opportunity', 'an opportunities'],
    ['an opportunity', 'an other'],
    ['met Ana', 'met'],
    ['A', 'B'],
    ['x D2', 'x D3'],
    ["Ana's team", 'Anas team'],
    ["Ana's team", "Ana'd team"],
    ['x tier 1', 'x tier 2'],
    ['Warm - met Ana', 'Warm - met Ana, twice'],
  ])('%j and %j', (one, other) => {
    expect(areAlike(one, other)).toBe(false);
  });
});

describe('this one has none, and is read by itself', () => {
  test.each([
    ['a number', '85 of Lee'],
    ['a mark', '- warm'],
    ['a space first', ' warm'],
    ['a letter of another script', 'warm größe'],
    ['a known word with an apostrophe', "warm, won't call"],
    ['one that an apostrophe hides', "warm, w'ont"],
    ['one at the end', "met and wo'nt"],
    ['a line break', 'warm\ncold'],
    ['what a number may follow', 'Level 4'],
    ['a word that is longer than any', `warm ${'x'.repeat(65)}`],
    ['more marks than anybody writes', `warm${' -'.repeat(80)}`],
  ])('%s', (_what, text) => {
    expect(shapeOf(text)).toBe(NO_SHAPE);
  });
});

test('after thousands of shapes a new one is none, and the known ones stay', () => {
  const find = shapeFinder(['warm']);
  const first = find('warm');
  const marks = ['-', '+', '/', ':', ';', ',', '.', '&'];
  const texts = Array.from({ length: 8 ** 5 }, (_text, number) =>
    [0, 3, 6, 9, 12].reduce((text, bits) => text + (marks[(number >> bits) % 8] ?? ''), 'warm'),
  );
  const shapes = texts.map((text) => find(text));
  expect(new Set(shapes).size).toBe(4096);
  expect(shapes.indexOf(NO_SHAPE)).toBe(4095);
  expect(find('warm')).toBe(first);
  expect(texts.slice(0, 10).map((text) => find(text))).toEqual(shapes.slice(0, 10));
});
