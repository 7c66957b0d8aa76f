// A partner's block on the tab: names in lines that their columns hold.
import * as fc from 'fast-check';
import { namesInLines } from '../../../src/actions/feedback/partner-page-block';

it.each<[string[], string[]]>([
  [[], []],
  [['Acme'], ['Acme']],
  [['Acme', 'Hooli', '3 more'], ['Acme, Hooli, 3 more']],
  [['Acme, Inc.', 'Hooli'], ['Acme, Inc.; Hooli']],
  [
    ['a'.repeat(60), 'b'.repeat(60)],
    [`${'a'.repeat(60)},`, 'b'.repeat(60)],
  ],
])('%j: %j', (names, lines) => {
  expect(namesInLines(names)).toEqual(lines);
});

it('no name is lost or parted, and lines are as long as they may be', () => {
  const anyName = fc.stringMatching(/^[A-Z][a-z]{0,30}( [A-Z][a-z]{0,10})?$/);
  fc.assert(
    fc.property(fc.array(anyName, { maxLength: 26 }), (names) => {
      const lines = namesInLines(names);
      expect(lines.join(' ')).toBe(names.join(', '));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(112);
    }),
  );
});
