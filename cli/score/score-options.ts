// What may stand behind `npm run score --`: files, an as-of date, a folder.

import path from 'node:path';
import { OptionProblem } from '../option-problem';

export interface ScoreOptions {
  /** The overlap list, and the leads where there are any. */
  readonly files: readonly string[];
  /** The day to judge at instead of today: midnight of it, in the UTC fields. */
  readonly asOf?: Date;
  /** The folder that the results go to. */
  readonly out: string;
  readonly help: boolean;
}

export const USAGE = `npm run score -- overlap.csv                 scores the overlap list, builds the summary
npm run score -- overlap.csv leads.xlsx      the same, with leads to compare with
  --as-of 2026-06-30                         judges at that day instead of today
  --out DIR                                  writes the results there, not to overlap-scored`;

const VALUE_OPTIONS = ['--as-of', '--out'] as const;
type ValueOption = (typeof VALUE_OPTIONS)[number];

const isValueOption = (name: string): name is ValueOption =>
  VALUE_OPTIONS.some((option) => option === name);

export function readScoreOptions(args: readonly string[]): ScoreOptions {
  const files: string[] = [];
  const given: { [option in ValueOption]?: string } = {};
  let help = false;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    const [name = '', ...afterSign] = arg.split('=');
    if (arg === '--help' || arg === '-h') help = true;
    else if (isValueOption(name)) {
      if (given[name] !== undefined) throw new OptionProblem(`${name} is given twice.`);
      if (afterSign.length > 0) given[name] = afterSign.join('=');
      else {
        index += 1;
        given[name] = args[index] ?? '';
      }
    } else if (arg.startsWith('-')) {
      throw new OptionProblem(
        `There is no option ${name}: npm run score takes files, --as-of and --out.`,
      );
    } else files.push(arg);
  }
  const asOf = given['--as-of'] === undefined ? {} : { asOf: dayOf(given['--as-of']) };
  return { files, out: folderOf(given['--out'], files), help, ...asOf };
}

/** Why these options can't be run with; nothing is opened for it. */
export function checkFiles({ files }: ScoreOptions): void {
  if (files.length === 0) {
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

function folderOf(given: string | undefined, files: readonly string[]): string {
  if (given === undefined) {
    const [first = ''] = files;
    return `${path.basename(first, path.extname(first))}-scored`;
  }
  if (given === '' || given.startsWith('--')) {
    throw new OptionProblem('--out needs a folder, such as --out results.');
  }
  return given;
}
