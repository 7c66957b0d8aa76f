import { sampleSizeNote } from '../../../../src/core/conversion/comparing/sample-size-note';

type Counts = readonly [converted: number, leads: number];

const note = ([a, m]: Counts, [b, n]: Counts, confidence?: number) =>
  sampleSizeNote(
    { leadType: 'EQL', converted: a, leads: m },
    { leadType: 'MQL', converted: b, leads: n },
    confidence,
  );

describe('how many leads it would take', () => {
  test('says how many, and how many there are', () => {
    expect(note([5, 20], [20, 100])).toEqual({
      perGroup: 1094,
      sentence:
        'To tell 25% from 20% with a chance of 80%, each group needs 1,094 mature leads; there are 20 EQLs and 100 MQLs.',
    });
  });

  test('does not speak of telling a rate from itself where both round alike', () => {
    expect(note([201, 1000], [200, 1000])?.sentence).toMatch(
      /^To tell two rates of about 20% with a chance of 80%, each group needs 2,5\d\d,\d\d\d mature/,
    );
  });

  test('says so from 10 leads in each group on', () => {
    expect(note([3, 10], [2, 10])?.perGroup).toBeGreaterThan(10);
  });

  test('more confidence needs more', () => {
    expect(note([5, 20], [20, 100], 0.99)?.perGroup).toBeGreaterThan(1094);
  });

  test.each<[string, Counts, Counts]>([
    ['it is too early to name rates', [5, 9], [20, 100]],
    ['one group is too small, however large the other', [2, 9], [20, 100]],
    ['there are no leads', [0, 0], [0, 0]],
    ['the rates are equal', [20, 100], [20, 100]],
    ['nobody converted', [0, 50], [0, 80]],
    ['both groups have enough', [60, 200], [30, 200]],
  ])('says nothing where %s', (_case, eql, mql) => {
    expect(note(eql, mql)).toBeUndefined();
  });
});
