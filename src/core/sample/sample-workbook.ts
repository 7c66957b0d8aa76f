// A sample workbook that somebody would believe: three tabs, the same every time.
import type { Day, Table } from '../cells/cell';
import { MS_PER_DAY } from '../cells/day';
import { sampleAccounts } from './accounts';
import { CASES, type SampleName } from './cases';
import { seededChance } from './chance';
import { guideTable } from './guide-tab';
import { leadsTable } from './leads-tab';
import { overlapTable } from './overlap-tab';

export type { SampleName } from './cases';

export interface SampleWorkbook {
  /** One column of text. */
  readonly guide: Table;
  /** Header first, as `leads`. */
  readonly overlap: Table;
  readonly leads: Table;
  /** The day that the sample is to be judged at: set it as the as-of date. */
  readonly asOf: Day;
}

/** The names for the three tabs, where they are free. */
export const SAMPLE_TABS = {
  guide: 'Start here',
  overlap: 'Sample overlap',
  leads: 'Sample leads',
} as const;

/** 30 June 2026: the sample's dates lie before it, whatever day it is. */
const AS_OF: Day = Date.UTC(2026, 5, 30) / MS_PER_DAY;
/** Any other seed makes another sample that shows the same. */
const SEED = 20_260_630;

/**
 * The sample workbook, cell for cell the same on every call. Text that begins with `=`, `+`, `-` or
 * `@` is text; whoever writes it into a sheet keeps it so.
 */
export function sampleWorkbook(name: SampleName): SampleWorkbook {
  const chance = seededChance(SEED);
  const accounts = sampleAccounts(chance, CASES[name], AS_OF);
  return {
    guide: guideTable(name, AS_OF),
    overlap: overlapTable(chance, accounts, AS_OF),
    leads: leadsTable(chance, accounts, AS_OF),
    asOf: AS_OF,
  };
}
