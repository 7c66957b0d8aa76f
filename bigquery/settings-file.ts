// The settings that are built in: the shipped ones, or an EQL Settings tab's from a file.
import { readDelimitedText } from '../cli/files/delimited-text';
import type { Cell, Table } from '../src/core/cells/cell';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../src/core/settings/settings';
import { BuildProblem } from './sql/names';

const isCell = (value: unknown): value is Cell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const rowOf = (value: unknown, file: string): Cell[] => {
  if (Array.isArray(value) && value.every(isCell)) return value;
  throw new BuildProblem(`${file}: write rows of a name and a value, [["Warmth clears at", 0.6]].`);
};

/** Rows as `[["Warmth clears at", 0.6]]`, or names with their values as `{"Warmth clears at": 0.6}`. */
const tableOfJson = (text: string, file: string): Table => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BuildProblem(`${file} is no JSON. Download the tab as CSV, or mend the file.`);
  }
  const rows = Array.isArray(value) ? value : Object.entries(value ?? {});
  return rows.map((row) => rowOf(row, file));
};

/** A tab as Sheets downloads it (CSV), or JSON. A broken setting stops the build and is named. */
export function settingsIn(text: string, file: string): Settings {
  const plain = text.replace(/^\ufeff/, '');
  const table = /^\s*[[{]/.test(plain) ? tableOfJson(plain, file) : readDelimitedText(plain).rows;
  const parsed = parseSettings(table);
  if (!parsed.ok) {
    const told = parsed.problems.map(({ row, sentence }) => `${file}, row ${row + 1}: ${sentence}`);
    throw new BuildProblem(told.join('\n'));
  }
  if (parsed.settings === DEFAULT_SETTINGS && !table.some(([name]) => name !== undefined)) {
    throw new BuildProblem(`${file} is empty. Download the EQL Settings tab as CSV.`);
  }
  return parsed.settings;
}
