// One partner's block: what it doesn't know yet, how its EQLs convert, its message.
import type { Cell, Day } from '../cells/cell';
import { formatDay } from '../cells/day';
import { type NameLength, plainName } from '../cells/plain-name';
import { matureRate } from '../conversion/comparing/rate';
import { countText } from '../figure-text';
import type { Settings } from '../settings/settings';
import { type PartnerRate, rateLine } from './conversion-text';
import { partnerMessage } from './message';
import { type AccountNews, hasNews, NEWS_KINDS, type NewsKind, newsOf } from './news';
import type { Partner } from './partner-accounts';
import type { Told } from './told';

/** Accounts that were only received, and nothing more, are listed up to here and then counted. */
const MOST_RECEIVED = 10;
const NAME: NameLength = { characters: 60, words: 12 };
const STAGE: NameLength = { characters: 40, words: 8 };

/** One account in a partner's block. */
export interface FeedbackRow {
  readonly account: string;
  readonly kinds: readonly NewsKind[];
  /** What happened, in a sentence or two with the days. */
  readonly happened: string;
  readonly qualifiedOn?: Day;
  /** '' where no column says. */
  readonly stage: string;
  /** Whether it is an EQL whose change has waited too long to be told. */
  readonly isOverdue: boolean;
  /** `Not told for 12 days`; '' unless it is overdue. */
  readonly flag: string;
}

/** What one partner should be told. A figure that doesn't exist is absent, never 0. */
export interface PartnerBlock extends PartnerRate {
  readonly partner: string;
  readonly toldOn?: Day;
  /** What belongs under `Told on`: the user's own entry, a tick turned into its date. */
  readonly toldCell: Cell;
  /** What is wrong with `Told on`; '' where nothing is. */
  readonly toldProblem: string;
  /** Accounts with each kind of news since the partner was last told. */
  readonly received: number;
  readonly qualified: number;
  readonly progressed: number;
  readonly closed: number;
  /** EQLs whose stage changed longer ago than the settings allow, without the partner being told. */
  readonly overdue: number;
  /** The EQLs and their conversion rate, in one sentence. */
  readonly rateLine: string;
  /** What is new since when, in one sentence. */
  readonly newsLine: string;
  /** How many EQLs have waited too long, in one sentence; '' where none has. */
  readonly overdueLine: string;
  readonly rows: readonly FeedbackRow[];
  /** Accounts with news that `rows` leaves out: they were received, and nothing more. */
  readonly moreReceived: number;
  readonly message: string;
}

export interface BlockTerms {
  readonly settings: Settings;
  readonly asOf: Day;
}

/** `Qualified on 3 March 2026; converted on 5 May 2026.` */
const happenedText = ({ items }: AccountNews): string => {
  const text = items
    .map(({ what, day }) => (day === undefined ? what : `${what} on ${formatDay(day)}`))
    .join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

const days = (count: number): string => `${countText(count)} ${count === 1 ? 'day' : 'days'}`;

const rowOf = (news: AccountNews): FeedbackRow => {
  const { account, isOverdue, waitingDays = 0 } = news;
  return {
    account: plainName(account.name, NAME),
    kinds: NEWS_KINDS.filter((kind) => hasNews(news, kind)),
    happened: happenedText(news),
    ...(account.qualifiedOn === undefined ? {} : { qualifiedOn: account.qualifiedOn }),
    stage: plainName(account.stage?.name, STAGE),
    isOverdue,
    flag: isOverdue ? `Not told for ${days(waitingDays)}` : '',
  };
};

/** The further it came, the higher it stands; what has waited longest stands first. */
const byWeight = (one: AccountNews, other: AccountNews): number => {
  const waited = ({ isOverdue, waitingDays = 0 }: AccountNews): number =>
    isOverdue ? waitingDays : -1;
  const furthest = ({ items }: AccountNews): number =>
    Math.max(...items.map(({ kind }) => NEWS_KINDS.indexOf(kind)));
  return (
    waited(other) - waited(one) ||
    furthest(other) - furthest(one) ||
    (one.account.name < other.account.name ? -1 : 1)
  );
};

const isOnlyReceived = ({ items }: AccountNews): boolean =>
  items.every(({ kind }) => kind === 'received');

const rateOf = (partner: Partner, { settings: { confidence } }: BlockTerms): PartnerRate => {
  const leads = partner.accounts.flatMap(({ lead }) => (lead === undefined ? [] : [lead]));
  const counted = leads.flatMap((lead) => (lead.kind === 'counted' ? [lead] : []));
  const { mature, ...rate } = matureRate(counted, confidence);
  const isKnown = partner.knowsConversions && (mature === 0 || rate.converted !== undefined);
  return {
    eqls: counted.length,
    leftOut: leads.length - counted.length,
    mature,
    windowDays: partner.windowDays,
    isKnown,
    ...(isKnown ? rate : {}),
  };
};

type Counts = Pick<PartnerBlock, NewsKind | 'overdue'>;

/** `Last told on 3 March 2026; since then 3 received, 1 qualified, 2 progressed, 0 closed.` */
const newsLine = (counts: Counts, toldOn: Day | undefined): string => {
  const told = toldOn === undefined ? 'Never told' : `Last told on ${formatDay(toldOn)}`;
  const parts = NEWS_KINDS.map((kind) => `${countText(counts[kind])} ${kind}`);
  if (NEWS_KINDS.every((kind) => counts[kind] === 0)) return `${told}; nothing is new.`;
  return `${told}; ${toldOn === undefined ? 'so far' : 'since then'} ${parts.join(', ')}.`;
};

const overdueLine = (overdue: number, tellWithinDays: number): string => {
  if (overdue === 0) return '';
  const eqls = `${countText(overdue)} ${overdue === 1 ? 'EQL' : 'EQLs'}`;
  return `${eqls} changed more than ${days(tellWithinDays)} ago, and the partner wasn’t told.`;
};

/** A partner's block: its news since it was last told, its rate, and its message. */
export function partnerBlock(
  partner: Partner,
  { cell, problem, on: toldOn }: Told,
  blockTerms: BlockTerms,
): PartnerBlock {
  const { settings, asOf } = blockTerms;
  const terms = { asOf, toldOn, tellWithinDays: settings.tellWithinDays };
  const news = partner.accounts
    .map((account) => newsOf(account, terms))
    .filter(({ items }) => items.length > 0)
    .sort(byWeight);
  const having = (kind: NewsKind): number => news.filter((each) => hasNews(each, kind)).length;
  const counts = {
    received: having('received'),
    qualified: having('qualified'),
    progressed: having('progressed'),
    closed: having('closed'),
    overdue: news.filter(({ isOverdue }) => isOverdue).length,
  };
  const hidden = new Set(news.filter(isOnlyReceived).slice(MOST_RECEIVED));
  const rate = rateOf(partner, blockTerms);
  return {
    partner: partner.name,
    ...(toldOn === undefined ? {} : { toldOn }),
    toldCell: cell,
    toldProblem: problem,
    ...counts,
    ...rate,
    rateLine: rateLine(rate),
    newsLine: newsLine(counts, toldOn),
    overdueLine: overdueLine(counts.overdue, settings.tellWithinDays),
    rows: news.filter((each) => !hidden.has(each)).map(rowOf),
    moreReceived: hidden.size,
    message: partnerMessage({ partner: partner.name, toldOn, news, rate }),
  };
}
