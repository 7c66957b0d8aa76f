// The summary's columns: header, format and what each figure means, once for all tables.
import { say } from '../../core/language/say';
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

export const leadTypeColumn = (): Column => ({
  header: say('Lead type'),
  format: 'text',
  note: say(
    'EQL: cleared all four. Overlap only: a partner has the account, and it never cleared all four. The others: what the leads tab calls them.',
  ),
});
export const leadsColumn = (): Column => ({
  header: say('Leads'),
  format: 'count',
  note: say('Accounts, each once, mature and too young together.'),
});
export const quarterColumn = (): Column => ({
  header: say('Quarter'),
  format: 'text',
  note: say('The three months in which they qualified.'),
});
export const matureColumn = (): Column => ({
  header: say('Mature'),
  format: 'count',
  note: say(
    'Those that qualified at least one window ago, so that each had as long to convert. Rates count these alone.',
  ),
});
export const convertedColumn = (): Column => ({
  header: say('Converted'),
  format: 'count',
  note: say('Mature ones that converted within the window.'),
});

export const rateColumns = (): readonly Column[] => [
  {
    header: say('Rate'),
    format: 'percent',
    note: say('Converted divided by mature. Empty under 10 mature, where it would say little.'),
  },
  {
    header: say('Rate from'),
    format: 'percent',
    note: say('The true rate could be as low as this (Wilson score interval).'),
  },
  {
    header: say('Rate to'),
    format: 'percent',
    note: say('The true rate could be as high as this (Wilson score interval).'),
  },
];

export const gapColumns = (): readonly Column[] => [
  {
    header: say('Gap'),
    format: 'points',
    note: say(
      'Rate minus the baseline’s rate, in percentage points: 30% against 20% is 10 points.',
    ),
  },
  {
    header: say('Gap from'),
    format: 'points',
    note: say('The true gap could be as low as this (Newcombe).'),
  },
  {
    header: say('Gap to'),
    format: 'points',
    note: say('The true gap could be as high as this (Newcombe).'),
  },
];

/** The same against all other EQLs. */
export const othersGapColumns = (): readonly Column[] => [
  {
    header: say('Gap'),
    format: 'points',
    note: say('Rate minus that of all other EQLs; below it, among accounts that are alike.'),
  },
  {
    header: say('Gap from'),
    format: 'points',
    note: say('The true gap could be as low as this (Newcombe; alike: Mantel-Haenszel).'),
  },
  {
    header: say('Gap to'),
    format: 'points',
    note: say('The true gap could be as high as this (Newcombe; alike: Mantel-Haenszel).'),
  },
];

export const liftColumn = (): Column => ({
  header: say('Lift'),
  format: 'ratio',
  note: say('How many times the baseline’s rate: 1.00 is the same, 2.00 twice as high.'),
});

export const liftEnds = (): readonly Column[] => [
  {
    header: say('Lift from'),
    format: 'ratio',
    note: say('The true lift could be as low as this (log method).'),
  },
  {
    header: say('Lift to'),
    format: 'ratio',
    note: say('The true lift could be as high as this (log method).'),
  },
];

export const pValueColumn = (): Column => ({
  header: say('P value'),
  format: 'p-value',
  note: say('How often a gap this wide would come about by chance alone, were there none.'),
});

export const verdictColumn = (): Column => ({
  header: say('Verdict'),
  format: 'closing text',
  note: say(
    'Higher or lower where all of the gap’s interval is; too early under 10 mature accounts, an early signal under 30.',
  ),
});

export const share = percent;
