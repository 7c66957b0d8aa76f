// Cohorts from the counts of each fit tier: what the EQLs did in it, and what their baseline did.
import type { Cell } from '../../../../src/core/cells/cell';
import { type Cohort, eqls, mqls } from './workbook';

export type Counts = readonly [converted: number, leads: number];
export type Tier = readonly [fit: Cell, eql: Counts, mql: Counts];

/** `['A', [12, 30], [25, 100]]`: in tier A 12 of 30 EQLs converted, and 25 of 100 MQLs. */
export const tiers = (...those: readonly Tier[]): readonly Cohort[] =>
  those.flatMap(([fit, [converted, leads], [others, otherLeads]]) => [
    eqls({ fit, converted, leads }),
    mqls({ fit, converted: others, leads: otherLeads }),
  ]);

/** Both groups without a word on their fit. */
export const flat = ([converted, leads]: Counts, mql: Counts): readonly Cohort[] => [
  eqls({ converted, leads }),
  mqls({ converted: mql[0], leads: mql[1] }),
];
