// What the sample workbooks are made to show: counts of mature leads, tier by tier.

/** The two sample workbooks. */
export type SampleName = 'simpson' | 'gap-holds';

export type Tier = 'A' | 'B';

/** Mature leads of one fit tier, and how many of them converted within 90 days. */
export interface Stratum {
  readonly tier: Tier;
  readonly eqls: number;
  readonly eqlsConverted: number;
  readonly mqls: number;
  readonly mqlsConverted: number;
}

/**
 * `simpson`: 32 of 120 EQLs against 50 of 360 MQLs looks like twice the rate, but tier A converts
 * at a third and tier B at a tenth or less whoever they come from, and the EQLs are mostly tier A.
 *
 * `gap-holds`: 39 of 120 against 54 of 360, and about twice the rate in either tier.
 */
export const CASES: Readonly<Record<SampleName, readonly Stratum[]>> = {
  simpson: [
    { tier: 'A', eqls: 90, eqlsConverted: 30, mqls: 60, mqlsConverted: 20 },
    { tier: 'B', eqls: 30, eqlsConverted: 2, mqls: 300, mqlsConverted: 30 },
  ],
  'gap-holds': [
    { tier: 'A', eqls: 60, eqlsConverted: 24, mqls: 180, mqlsConverted: 36 },
    { tier: 'B', eqls: 60, eqlsConverted: 15, mqls: 180, mqlsConverted: 18 },
  ],
};
