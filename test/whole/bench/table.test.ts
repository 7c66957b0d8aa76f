// The README's table of the bench: it has the rows that the bench prints, whatever their figures.
import fs from 'node:fs';
import { TABLE_HEADS, tableLines, tableText, withTable } from './table-text';

const README = fs.readFileSync('README.md', 'utf8');
const WHERE = { processor: 'A processor', cores: 2, day: '2026-06-30' };
const FIGURE = { row: 'load', median: 1.0849, least: 0.9, most: 1234 } as const;

const headOf = (line: string): string => line.replace(/^(\| .*? \| .*? \| ).*$/, '$1');

test('the README’s table has a row for everything that the bench measures, in its order', () => {
  expect(tableLines(README).map(headOf)).toEqual(TABLE_HEADS);
});

describe('a run that writes the table', () => {
  const made = withTable(README, tableText([FIGURE], WHERE, ''));

  test('says on what and when, and gives two digits of each figure', () => {
    expect(made).toContain('on 2026-06-30, A processor, 2 cores.');
    expect(tableLines(made)[0]).toBe(`${TABLE_HEADS[0]}1.1 | 0.9 | 1,200 |`);
  });

  test('leaves the rest of the page as it is', () => {
    const outside = (page: string): string => page.replace(/<!-- bench[\s\S]*\/bench -->/, '');
    expect(outside(made)).toBe(outside(README));
  });

  test('says of a row that it has no figure for that it wasn’t measured', () => {
    expect(tableLines(made)[1]).toBe(`${TABLE_HEADS[1]}not installed there | | |`);
  });

  test('keeps the figures of what it has not measured again', () => {
    const again = tableText([{ ...FIGURE, row: 'status' }], WHERE, made);
    expect(tableLines(again)[0]).toBe(tableLines(made)[0]);
  });
});

test('a page without the marks is refused, not written over', () => {
  expect(() => withTable('# A page', 'table')).toThrow('README.md lacks <!-- bench -->');
});
