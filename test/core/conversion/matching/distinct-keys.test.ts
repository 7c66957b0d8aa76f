// Rows with the same keys, counted as one.
import fc from 'fast-check';
import { type AccountKeys, LEVELS } from '../../../../src/core/conversion/matching/account-keys';
import { distinctKeys } from '../../../../src/core/conversion/matching/distinct-keys';

const word = fc.constantFrom('', 'acme', 'globex', 'a', 'b', '0');
const keys: fc.Arbitrary<AccountKeys> = fc.record({
  matchAs: word,
  id: word,
  site: word,
  name: word,
  mail: word,
});

const text = (row: AccountKeys): string => JSON.stringify(LEVELS.map((level) => row[level]));

test('rows are told apart as their keys are, in the order in which they come', () => {
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 60 }), (rows) => {
      const { placeOf, distinct } = distinctKeys(rows);
      const texts = [...new Set(rows.map(text))];
      expect(distinct.map((each) => text(each.keys))).toEqual(texts);
      expect(placeOf).toEqual(rows.map((row) => texts.indexOf(text(row))));
      expect(distinct.map((each) => each.rows)).toEqual(
        texts.map((each) => rows.filter((row) => text(row) === each).length),
      );
    }),
  );
});

test('many rows that differ by one key alone stay apart', () => {
  const rows = Array.from({ length: 20_000 }, (_, place): AccountKeys => {
    return { matchAs: '', id: String(place), site: '', name: 'acme', mail: '' };
  });
  expect(distinctKeys(rows).distinct).toHaveLength(rows.length);
});
