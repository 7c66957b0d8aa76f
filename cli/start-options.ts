// What may stand behind `npm start --`: files, a port, a latency.

import { MINUTE_MS } from '../host/engine/durations';
import { OptionProblem } from './option-problem';

export interface StartOptions {
  /** Spreadsheets to open, one tab each; none means the sample workbook. */
  readonly files: readonly string[];
  /** The port that the user asked for; undefined takes the usual one, or any that is free. */
  readonly port?: number;
  /** How many milliseconds longer each call of the sidebar takes; 0 as it comes. */
  readonly latency: number;
  readonly help: boolean;
}

export const USAGE = `npm start                        opens the sample workbook
npm start -- overlap.csv leads.xlsx   opens your own files, one tab each
npm start -- --port 4000         on a port of your choice
npm start -- --latency 3000      with a sidebar whose calls take three seconds`;

const HIGHEST_PORT = 65_535;
/** A minute: what waits longer looks like a page that has died. */
const HIGHEST_LATENCY = MINUTE_MS;

const RANGES = {
  '--port': { least: 1, most: HIGHEST_PORT, example: '4000' },
  '--latency': { least: 0, most: HIGHEST_LATENCY, example: '3000' },
} as const;

type NumberOption = keyof typeof RANGES;

const isNumberOption = (name: string): name is NumberOption => name in RANGES;

function numberFor(name: NumberOption, text = ''): number {
  const { least, most, example } = RANGES[name];
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new OptionProblem(
    `${name} needs a number from ${least} to ${most}, such as ${name} ${example}.`,
  );
}

export function readStartOptions(args: readonly string[]): StartOptions {
  const files: string[] = [];
  const numbers: Partial<Record<NumberOption, number>> = {};
  let help = false;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    const [name = '', value] = arg.split('=');
    if (arg === '--help' || arg === '-h') help = true;
    else if (isNumberOption(name)) {
      if (numbers[name] !== undefined) throw new OptionProblem(`${name} is given twice.`);
      numbers[name] = numberFor(name, value === undefined ? args[++index] : value);
    } else if (arg.startsWith('-') && arg !== '-') {
      throw new OptionProblem(
        `There is no option ${arg}: npm start takes files, --port and --latency.`,
      );
    } else files.push(arg);
  }
  const { '--port': port, '--latency': latency = 0 } = numbers;
  return { files, help, latency, ...(port === undefined ? {} : { port }) };
}
