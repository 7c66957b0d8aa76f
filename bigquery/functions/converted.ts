// Whether and when a row converted, as SQL can find the earliest of an account.

import { isoDay } from '../../src/core/cells/day';
import { settledDate } from '../../src/core/columns/column-dates';
import {
  asKnownOn,
  type Conversion,
  readConversion,
} from '../../src/core/conversion/counting/conversion-evidence';
import type { ConvertedStages } from '../../src/core/conversion/counting/outcomes';
import type { Settings } from '../../src/core/settings/settings';
import { absentable, type Given } from './given';

/** The columns that may say it, in the order in which the functions are given them. */
export interface ConversionColumns {
  readonly converted: Given;
  readonly convertedAt: Given;
  readonly stage: Given;
  readonly closedAt: Given;
}

/** Of several rows the one that says most counts, as in the core's own `earliestConversion`. */
const RANK: Readonly<Record<Conversion['kind'], number>> = {
  silent: 0,
  no: 1,
  unreadable: 2,
  undated: 3,
  on: 4,
};

export interface RankedConversion {
  readonly rank: number;
  readonly day: string | null;
}

/** `Y` is undated and ranks 3; a converted date of 5 March 2026 ranks 4 and carries its day. */
export function rankedConversion(
  { converted, convertedAt, stage, closedAt }: ConversionColumns,
  settings: Settings,
  stages: ConvertedStages,
): RankedConversion {
  const dated = (given: Given) =>
    typeof given === 'string' ? settledDate(given, settings.dateOrder) : undefined;
  const read = readConversion(
    {
      converted: dated(converted),
      convertedAt: dated(convertedAt),
      stage: absentable(stage),
      closedAt: dated(closedAt),
    },
    { stages },
  );
  const known = asKnownOn(read, settings.asOf);
  return { rank: RANK[known.kind], day: known.kind === 'on' ? isoDay(known.day) : null };
}
