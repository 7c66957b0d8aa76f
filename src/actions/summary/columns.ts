// The summary's columns: header, format and what each figure means, once for all tables.
import type { Column } from './section';

const column =
  (format: Column['format']) =>
  (header: string, note = ''): Column => ({ header, format, note });

const text = column('text');
const count = column('count');
const percent = column('percent');
const points = column('points');
const ratio = column('ratio');
const pValue = column('p-value');
const bar = column('bar');
const date = column('date');

export { bar, count, date, percent, text };

/** A column that stays empty, so that what stands behind it keeps its place or its distance. */
export const EMPTY = text('');

export const LEAD_TYPE = text(
  'Lead type',
  'EQL: cleared all four. Overlap only: a partner has the account, and it never cleared all four. The others: what the leads tab calls them.',
);
export const LEADS = count('Leads', 'Accounts, each once, mature and too young together.');
export const QUARTER = text('Quarter', 'The three months in which they qualified.');
export const MATURE = count(
  'Mature',
  'Those that qualified at least one window ago, so that each had as long to convert. Rates count these alone.',
);
export const CONVERTED = count('Converted', 'Mature ones that converted within the window.');

export const RATE: readonly Column[] = [
  percent('Rate', 'Converted divided by mature. Empty under 10 mature, where it would say little.'),
  percent('Rate from', 'The true rate could be as low as this (Wilson score interval).'),
  percent('Rate to', 'The true rate could be as high as this (Wilson score interval).'),
];

export const DIFFERENCE: readonly Column[] = [
  points(
    'Gap',
    'Rate minus the baseline’s rate, in percentage points: 30% against 20% is 10 points.',
  ),
  points('Gap from', 'The true gap could be as low as this (Newcombe).'),
  points('Gap to', 'The true gap could be as high as this (Newcombe).'),
];

/** The same against all other EQLs. */
export const OTHERS_GAP: readonly Column[] = [
  points('Gap', 'Rate minus that of all other EQLs; below it, among accounts that are alike.'),
  points('Gap from', 'The true gap could be as low as this (Newcombe; alike: Mantel-Haenszel).'),
  points('Gap to', 'The true gap could be as high as this (Newcombe; alike: Mantel-Haenszel).'),
];

export const LIFT = ratio(
  'Lift',
  'How many times the baseline’s rate: 1.00 is the same, 2.00 twice as high.',
);

export const LIFT_INTERVAL: readonly Column[] = [
  ratio('Lift from', 'The true lift could be as low as this (log method).'),
  ratio('Lift to', 'The true lift could be as high as this (log method).'),
];

export const P_VALUE = pValue(
  'P value',
  'How often a gap this wide would come about by chance alone, were there none.',
);

export const VERDICT = column('closing text')(
  'Verdict',
  'Higher or lower where all of the gap’s interval is; too early under 10 mature accounts, an early signal under 30.',
);

export const share = percent;
