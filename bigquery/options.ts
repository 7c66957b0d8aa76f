// What may stand behind `npm run build:bigquery --`.
import { parseArgs } from 'node:util';
import { readDay } from '../src/core/cells/day';
import { BuildProblem } from './sql/names';

export const USAGE = `npm run build:bigquery -- --dataset my-project.partners --library gs://my-bucket/eql-desk.js
  --overlap TABLE  --leads TABLE     the two tables: overlap and leads unless said, or project.dataset.table
  --overlap-columns "account=company,last_touch="
  --leads-columns "lead_type=type"   what columns are called, field=column; "last_touch=" that there is none
  --settings FILE                    the EQL Settings tab, downloaded as CSV, or the same as JSON
  --as-of 2026-06-30                 judges at that day; without it at each run's own
  --time-zone Europe/Berlin          the zone whose day is today; UTC unless said
  --out DIR                          writes there, not to .build/bigquery`;

export interface Options {
  readonly dataset: string;
  readonly library: string;
  readonly overlap: string;
  readonly leads: string;
  readonly overlapColumns: string;
  readonly leadColumns: string;
  readonly settings: string | undefined;
  readonly asOf: string | undefined;
  readonly timeZone: string;
  readonly out: string;
  readonly help: boolean;
}

/** What stands in the script until somebody says where it is to go. */
export const PLACEHOLDER = {
  dataset: 'your-project.your_dataset',
  library: 'gs://your-bucket/eql-desk.js',
} as const;

const ISO = /^\d{4}-\d{2}-\d{2}$/;

const dayAsked = (text: string | undefined): string | undefined => {
  if (text === undefined || (ISO.test(text) && readDay(text) !== undefined)) return text;
  throw new BuildProblem(`--as-of: “${text}” is no day. Write it as 2026-06-30.`);
};

const parsed = (args: readonly string[]) => {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        dataset: { ...text, default: PLACEHOLDER.dataset },
        library: { ...text, default: PLACEHOLDER.library },
        overlap: { ...text, default: 'overlap' },
        leads: { ...text, default: 'leads' },
        'overlap-columns': { ...text, default: '' },
        'leads-columns': { ...text, default: '' },
        settings: text,
        'as-of': text,
        'time-zone': { ...text, default: 'UTC' },
        out: { ...text, default: '.build/bigquery' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new BuildProblem(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
};

/** The options as they were given; whether they can be built by, whoever uses them asks. */
export function readOptions(args: readonly string[]): Options {
  const values = parsed(args);
  return {
    dataset: values.dataset,
    library: values.library,
    overlap: values.overlap,
    leads: values.leads,
    overlapColumns: values['overlap-columns'],
    leadColumns: values['leads-columns'],
    settings: values.settings,
    asOf: dayAsked(values['as-of']),
    timeZone: values['time-zone'],
    out: values.out,
    help: values.help,
  };
}
