// A name that carries a link is the name.
import type { Cell } from '../../../src/core/cells/cell';
import { withoutLinks } from '../../../src/core/columns/linked-name';

it.each<[Cell, Cell]>([
  ['Acme (https://www.notes.example/Acme-1a2b)', 'Acme'],
  ['[Acme](https://app.example/c/1)', 'Acme'],
  ['Acme (https://a.example/1), Birch (https://a.example/2)', 'Acme, Birch'],
  ['Acme (www.acme.example)', 'Acme'],
  ['Acme (Germany)', 'Acme (Germany)'],
  ['https://acme.example', 'https://acme.example'],
  ['(https://acme.example)', '(https://acme.example)'], // nothing but a link
  ['', ''],
  [7, 7],
])('%p is %p', (cell, name) => {
  expect(withoutLinks(cell)).toBe(name);
});
