// A tick, as people and exports write one.
import type { Cell } from '../../../src/core/cells/cell';
import { foldText } from '../../../src/core/cells/text';
import { isTick, isUntick } from '../../../src/core/cells/tick';

test.each<[Cell, boolean]>([
  [true, true],
  ['Yes', true],
  ['y', true],
  ['X', true],
  ['✓', true],
  ['✔', true],
  ['☑', true],
  ['Checked', true],
  ['t', true],
  ['v', true], // monday's
  ['✅', true],
  ['[x]', true],
  ['WAHR', true],
  ['Oui', true],
  ['はい', true],
  ['☒', false], // a cross in a box is a tick to some, and none to others
  [1, true],
  [false, false],
  ['', false],
  ['no', false],
  ['yes, soon', false], // an answer, and more than a tick
  ['Fax', false], // that its x stands last doesn't matter
  [10, false],
])('%j is a tick: %p', (cell, expected) => {
  expect(isTick(foldText(cell))).toBe(expected);
});

test.each<[Cell, boolean]>([
  [false, true],
  ['No', true],
  ['n', true],
  ['✗', true],
  ['✘', true],
  ['Unchecked', true],
  ['☐', true],
  ['❌', true],
  ['[ ]', true],
  ['FALSCH', true],
  ['Não', true],
  [0, true],
  ['', false],
  ['none', false],
  ['no, later', false],
  [true, false],
])('%j is a box that is not ticked: %p', (cell, expected) => {
  expect(isUntick(foldText(cell))).toBe(expected);
});
