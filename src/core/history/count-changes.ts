// How many more EQLs there are than on an earlier day, and how many more of them have converted.
import { say } from '../language/say';
import type { HistoryRow } from './history-row';
import { hasWindow } from './terms';

type Counted = Readonly<Record<'eqls', number>>;

/** How the EQLs that rates count are told: where a window is in force, they are old enough to judge. */
const MATURE = {
  none: () => say('still no EQL is old enough to judge'),
  still: (told: Counted) => say('still {eqls} {eqls|EQL is|EQLs are} old enough to judge', told),
  more: (told: Counted) => say('{eqls} more {eqls|EQL is|EQLs are} old enough to judge', told),
  fewer: (told: Counted) => say('{eqls} fewer {eqls|EQL is|EQLs are} old enough to judge', told),
} as const;

const COUNTED: typeof MATURE = {
  none: () => say('still no EQL is counted'),
  still: (told) => say('still {eqls} {eqls|EQL is|EQLs are} counted', told),
  more: (told) => say('{eqls} more {eqls|EQL is|EQLs are} counted', told),
  fewer: (told) => say('{eqls} fewer {eqls|EQL is|EQLs are} counted', told),
};

const CONVERTED: typeof MATURE = {
  none: () => say('still none has converted'),
  still: (told) => say('still {eqls} {eqls|has|have} converted', told),
  more: (told) => say('{eqls} more {eqls|has|have} converted', told),
  fewer: (told) => say('{eqls} fewer {eqls|has|have} converted', told),
};

const changeOf = (is: number, was: number, texts: typeof MATURE): string => {
  if (is === was) return is === 0 ? texts.none() : texts.still({ eqls: is });
  return is > was ? texts.more({ eqls: is - was }) : texts.fewer({ eqls: was - is });
};

/**
 * `12 more EQLs are old enough to judge, 5 more have converted`. Where rates follow, these have the
 * counts; else they stand here. It isn't said that the 5 are of the 12: no figure says so.
 */
export function countChanges(
  now: HistoryRow,
  then: HistoryRow,
  hasRates: boolean,
): readonly string[] {
  const told = (
    is: number | undefined,
    was: number | undefined,
    texts: typeof MATURE,
  ): readonly string[] => {
    if (is === undefined || was === undefined) return [];
    const change = changeOf(is, was, texts);
    return [
      hasRates || is === was ? change : say('{change} ({is}, was {was})', { change, is, was }),
    ];
  };
  return [
    ...told(now.eql.mature, then.eql.mature, hasWindow(now.terms) ? MATURE : COUNTED),
    ...told(now.eql.converted, then.eql.converted, CONVERTED),
  ];
}
