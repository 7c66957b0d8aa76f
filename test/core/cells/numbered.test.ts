// Numbers for sequences: the same for equal ones, and none for one too many.
import * as fc from 'fast-check';
import { numbered } from '../../../src/core/cells/numbered';

test('equal sequences have one number, others another, in the order in which they are met', () => {
  const sequence = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(sequence, { maxLength: 60 }), (sequences) => {
      const numberOf = numbered(1024);
      const met: string[] = [];
      for (const each of sequences) {
        if (!met.includes(each.join())) met.push(each.join());
        const parts = Int32Array.from([...each, 9, 9]);
        expect(numberOf(parts, each.length, 400)).toBe(met.indexOf(each.join()));
      }
    }),
    { numRuns: 50 },
  );
});

test('with as many known as there may be a new one has none, and is not kept', () => {
  const numberOf = numbered(16);
  const number = (part: number, most: number) => numberOf(Int32Array.of(part), 1, most);
  expect([number(7, 2), number(8, 2), number(9, 2), number(7, 0), number(9, 3)]).toEqual([
    0, 1, -1, 0, 2,
  ]);
});
