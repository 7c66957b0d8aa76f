// The summary's columns: header, format and what each figure means, once for all tables.
import type { Column } from './section';

const column = (format: Column['format'], header: string, note = ''): Column => ({
  header,
  format,
  note,
});

export const text = (header: string, note?: string): Column => column('text', header, note);
export const count = (header: string, note?: string): Column => column('count', header, note);
export const percent = (header: string, note?: string): Column => column('percent', header, note);
export const bar = (header: string, note?: string): Column => column('bar', header, note);
export const date = (header: string, note?: string): Column => column('date', header, note);

/** A column that stays empty, so that what stands behind it keeps its place or its distance. */
export const EMPTY: Column = { header: '', format: 'text', note: '' };

export const LEAD_TYPE: Column = {
  header: 'Lead type',
  format: 'text',
  note: 'EQL: cleared all four. Overlap only: a partner has the account, and it never cleared all four. The others: what the leads tab calls them.',
};
export const LEADS: Column = {
  header: 'Leads',
  format: 'count',
  note: 'Accounts, each once, mature and too young together.',
};
export const QUARTER: Column = {
  header: 'Quarter',
  format: 'text',
  note: 'The three months in which they qualified.',
};
export const MATURE: Column = {
  header: 'Mature',
  format: 'count',
  note: 'Those that qualified at least one window ago, so that each had as long to convert. Rates count these alone.',
};
export const CONVERTED: Column = {
  header: 'Converted',
  format: 'count',
  note: 'Mature ones that converted within the window.',
};

export const RATE: readonly Column[] = [
  {
    header: 'Rate',
    format: 'percent',
    note: 'Converted divided by mature. Empty under 10 mature, where it would say little.',
  },
  {
    header: 'Rate from',
    format: 'percent',
    note: 'The true rate could be as low as this (Wilson score interval).',
  },
  {
    header: 'Rate to',
    format: 'percent',
    note: 'The true rate could be as high as this (Wilson score interval).',
  },
];

export const DIFFERENCE: readonly Column[] = [
  {
    header: 'Gap',
    format: 'points',
    note: 'Rate minus the baseline’s rate, in percentage points: 30% against 20% is 10 points.',
  },
  {
    header: 'Gap from',
    format: 'points',
    note: 'The true gap could be as low as this (Newcombe).',
  },
  { header: 'Gap to', format: 'points', note: 'The true gap could be as high as this (Newcombe).' },
];

/** The same against all other EQLs. */
export const OTHERS_GAP: readonly Column[] = [
  {
    header: 'Gap',
    format: 'points',
    note: 'Rate minus that of all other EQLs; below it, among accounts that are alike.',
  },
  {
    header: 'Gap from',
    format: 'points',
    note: 'The true gap could be as low as this (Newcombe; alike: Mantel-Haenszel).',
  },
  {
    header: 'Gap to',
    format: 'points',
    note: 'The true gap could be as high as this (Newcombe; alike: Mantel-Haenszel).',
  },
];

export const LIFT: Column = {
  header: 'Lift',
  format: 'ratio',
  note: 'How many times the baseline’s rate: 1.00 is the same, 2.00 twice as high.',
};

export const LIFT_INTERVAL: readonly Column[] = [
  {
    header: 'Lift from',
    format: 'ratio',
    note: 'The true lift could be as low as this (log method).',
  },
  {
    header: 'Lift to',
    format: 'ratio',
    note: 'The true lift could be as high as this (log method).',
  },
];

export const P_VALUE: Column = {
  header: 'P value',
  format: 'p-value',
  note: 'How often a gap this wide would come about by chance alone, were there none.',
};

export const VERDICT: Column = {
  header: 'Verdict',
  format: 'closing text',
  note: 'Higher or lower where all of the gap’s interval is; too early under 10 mature accounts, an early signal under 30.',
};

export const share = percent;
