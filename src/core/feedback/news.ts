// What a partner doesn't know yet of one account, and whether it has waited too long for it.
import type { Day } from '../cells/cell';
import { knownUntil, knows } from '../conversion/counting/told';
import type { PartnerAccount } from './partner-accounts';

/** What can happen to an account, in its order; `closed` where nobody says whether it was won. */
export const NEWS_KINDS = [
  'received',
  'qualified',
  'introduced',
  'progressed',
  'won',
  'lost',
  'closed',
] as const;

export type NewsKind = (typeof NEWS_KINDS)[number];

/** What happened, which stage changes and conversions tell apart. */
export type What = Exclude<NewsKind, 'progressed'> | 'stage changed' | 'converted';

/** One thing that happened; without a day where nobody wrote one down. */
export interface NewsItem {
  readonly kind: NewsKind;
  readonly what: What;
  readonly day?: Day;
}

export interface AccountNews {
  readonly account: PartnerAccount;
  /** What happened since the partner was last told, in order; empty where it knows everything. */
  readonly items: readonly NewsItem[];
  /** Days since the first change of stage that the partner wasn't told of; absent where it was. */
  readonly waitingDays?: number;
  /** Whether it is an EQL whose change has waited longer than the settings allow. */
  readonly isOverdue: boolean;
}

/** Whether an account has news of a kind. */
export const hasNews = ({ items }: AccountNews, kind: NewsKind): boolean =>
  items.some((item) => item.kind === kind);

const item = (kind: NewsKind, what: What, day: Day | undefined): NewsItem =>
  day === undefined ? { kind, what } : { kind, what, day };

/**
 * Everything that ever happened to the account. One that has ended is told by how it ended and never
 * as progress: that it converted before stands with its end.
 */
function historyOf(account: PartnerAccount): readonly NewsItem[] {
  const { receivedOn, qualifiedOn, introduction, converted, stage, stageChangedOn } = account;
  const items = [item('received', 'received', receivedOn)];
  if (qualifiedOn !== undefined) items.push(item('qualified', 'qualified', qualifiedOn));
  const introduced = [introduction.made, introduction.met].filter((day) => day !== undefined);
  if (introduced.length > 0) {
    const day = introduced.find((each) => typeof each === 'number');
    items.push(item('introduced', 'introduced', typeof day === 'number' ? day : undefined));
  }
  const closing = stage?.closing;
  const closedOn = closing === undefined ? 'open' : (stage?.closedOn ?? 'undated');
  if (closing === undefined && stageChangedOn !== undefined) {
    items.push(item('progressed', 'stage changed', stageChangedOn));
  }
  if (converted !== 'no' && converted !== closedOn) {
    const day = converted === 'undated' ? undefined : converted;
    items.push(item(closing ?? 'progressed', 'converted', day));
  }
  if (closing !== undefined) items.push(item(closing, closing, stage?.closedOn));
  return items;
}

const isChange = (kind: NewsKind): boolean =>
  kind === 'progressed' || kind === 'won' || kind === 'lost' || kind === 'closed';

/** What may be told, and how long it may wait. */
export interface NewsTerms {
  readonly asOf: Day;
  /** When the partner was last told of all its accounts. */
  readonly toldOn: Day | undefined;
  readonly tellWithinDays: number;
}

/**
 * The news of one account since its partner was last told; without that, everything is news.
 *
 * With 7 days in the settings, an EQL whose stage changed 8 days ago is overdue, and one whose stage
 * changed 7 days ago isn't; converting and closing are changes of stage, and an introduction is none,
 * since the partner made it. The edge: having been told on the day itself counts as told.
 */
export function newsOf(
  account: PartnerAccount,
  { asOf, toldOn, tellWithinDays }: NewsTerms,
): AccountNews {
  const until = knownUntil(account.told, toldOn);
  const items = historyOf(account).filter(({ day }) => !knows(until, day));
  const changes = items.flatMap(({ kind, day }) =>
    day !== undefined && isChange(kind) ? [day] : [],
  );
  if (changes.length === 0) return { account, items, isOverdue: false };
  const waitingDays = asOf - Math.min(...changes);
  const isEql = account.qualifiedOn !== undefined;
  return { account, items, waitingDays, isOverdue: isEql && waitingDays > tellWithinDays };
}
