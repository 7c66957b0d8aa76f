// A scale as somebody writes it into the settings.
import type { Cell } from '../../../src/core/cells/cell';
import { readScaleName, SCALE_NAMES } from '../../../src/core/settings/scale-name';

it.each<[Cell, string | undefined]>([
  ...SCALE_NAMES.map((name): [Cell, string] => [name, name]),
  ['1 to 5', '1-5'],
  ['0–100', '0-100'],
  [' Tiers ', 'tiers'],
  ['Tier', 'tiers'],
  [100, '0-100'], // the tops that stood here before
  ['10', '0-10'],
  [5, '0-5'],
  [new Date(Date.UTC(2026, 0, 10)), '1-10'], // a typed "1-10", month first
  [new Date(Date.UTC(2026, 4, 1)), '1-5'], // and day first
  [new Date(Date.UTC(2026, 5, 30)), undefined],
  ['100%', undefined],
  ['1000%', undefined],
  ['1-7', undefined],
  ['2-5', undefined],
  [50, undefined],
  [true, undefined],
  ['high', undefined],
])('%p is %p', (cell, name) => {
  expect(readScaleName(cell)).toBe(name);
});
