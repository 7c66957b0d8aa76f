// Names in letters: plain, on one line, cut where they run on.
import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { plainName } from '../../../src/core/cells/plain-name';
import { anyText } from '../any-text';
import { anyCell } from '../qualification/samples';

const LENGTH = { characters: 30, words: 4 };

it.each<[Cell | undefined, string]>([
  ['Acme', 'Acme'],
  ['  Acme \n GmbH ', 'Acme GmbH'],
  ['Acme {EMEA}?', 'Acme (EMEA)'], // neither a placeholder nor a question
  ['Who?', 'Who'],
  ['Who? Me?', 'Who Me'],
  ['The Royal Society for the Protection', 'The Royal Society for…'],
  ['Donaudampfschifffahrtsgesellschaft', 'Donaudampfschifffahrtsgesells…'],
  ['=SUM(A1)', '=SUM(A1)'], // text in a letter, never a formula
  [1688, '1688'], // a company that is called by a number
  ['株式会社サンプル', '株式会社サンプル'],
  ['Half \ud83d here', 'Half here'],
  ['Half\ud83dway', 'Half way'],
  ['Who?Me', 'Who Me'],
  ['The Royal Society for', 'The Royal Society for'], // just as many words as fit
  ['?', ''],
  ['??', ''],
  ['-', ''],
  ['n/a', ''],
  ['#N/A', ''],
  ['', ''],
  [undefined, ''],
  [false, ''], // an unticked box beside nobody
  [true, ''],
  [new Date(0), ''],
])('%p is written %p', (cell, name) => {
  expect(plainName(cell, LENGTH)).toBe(name);
});

it('never runs on, breaks a line, asks a question or looks like a placeholder', () => {
  fc.assert(
    fc.property(fc.oneof(anyCell, anyText()), (cell) => {
      const name = plainName(cell, LENGTH);
      expect(Array.from(name).length).toBeLessThanOrEqual(LENGTH.characters + 1);
      expect(name.split(/\s+/).length).toBeLessThanOrEqual(LENGTH.words);
      expect(name).not.toMatch(/[\r\n?{}]/);
      expect(name).toBe(name.trim());
      expect(() => encodeURIComponent(name)).not.toThrow();
    }),
  );
});
