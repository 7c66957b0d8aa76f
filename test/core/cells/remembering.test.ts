// What was worked out of a cell once.
import { remembering } from '../../../src/core/cells/remembering';

test('a cell that was read before is not read again, and an empty answer is an answer', () => {
  const asked: unknown[] = [];
  const length = remembering<number>((cell) => {
    asked.push(cell);
    return String(cell).length;
  });
  expect(['Acme', '', 'Acme', undefined].map(length)).toEqual([4, 0, 4, 0]);
  expect(asked).toEqual(['Acme', '']);
});
