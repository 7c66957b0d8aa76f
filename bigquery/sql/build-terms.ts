// What a script is built by: names, columns, the day that it judges at, and what of the settings SQL needs.
import type { Columns, LeadField, OverlapField } from './columns';
import { type Place, pathIn } from './names';

/** A call of a function, and what it has to answer under the settings that were built in. */
export interface Trial {
  readonly name: string;
  readonly given: readonly string[];
  readonly expected: string | number | null;
}

export interface BuildTerms {
  readonly place: Place;
  /** The two tables, quoted. */
  readonly overlap: string;
  readonly leads: string;
  readonly overlapColumns: Columns<OverlapField>;
  readonly leadColumns: Columns<LeadField>;
  readonly library: string;
  /** The as-of date as SQL: `DATE '2026-06-30'`, or today. */
  readonly asOf: string;
  /** Undefined where all conversions ever count. */
  readonly windowDays: number | undefined;
  /** The key of the lead type that EQLs are compared with. */
  readonly baselineKey: string;
  readonly trials: readonly Trial[];
}

/** What the script makes, in the dataset; each name is quoted with its place. */
export const made = (terms: Pick<BuildTerms, 'place'>, name: string): string =>
  pathIn(terms.place, name);
