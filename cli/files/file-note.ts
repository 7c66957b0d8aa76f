// What a file's owner should know about how it was read, as a code for machines and one sentence for
// people. A note stops nothing; see file-problem.ts for what does.

import { baseName } from './file-problem';

/** Some places in the file as they are named, and how many there are: one is spoken of differently. */
type Places = readonly [named: string, count: number];

/** What each note's sentence needs to be told, besides the file. */
interface Facts {
  'encoding-close': readonly [taken: string, other: string, sample: string];
  'characters-lost': readonly [count: number];
  'zero-bytes': readonly [count: number];
  'unclosed-quote': Places;
  'row-in-a-cell': Places;
  'longer-rows': Places;
  'untold-dates': readonly [date: string, monthFirst: boolean];
  'hidden-tabs': Places;
  'no-cells': Places;
  'one-row': Places;
  'not-opened': Places;
  'renamed-tab': readonly [tab: string, newName: string];
  'charts-left-out': readonly [];
  'last-values': Places;
  'no-values': Places;
}

export type FileNoteCode = keyof Facts;

export interface FileNote {
  readonly code: FileNoteCode;
  readonly sentence: string;
}

const either = (count: number, one: string, several: string): string =>
  count === 1 ? one : several;

const SENTENCES: {
  readonly [Code in FileNoteCode]: (name: string, ...facts: Facts[Code]) => string;
} = {
  'encoding-close': (name, taken, other, sample) =>
    `${name} doesn't say how its letters are written, and two ways fit about as well: ${taken}, ` +
    `which was taken, and ${other}. If “${sample}” looks wrong, save it again as CSV (UTF-8).`,
  'characters-lost': (name, count) =>
    `${name} holds ${count} ${either(count, 'character', 'characters')} that can't be read and ` +
    `${either(count, 'shows', 'show')} as �. Export it again, as CSV (UTF-8).`,
  'zero-bytes': (name, count) =>
    `${name} holds ${count} empty ${either(count, 'byte', 'bytes')} between its letters; ` +
    `${either(count, 'it was', 'they were')} left out.`,
  'unclosed-quote': (name, rows, count) =>
    `${name}, ${rows}: a quotation mark (") is opened and never closed. It was read as a character, ` +
    `so that no row is lost. Close it or take it out in ${either(count, 'this row', 'these rows')}, ` +
    'and open the file again.',
  'row-in-a-cell': (name, rows, count) =>
    `${name}, ${rows}: a cell in quotation marks goes over several lines that look like rows. If ` +
    `${either(count, "it isn't one cell", "they aren't one cell each")}, mend the quotation marks ` +
    'and open the file again.',
  'longer-rows': (name, rows, count) =>
    `${name}, ${rows}: ${either(count, 'this row has', 'these rows have')} more cells than the ` +
    'others, perhaps because a text holds a separator. Put the text in quotation marks, and open ' +
    'the file again.',
  'untold-dates': (name, date, monthFirst) =>
    `${name} writes dates such as ${date}, and none of them tells which number is the month: the ` +
    `${monthFirst ? 'first' : 'second'} was taken. If that is wrong, write them as 2026-03-14, and ` +
    'open the file again.',
  'hidden-tabs': (name, tabs, count) =>
    `${name} has ${either(count, 'a hidden tab, which stays', 'hidden tabs, which stay')} hidden: ${tabs}.`,
  'no-cells': (name, tabs, count) =>
    `${name} has ${either(count, 'a tab', 'tabs')} without rows: ${tabs}.`,
  'one-row': (name, tabs, count) =>
    `${name}: ${tabs} ${either(count, 'holds one row, its headers', 'hold one row each, their headers')}, ` +
    'and nothing below it. Export it again, with its rows.',
  'not-opened': (name, tabs, count) =>
    `${name}: ${tabs} ${either(count, 'holds no cells (it is a chart or macros) and was', 'hold no cells (they are charts or macros) and were')} not opened.`,
  'renamed-tab': (name, tab, newName) =>
    `${name} has two tabs called ${tab}; the second is ${newName} here.`,
  'charts-left-out': (name) =>
    `${name}: its charts and drawings can't be read and were left out; its cells are all here.`,
  'last-values': (name, cells, count) =>
    `${name}: ${either(count, 'a formula', `${count} formulas`)} that can't be computed here ` +
    `${either(count, 'shows its', 'show their')} last value: ${cells}.`,
  'no-values': (name, cells, count) =>
    `${name}: ${either(count, 'a formula has', `${count} formulas have`)} no value in the file and ` +
    `can't be computed here: ${cells}. Open it in a spreadsheet, save it there, and open it here again.`,
};

/** A note about a file; its facts are the sentence's, such as the rows meant and how many they are. */
export function fileNote<Code extends FileNoteCode>(
  code: Code,
  file: string,
  ...facts: Facts[Code]
): FileNote {
  return { code, sentence: SENTENCES[code](baseName(file), ...facts) };
}

const MOST_NAMED = 5;

/** `row 4`, `rows 4 and 9`, `rows 4, 9, 12, 20, 31 and 7 more`. */
export function rowsNamed(rows: readonly number[]): string {
  return `${rows.length === 1 ? 'row' : 'rows'} ${listed(rows.map(String))}`;
}

/** `a`, `a and b`, `a, b and c`; of more than five, the first five and how many more. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}
