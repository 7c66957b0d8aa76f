// One partner's block: what is new, what came of it, and the message that tells it.
import type { Cell, Day } from '../cells/cell';
import { matureRate } from '../conversion/comparing/rate';
import { formatDay } from '../day-text';
import { say } from '../language/say';
import type { Settings } from '../settings/settings';
import { type PartnerRate, rateLine } from './conversion-text';
import { type FeedbackRow, feedbackRow } from './feedback-row';
import { type Giving, givingLine, givingOf } from './introductions';
import { type KindList, kindLists } from './kind-list';
import { partnerMessage } from './message';
import { type AccountNews, hasNews, NEWS_KINDS, type NewsKind, newsOf } from './news';
import type { Partner } from './partner-accounts';
import type { NoteRead } from './told';

export type { FeedbackRow } from './feedback-row';
export type { Giving } from './introductions';
export type { KindList } from './kind-list';

/** Accounts with news of each kind since the partner was last told. */
export type NewsCounts = Readonly<Record<NewsKind, number>>;

/** What one partner should be told. A figure that doesn't exist is absent, never 0. */
export interface PartnerBlock extends PartnerRate, NewsCounts {
  readonly partner: string;
  readonly toldOn?: Day;
  /** What belongs under `Told on`: the user's own entry, a tick turned into its date. */
  readonly toldCell: Cell;
  /** What is wrong with `Told on`; '' where nothing is. */
  readonly toldProblem: string;
  /** EQLs whose stage changed longer ago than the settings allow, without the partner being told. */
  readonly overdue: number;
  /** The EQLs and their conversion rate, in one sentence. */
  readonly rateLine: string;
  /** What is new since when, in one sentence. */
  readonly newsLine: string;
  /** How many EQLs have waited too long, in one sentence; '' where none has. */
  readonly overdueLine: string;
  /** How it answers when it is asked for introductions, and what it got in return. */
  readonly giving: Giving;
  /** That in a sentence or two; '' where there is nothing to say. */
  readonly givingLine: string;
  /** The kinds of news that there are, each with its accounts. */
  readonly lists: readonly KindList[];
  /** The accounts with news, the most urgent first. */
  readonly rows: readonly FeedbackRow[];
  /** Its other accounts: the partner knows all of them. */
  readonly quiet: readonly FeedbackRow[];
  readonly message: string;
}

export interface BlockTerms {
  readonly settings: Settings;
  readonly asOf: Day;
}

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

const SAID: Readonly<Record<NewsKind, (count: number) => string>> = {
  received: (count) => say('{count} received', { count }),
  qualified: (count) => say('{count} qualified', { count }),
  introduced: (count) => say('{count} introduced', { count }),
  progressed: (count) => say('{count} progressed', { count }),
  won: (count) => say('{count} won', { count }),
  lost: (count) => say('{count} lost', { count }),
  closed: (count) => say('{count} closed without saying how', { count }),
};

/** The line below a partner's name; `news` is '' where there is none. */
export function newsLineOf(news: string, day: string | undefined): string {
  if (day === undefined) {
    return news === ''
      ? say('Never told; nothing is new.')
      : say('Never told; so far {news}.', { news });
  }
  return news === ''
    ? say('Last told on {day}; nothing is new.', { day })
    : say('Last told on {day}; since then {news}.', { day, news });
}

/** `Last told on 3 March 2026; since then 3 received, 1 qualified, 2 won, 1 lost.` */
const newsLine = (counts: NewsCounts, toldOn: Day | undefined): string => {
  const news = NEWS_KINDS.filter((kind) => counts[kind] > 0)
    .map((kind) => SAID[kind](counts[kind]))
    .join(', ');
  return newsLineOf(news, toldOn === undefined ? undefined : formatDay(toldOn));
};

const overdueLine = (overdue: number, within: number): string => {
  if (overdue === 0) return '';
  return say(
    '{overdue} {overdue|EQL|EQLs} changed more than {days} {days|day|days} ago, and the partner wasn’t told.',
    { overdue, days: within },
  );
};

const countsOf = (news: readonly AccountNews[]): NewsCounts => {
  const having = (kind: NewsKind): number => news.filter((each) => hasNews(each, kind)).length;
  return {
    received: having('received'),
    qualified: having('qualified'),
    introduced: having('introduced'),
    progressed: having('progressed'),
    won: having('won'),
    lost: having('lost'),
    closed: having('closed'),
  };
};

/** A partner's block: its news since it was last told, its rate, and its message. */
export function partnerBlock(
  partner: Partner,
  { cell, problem, on: toldOn }: NoteRead,
  blockTerms: BlockTerms,
): PartnerBlock {
  const { settings, asOf } = blockTerms;
  const terms = { asOf, toldOn, tellWithinDays: settings.tellWithinDays };
  const all = partner.accounts.map((account) => newsOf(account, terms)).sort(byWeight);
  const news = all.filter(({ items }) => items.length > 0);
  const counts = countsOf(news);
  const overdue = news.filter(({ isOverdue }) => isOverdue).length;
  const rate = rateOf(partner, blockTerms);
  const giving = givingOf(partner.accounts);
  const rows = news.map(feedbackRow);
  return {
    partner: partner.name,
    ...(toldOn === undefined ? {} : { toldOn }),
    toldCell: cell,
    toldProblem: problem,
    ...counts,
    overdue,
    ...rate,
    rateLine: rateLine(rate),
    newsLine: newsLine(counts, toldOn),
    overdueLine: overdueLine(overdue, settings.tellWithinDays),
    giving,
    givingLine: givingLine(giving),
    lists: kindLists(rows),
    rows,
    quiet: all.filter(({ items }) => items.length === 0).map(feedbackRow),
    message: partnerMessage({ partner: partner.name, toldOn, rows, rate, giving }),
  };
}
