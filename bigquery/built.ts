// The two files that a build makes: the script, and the library that its functions call.
import { isoDay, readDay } from '../src/core/cells/day';
import { foldText } from '../src/core/cells/text';
import { leadTypeName } from '../src/core/lead-types';
import type { Settings } from '../src/core/settings/settings';
import type { Options } from './options';
import { scriptParts, scriptText } from './script';
import type { BuildTerms } from './sql/build-terms';
import { columnsOf, LEAD_COLUMNS, OVERLAP_COLUMNS } from './sql/columns';
import {
  BuildProblem,
  libraryAddress,
  placeOf,
  quotedText,
  tablePath,
  timeZone,
} from './sql/names';
import { trialsOf } from './trials';

/** BigQuery takes no larger file of code. */
export const MOST_LIBRARY_BYTES = 1_000_000;

export interface Built {
  readonly script: string;
  readonly library: string;
}

/** The settings with the as-of date that the build was given, which looks back as the tab's does. */
const settingsAt = (settings: Settings, asOf: string | undefined): Settings => {
  const day = asOf === undefined ? undefined : readDay(asOf);
  return day === undefined ? settings : { ...settings, asOf: day };
};

const sameColumns = (terms: BuildTerms): void => {
  const { overlapColumns, leadColumns } = terms;
  if ((overlapColumns.account_id === '') === (leadColumns.account_id === '')) return;
  throw new BuildProblem(
    'account_id: give it for both tables, and only where both hold the ids of one system.',
  );
};

const mustHave = (option: string, columns: Readonly<Record<string, string>>, field: string) => {
  if (columns[field] === '') throw new BuildProblem(`${option}: ${field} can't be left out.`);
};

/** What the script is built by; each name is checked here. */
export function buildTerms(options: Options, settings: Settings): BuildTerms {
  const place = placeOf('--dataset', options.dataset);
  const day = settingsAt(settings, options.asOf).asOf;
  const zone = timeZone('--time-zone', options.timeZone);
  const terms: BuildTerms = {
    place,
    overlap: tablePath('--overlap', options.overlap, place),
    leads: tablePath('--leads', options.leads, place),
    overlapColumns: columnsOf('--overlap-columns', options.overlapColumns, OVERLAP_COLUMNS),
    leadColumns: columnsOf('--leads-columns', options.leadColumns, LEAD_COLUMNS),
    library: libraryAddress('--library', options.library),
    asOf: day === undefined ? `CURRENT_DATE(${quotedText(zone)})` : `DATE '${isoDay(day)}'`,
    windowDays: settings.window === 'none' ? undefined : settings.windowDays,
    baselineKey: foldText(leadTypeName(settings.baseline) || settings.baseline),
    trials: trialsOf(settings),
  };
  mustHave('--overlap-columns', terms.overlapColumns, 'overlap');
  mustHave('--leads-columns', terms.leadColumns, 'lead_type');
  sameColumns(terms);
  return terms;
}

const HEAD = [
  'Ecosystem-qualified leads in BigQuery: functions, what is counted, and the counts.',
  'Made by npm run build:bigquery; run the whole of it, and again whenever the tables have changed.',
];

/** `core` is the bundle of the functions; the settings are written behind it as plain data. */
export function built(core: string, options: Options, settings: Settings): Built {
  const terms = buildTerms(options, settings);
  const chosen = JSON.stringify(settingsAt(settings, options.asOf));
  const library = `${core.trimEnd()}\nvar eqlDesk = eqlDeskCore.functionsOf(${chosen});\n`;
  if (Buffer.byteLength(library) > MOST_LIBRARY_BYTES) {
    throw new BuildProblem('The library is larger than the 1 MB that BigQuery takes.');
  }
  return { script: scriptText(scriptParts(terms), HEAD), library };
}
