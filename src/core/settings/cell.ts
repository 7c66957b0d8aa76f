// A setting's value in its cell, there and back, by its kind.
import type { Cell } from '../cells/cell';
import { type DateOrder, dayToDate, isoDay, readDay } from '../cells/day';
import { readWrittenNumber } from '../cells/number';
import { foldText, isBlankCell, plainText } from '../cells/text';
import { choiceIn, choiceText } from './choices';
import { readLanguageChoice } from './language-choice';
import { readScaleName } from './scale-name';
import type { SettingKind } from './setting';

const WORD_MARKS = /[,;\r\n]/;
const NAME_MARKS = /[;\r\n]/;
const PERCENT = 100;

/** What the schema is given for a cell that holds nothing of the right kind. */
const NOT_READ = null;

const readShare = (cell: Cell): unknown => {
  const written = readWrittenNumber(cell);
  if (written?.kind === 'percent') return written.value / PERCENT;
  return written?.kind === 'plain' ? written.value : NOT_READ;
};

const readPlainNumber = (cell: Cell): unknown => {
  const written = readWrittenNumber(cell);
  return written?.kind === 'plain' ? written.value : NOT_READ;
};

/** A word of a list, the marks in it left alone where it stands in quotation marks. */
const WORD = /[^\S\r\n]*"(?:[^"]|"")+"[^\S\r\n]*(?=[,;\r\n]|$)|[^,;\r\n]+/g;

/** Parts of a list, trimmed, each once. */
const distinct = (written: readonly string[]): readonly string[] => {
  const parts = written.map((part) => part.trim());
  const known = new Set<string>();
  return parts.filter((part) => {
    const folded = foldText(part);
    if (part === '' || known.has(folded)) return false;
    known.add(folded);
    return true;
  });
};

/** Names are parted by semicolons or line breaks; by commas only where neither stands. */
const listedNames = (text: string): readonly string[] =>
  distinct(text.split(NAME_MARKS.test(text) ? NAME_MARKS : WORD_MARKS));

/** Words are parted by commas, semicolons or line breaks: `hot, "warm, but new"` holds two. */
export const listedWords = (text: string): readonly string[] => distinct(text.match(WORD) ?? []);

const POINTS_UNIT = /\s*(?:points?|%)$/i;

/** Numbers parted as names are, the smallest first, each once: `10, 5 points` holds 5 and 10. */
const readPoints = (cell: Cell): unknown => {
  if (typeof cell === 'number') return [cell];
  if (typeof cell !== 'string') return NOT_READ;
  const points = listedNames(plainText(cell)).map((part) =>
    readPlainNumber(part.replace(POINTS_UNIT, '')),
  );
  const numbers = points.filter((point) => typeof point === 'number');
  if (numbers.length < points.length) return NOT_READ;
  return Array.from(new Set(numbers)).sort((one, other) => one - other);
};

/** Days parted as names are; a part that is no day stays as it was written, so that it can be named. */
const readDays = (cell: Cell, order: DateOrder): unknown => {
  if (isBlankCell(cell)) return [];
  const parts: readonly Cell[] = typeof cell === 'string' ? listedNames(plainText(cell)) : [cell];
  const days = parts.map((part) => readDay(part, order) ?? plainText(part));
  return Array.from(new Set(days));
};

/** A text as it stands; where a header may stand, our own word for what is no column. */
const textValue = (kind: SettingKind, cell: Cell): string =>
  (kind === 'header' ? choiceIn(cell) : undefined) ?? plainText(cell);

/** What a cell says, for the schema to judge; `undefined` for a blank date alone. */
export function settingValue(kind: SettingKind, cell: Cell, order: DateOrder): unknown {
  switch (kind) {
    case 'number':
      return readPlainNumber(cell);
    case 'share':
      return readShare(cell);
    case 'date':
      return isBlankCell(cell) ? undefined : (readDay(cell, order) ?? NOT_READ);
    case 'choice':
      return choiceIn(cell) ?? foldText(cell);
    case 'scale':
      return isBlankCell(cell) ? '' : (readScaleName(cell) ?? NOT_READ);
    case 'language':
      return readLanguageChoice(cell) ?? NOT_READ;
    case 'header':
    case 'text':
      return isBlankCell(plainText(cell)) ? '' : textValue(kind, cell);
    case 'words':
      return isBlankCell(plainText(cell)) ? [] : listedWords(plainText(cell));
    case 'names':
      return isBlankCell(plainText(cell)) ? [] : listedNames(plainText(cell));
    case 'days':
      return readDays(cell, order);
    case 'points':
      return isBlankCell(cell) ? NOT_READ : readPoints(cell);
  }
}

const dayText = (day: unknown): string => (typeof day === 'number' ? isoDay(day) : String(day));

/** A setting's value as its cell shows it. */
export function settingCell(kind: SettingKind, value: unknown): Cell {
  if (value === undefined) return '';
  if (Array.isArray(value)) {
    const parts = kind === 'days' ? value.map(dayText) : value;
    return parts.join(kind === 'words' || kind === 'points' ? ', ' : '; ');
  }
  if (typeof value === 'number') return kind === 'date' ? dayToDate(value) : value;
  return kind === 'text' ? String(value) : choiceText(String(value));
}
