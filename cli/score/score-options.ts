// What may stand behind `npm run score --`: files, an as-of date, a folder, columns.

import path from 'node:path';
import { OptionProblem } from '../option-problem';
import type { ColumnAnswer } from './column-answers';

export interface ScoreOptions {
  /** The overlap list; undefined where none is named. */
  readonly overlap?: string;
  /** The leads, where there are any. */
  readonly leads?: string;
  /** Exports to clean and to merge into the overlap list, or into one of their own. */
  readonly imports: readonly string[];
  readonly columns: readonly ColumnAnswer[];
  /** Call sheets that came back filled in. */
  readonly answers: readonly string[];
  /** Whether call sheets are made for all partners. */
  readonly callSheets: boolean;
  /** The day to judge at instead of today: midnight of it, in the UTC fields. */
  readonly asOf?: Date;
  /** The folder that the results go to. */
  readonly out: string;
  readonly help: boolean;
}

export const USAGE = `npm run score -- overlap.csv                 scores the overlap list, builds the summary
npm run score -- overlap.csv leads.xlsx      the same, with leads to compare with
  --overlap FILE  --leads FILE               says which file is which list, instead of by place
  --import FILE                              cleans an export into the overlap list, or a list of its own
  --column "Last touch=Last Activity"        says which column holds a field; "Last touch=" that none does
  --as-of 2026-06-30                         judges at that day instead of today
  --answers FILE                             imports a call sheet that came back, before it scores
  --call-sheets                              makes a call sheet for each partner, as CSV and XLSX
  --out DIR                                  writes the results there, not to overlap-scored`;

const VALUE_OPTIONS = [
  '--overlap',
  '--leads',
  '--import',
  '--column',
  '--answers',
  '--as-of',
  '--out',
] as const;
const CALL_SHEETS = '--call-sheets';
type ValueOption = (typeof VALUE_OPTIONS)[number];

const isValueOption = (name: string): name is ValueOption =>
  VALUE_OPTIONS.some((option) => option === name);

export function readScoreOptions(args: readonly string[]): ScoreOptions {
  const files: string[] = [];
  const columns: ColumnAnswer[] = [];
  const imports: string[] = [];
  const answers: string[] = [];
  const given: { [option in ValueOption]?: string } = {};
  let [help, callSheets] = [false, false];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    const [name = '', ...afterSign] = arg.split('=');
    if (arg === '--help' || arg === '-h') help = true;
    else if (arg === CALL_SHEETS) callSheets = true;
    else if (isValueOption(name)) {
      if (afterSign.length === 0) index += 1;
      const value = afterSign.length > 0 ? afterSign.join('=') : (args[index] ?? '');
      if (name === '--column') columns.push(columnAnswer(value));
      else if (name === '--import') imports.push(fileOf(name, { '--import': value }) ?? '');
      else if (name === '--answers') answers.push(fileOf(name, { [name]: value }) ?? value);
      else if (given[name] !== undefined) throw new OptionProblem(`${name} is given twice.`);
      else given[name] = value;
    } else if (arg.startsWith('-')) {
      throw new OptionProblem(
        `There is no option ${name}: npm run score takes files, ${VALUE_OPTIONS.join(', ')}, ${CALL_SHEETS}.`,
      );
    } else files.push(arg);
  }
  const asOf = given['--as-of'] === undefined ? {} : { asOf: dayOf(given['--as-of']) };
  const lists = listsOf(given, files);
  const out = folderOf(given['--out'], lists.overlap ?? imports[0]);
  return { ...lists, imports, columns, answers, callSheets, out, help, ...asOf };
}

/** By place the first file is the overlap list and the second the leads, where no option says so. */
function listsOf(
  given: { readonly [option in ValueOption]?: string },
  files: readonly string[],
): { readonly overlap?: string; readonly leads?: string } {
  const left = [...files];
  const overlap = fileOf('--overlap', given) ?? left.shift();
  const leads = fileOf('--leads', given) ?? left.shift();
  if (left.length > 0) {
    throw new OptionProblem(
      `npm run score takes one overlap list and one list of leads: ${left.join(', ')} would be left over.`,
    );
  }
  if (
    overlap !== undefined &&
    leads !== undefined &&
    path.resolve(overlap) === path.resolve(leads)
  ) {
    throw new OptionProblem(
      `${overlap} is named twice: a workbook that holds both lists is named once.`,
    );
  }
  return {
    ...(overlap === undefined ? {} : { overlap }),
    ...(leads === undefined ? {} : { leads }),
  };
}

function fileOf(
  option: '--overlap' | '--leads' | '--import' | '--answers',
  given: { readonly [option in ValueOption]?: string },
): string | undefined {
  const file = given[option];
  if (file === undefined || !(file === '' || file.startsWith('--'))) return file;
  throw new OptionProblem(`${option} needs a file, such as ${option} ${option.slice(2)}.csv.`);
}

function columnAnswer(text: string): ColumnAnswer {
  const sign = text.indexOf('=');
  const field = text.slice(0, Math.max(sign, 0)).trim();
  if (field !== '' && !text.startsWith('--')) return { field, header: text.slice(sign + 1).trim() };
  throw new OptionProblem(
    '--column needs a field and its column, such as --column "Last touch=Last Activity".',
  );
}

/** Why these options can't be run with; nothing is opened for it. */
export function checkFiles({ overlap, imports }: ScoreOptions): void {
  if (overlap === undefined && imports.length === 0) {
    throw new OptionProblem('Name the overlap list to score: npm run score -- overlap.csv');
  }
}

function dayOf(text: string): Date {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const day = new Date(parts ? `${text}T00:00:00Z` : Number.NaN);
  // A 31 June is refused rather than taken for 1 July.
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
    throw new OptionProblem('--as-of needs a day that exists, such as --as-of 2026-06-30.');
  }
  return day;
}

function folderOf(given: string | undefined, overlap = ''): string {
  if (given === undefined) return `${path.basename(overlap, path.extname(overlap))}-scored`;
  if (given === '' || given.startsWith('--')) {
    throw new OptionProblem('--out needs a folder, such as --out results.');
  }
  return given;
}
