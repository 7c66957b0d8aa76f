// Whether a partner was told of an account: by the row's two columns, its rows, and its own note.
import type { Cell } from '../../../../src/core/cells/cell';
import {
  knownUntil,
  knows,
  type Told,
  toldOfRow,
  toldOfRows,
} from '../../../../src/core/conversion/counting/told';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';
import { dayOf } from '../tabs';

const MARCH = dayOf('2026-03-01');
const MAY = dayOf('2026-05-01');

it.each<[told: Cell | undefined, toldOn: Cell | undefined, Told]>([
  [undefined, undefined, 'untold'],
  ['', '', 'untold'],
  [true, '', 'told'],
  ['', 'yes', 'told'], // a tick counts in whichever column it stands
  ['2026-03-01', '', MARCH],
  [true, '2026-03-01', MARCH],
  ['2026-05-01', '2026-03-01', MARCH], // the column of days goes first
  [false, '', 'untold'],
  ['not yet', '', 'untold'],
  ['won', '', 'untold'], // what became of the account says nothing of the partner
  ['ask Dana', 'soon', 'untold'],
])('a row with %p and %p', (told, toldOn, expected) => {
  expect(toldOfRow(told, toldOn, DEFAULT_SETTINGS)).toBe(expected);
});

it.each<[Told[], Told]>([
  [[], 'untold'],
  [['untold', 'untold'], 'untold'],
  [[MARCH, 'untold', MAY], MAY],
  [[MAY, MARCH], MAY],
  [[MAY, 'told'], 'told'],
])('rows with %p', (rows, expected) => {
  expect(toldOfRows(rows.map((told) => ({ told })))).toBe(expected);
});

it.each<[Told, number | undefined, number | 'told' | undefined]>([
  ['untold', undefined, undefined],
  ['untold', MARCH, MARCH],
  ['told', MARCH, 'told'],
  [MARCH, undefined, MARCH],
  [MARCH, MAY, MAY],
  [MAY, MARCH, MAY],
])('rows say %p, its own note %p', (rows, note, expected) => {
  expect(knownUntil(rows, note)).toBe(expected);
});

it.each<[number | 'told' | undefined, number | undefined, boolean]>([
  [undefined, MARCH, false],
  [undefined, undefined, false],
  ['told', MAY, true],
  [MARCH, MARCH, true], // on the day itself
  [MARCH, MAY, false],
  [MARCH, undefined, true], // nobody can say that it is new
])('known until %p, of %p: %p', (until, day, expected) => {
  expect(knows(until, day)).toBe(expected);
});
