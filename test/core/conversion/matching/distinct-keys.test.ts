// Rows with the same keys, counted as one.
import fc from 'fast-check';
import {
  type KeyColumns,
  LEVELS,
  type Level,
} from '../../../../src/core/conversion/matching/account-keys';
import { distinctKeys } from '../../../../src/core/conversion/matching/distinct-keys';

type Keys = Readonly<Record<Level, number>>;

const number = fc.nat({ max: 4 });
const keys: fc.Arbitrary<Keys> = fc.record({
  matchAs: number,
  id: number,
  site: number,
  name: number,
  mail: number,
});

const columnsOf = (rows: readonly Keys[]): KeyColumns => {
  const column = (level: Level): Int32Array => Int32Array.from(rows, (row) => row[level]);
  return {
    matchAs: column('matchAs'),
    id: column('id'),
    site: column('site'),
    name: column('name'),
    mail: column('mail'),
  };
};

const text = (row: Keys | undefined): string => JSON.stringify(LEVELS.map((level) => row?.[level]));

test('rows are told apart as their keys are, in the order in which they come', () => {
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 60 }), (all) => {
      const { placeOf, firstRow, rows } = distinctKeys(columnsOf(all));
      const texts = [...new Set(all.map(text))];
      expect(Array.from(firstRow, (row) => text(all[row]))).toEqual(texts);
      expect([...placeOf]).toEqual(all.map((row) => texts.indexOf(text(row))));
      expect([...rows]).toEqual(
        texts.map((each) => all.filter((row) => text(row) === each).length),
      );
    }),
  );
});

test('many rows that differ by one key alone stay apart', () => {
  const rows = Array.from({ length: 20_000 }, (_, place): Keys => {
    return { matchAs: 0, id: place, site: 0, name: 1, mail: 0 };
  });
  expect(distinctKeys(columnsOf(rows)).rows).toHaveLength(rows.length);
});
