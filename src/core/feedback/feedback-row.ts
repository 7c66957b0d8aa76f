// One account in a partner's block: what happened, what has become of it, and why it counts as it does.
import type { Day } from '../cells/cell';
import { type NameLength, plainName } from '../cells/plain-name';
import { capitalised, foldText } from '../cells/text';
import { formatDay } from '../day-text';
import { say } from '../language/say';
import type { IntroductionState } from '../qualification/introduction-state';
import type { IntroductionStep } from '../qualification/introduction-words';
import { convertedSince } from './introductions';
import { type AccountNews, hasNews, NEWS_KINDS, type NewsKind, type What } from './news';
import type { PartnerAccount } from './partner-accounts';

const NAME: NameLength = { characters: 60, words: 12 };
const TEXT: NameLength = { characters: 40, words: 8 };
export const nameless = (): string => say('an account without a name');

/** How an EQL enters the partner's conversion rate. */
export type Judged = 'left-out' | 'too-young' | 'not-converted' | 'converted';

export interface FeedbackRow {
  readonly account: string;
  readonly kinds: readonly NewsKind[];
  /** What happened since the partner was last told, in a sentence with the days; '' for nothing. */
  readonly happened: string;
  readonly qualifiedOn?: Day;
  /** '' where no column says. */
  readonly stage: string;
  /** Why it was lost or closed; '' where no column says. */
  readonly reason: string;
  /** What has become of it, as its row says: `Won`, `Lost: price`, `Open: Proposal`, `Introduced`. */
  readonly now: string;
  /** Whether it converted, by its days. */
  readonly hasConverted: boolean;
  /** Absent where it is no EQL. */
  readonly judged?: Judged;
  /** The steps of its introduction that were taken. */
  readonly introduction: readonly IntroductionStep[];
  /** Whether it was introduced and converted since. */
  readonly introducedConverted: boolean;
  /** Whether it is an EQL whose change has waited too long to be told. */
  readonly isOverdue: boolean;
  /** For how long the partner wasn't told: `12 days`; '' unless it is overdue. */
  readonly flag: string;
}

const WHAT: Readonly<Record<What, () => string>> = {
  received: () => say('received // of an account'),
  qualified: () => say('qualified // of an account'),
  introduced: () => say('introduced // of an account'),
  'stage changed': () => say('stage changed'),
  converted: () => say('converted // of an account'),
  won: () => say('won // of an account'),
  lost: () => say('lost // of an account'),
  closed: () => say('closed // of an account'),
};

/** `qualified on 3 March 2026`; without the day where nobody knows it. */
const happeningText = (what: What, day: string): string =>
  day === '' ? WHAT[what]() : say('{what} on {day}', { what: WHAT[what](), day });

/** All that may have happened to an account, as the first of several: `Received on 3 March 2026`. */
export const happenings = (day: string): readonly string[] =>
  (Object.keys(WHAT) as What[]).map((what) => capitalised(happeningText(what, day)));

/** `Qualified on 3 March 2026; converted on 5 May 2026.` */
const happenedText = ({ items }: AccountNews): string => {
  if (items.length === 0) return '';
  const text = items
    .map(({ what, day }) => happeningText(what, day === undefined ? '' : formatDay(day)))
    .join('; ');
  return `${capitalised(text)}.`;
};

const withWhy = (what: string, why: string): string => (why === '' ? what : `${what}: ${why}`);

/** A stage in its own words, unless it only says over again that the deal is closed. */
const ownWords = (stage: string): string =>
  /^(?:closed|closed lost|lost|closedlost)$/.test(foldText(stage)) ? '' : stage;

/** Why an account ended, in brackets after its name: a reason, else the stage's own words. */
const endText = (stage: PartnerAccount['stage'], texts: { stage: string; reason: string }) => {
  if (stage?.closing !== 'lost' && stage?.closing !== 'closed') return '';
  return texts.reason || ownWords(texts.stage);
};

const nowText = (
  { stage, converted, introduction }: PartnerAccount,
  texts: { stage: string; reason: string },
): string => {
  const why = endText(stage, texts);
  if (stage?.closing === 'won') return say('Won');
  if (stage?.closing === 'lost') return withWhy(say('Lost'), why);
  if (stage?.closing === 'closed') return withWhy(say('Closed'), why);
  if (texts.stage !== '') {
    return /^open\b/i.test(texts.stage)
      ? texts.stage
      : say('Open: {stage}', { stage: texts.stage });
  }
  if (converted !== 'no') return say('Converted');
  if (introduction.made === undefined) return '';
  return introduction.met === undefined ? say('Introduced') : say('Introduced, met');
};

const judgedOf = ({ lead }: PartnerAccount): { readonly judged?: Judged } => {
  if (lead === undefined) return {};
  if (lead.kind === 'left-out') return { judged: 'left-out' };
  if (!lead.isMature) return { judged: 'too-young' };
  return { judged: lead.hasConverted ? 'converted' : 'not-converted' };
};

const stepsOf = (introduction: IntroductionState): readonly IntroductionStep[] =>
  Object.keys(introduction) as IntroductionStep[];

export function feedbackRow(news: AccountNews): FeedbackRow {
  const { account, isOverdue, waitingDays = 0 } = news;
  const texts = {
    stage: plainName(account.stage?.name, TEXT),
    reason: plainName(account.stage?.reason, TEXT),
  };
  return {
    account: plainName(account.name, NAME) || nameless(),
    kinds: NEWS_KINDS.filter((kind) => hasNews(news, kind)),
    happened: happenedText(news),
    ...(account.qualifiedOn === undefined ? {} : { qualifiedOn: account.qualifiedOn }),
    stage: texts.stage,
    reason: endText(account.stage, texts),
    now: nowText(account, texts),
    hasConverted: account.converted !== 'no',
    ...judgedOf(account),
    introduction: stepsOf(account.introduction),
    introducedConverted: convertedSince(account),
    isOverdue,
    flag: isOverdue ? say('{days} {days|day|days}', { days: waitingDays }) : '',
  };
}
