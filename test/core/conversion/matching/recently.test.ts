// What was worked out of a cell not long ago is what it would be anew.
import fc from 'fast-check';
import type { Cell } from '../../../../src/core/cells/cell';
import { recently } from '../../../../src/core/conversion/matching/recently';

const cell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  fc.constantFrom('Acme', 'Acme ', '', 'Bolt'),
  fc.string({ maxLength: 40 }),
  fc.constantFrom(7, true, undefined, new Date(0)),
);

test('a text gives the same whatever was read before it', () => {
  const read = recently((given) => `read ${typeof given} ${String(given)}`);
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      for (const each of cells)
        expect(read(each)).toBe(`read ${typeof (each ?? '')} ${each ?? ''}`);
    }),
  );
});

test('a text that comes again is read once, and two that share a place give each its own', () => {
  let reads = 0;
  const read = recently((given) => {
    reads += 1;
    return String(given).length;
  });
  expect([read('Acme'), read('Acme'), reads]).toEqual([4, 4, 1]);
  const many = Array.from({ length: 20_000 }, (_, place) => 'x'.repeat(place % 90) + place);
  expect(many.map((text) => read(text))).toEqual(many.map((text) => text.length));
});
