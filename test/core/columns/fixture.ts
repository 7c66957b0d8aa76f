// Reads the fixtures: exports in the layouts that vendors write, with rows made up for the tests.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from '../../../src/core/cells/cell';

const textOf = (bytes: Buffer): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.subarray(2).toString('utf16le');
  return bytes.toString('utf8').replace(/^\ufeff/, '');
};

/** Every cell as text, as a file holds it; a sheet would have made dates and numbers of some. */
export function readFixture(name: string): Table {
  const text = textOf(readFileSync(join(__dirname, 'fixtures', name)));
  const delimiter = [';', '\t'].find((each) => (text.split('\n')[0] ?? '').includes(each)) ?? ',';
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    rows[rows.length - 1]?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === delimiter) endCell();
    else if (character === '\n') {
      endCell();
      rows.push([]);
    } else if (character !== '\r') cell += character;
  }
  const last = rows.pop() ?? [];
  return last.length > 0 || cell !== '' ? [...rows, [...last, cell]] : rows;
}
