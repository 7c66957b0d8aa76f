// The message to one partner: what became of its accounts since it was last told. Sends nothing.
import type { Day } from '../cells/cell';
import { formatDay } from '../cells/day';
import { type NameLength, plainName } from '../cells/plain-name';
import { foldText } from '../cells/text';
import { countText } from '../figure-text';
import { type PartnerRate, rateForPartner } from './conversion-text';
import { type AccountNews, hasNews, NEWS_KINDS, type NewsKind } from './news';
import type { PartnerAccount } from './partner-accounts';

/** Names in a letter: long enough to be known by, short enough for three in a line. */
const NAME: NameLength = { characters: 40, words: 5 };
const STAGE: NameLength = { characters: 25, words: 3 };
const MOST_NAMES = 3;

const LABELS: Readonly<Record<NewsKind, string>> = {
  received: 'New from you',
  qualified: 'Qualified',
  progressed: 'Progressed',
  closed: 'Closed',
};
const NAMELESS = 'an account without a name';

/** What a message is made from. */
export interface MessageInput {
  readonly partner: string;
  readonly toldOn: Day | undefined;
  /** All accounts of the partner that have news. */
  readonly news: readonly AccountNews[];
  readonly rate: PartnerRate;
}

const inBrackets = (text: string): string => (text === '' ? '' : ` (${text})`);

/** `won`, `lost`; else in the words of the stage, where they say more than that it is closed. */
const closingText = (stage: PartnerAccount['stage']): string => {
  if (stage?.closing !== 'closed') return stage?.closing ?? '';
  return foldText(stage.name) === 'closed' ? '' : plainName(stage.name, STAGE);
};

/** What came of it, in brackets after the name: where it stands now, or how it ended. */
const remark = (kind: NewsKind, { account, items }: AccountNews): string => {
  const { stage } = account;
  if (kind === 'closed') return inBrackets(closingText(stage));
  if (kind !== 'progressed') return '';
  const now = stage?.closing === undefined ? plainName(stage?.name, STAGE) : '';
  const converted = items.some(({ what }) => what === 'converted') ? 'converted' : '';
  return inBrackets(now || converted);
};

/** `Acme (won), Hooli (lost), Stark and 2 more`; parted by semicolons where a name has a comma. */
const listed = (kind: NewsKind, news: readonly AccountNews[]): string => {
  const names = news
    .slice(0, MOST_NAMES)
    .map((each) => (plainName(each.account.name, NAME) || NAMELESS) + remark(kind, each));
  const more = news.length - names.length;
  const last = more > 0 ? `${countText(more)} more` : names.pop();
  const mark = [...names, last].some((name) => name?.includes(',')) ? '; ' : ', ';
  return names.length === 0 ? `${last}` : `${names.join(mark)} and ${last}`;
};

const accounts = (count: number): string =>
  `${countText(count)} ${count === 1 ? 'account' : 'accounts'}`;

const newsLine = (kind: NewsKind, news: readonly AccountNews[]): string[] => {
  const having = news.filter((each) => hasNews(each, kind));
  if (having.length === 0) return [];
  const line = `${LABELS[kind]}, ${accounts(having.length)}: ${listed(kind, having)}`;
  // "Acme Inc." brings its own full stop.
  return [line.endsWith('.') ? line : `${line}.`];
};

const opening = (isNews: boolean, toldOn: Day | undefined): string => {
  const since = toldOn === undefined ? undefined : formatDay(toldOn);
  if (!isNews) {
    return since === undefined
      ? 'Nothing has happened yet with the accounts that we share. We will tell you as soon as it does.'
      : `Nothing has changed with the accounts that we share since we last wrote, on ${since}. We will tell you as soon as it does.`;
  }
  return since === undefined
    ? 'Here is what has become so far of the accounts that we share.'
    : `Here is what has become of the accounts that we share since we last wrote, on ${since}.`;
};

/**
 * The message, ready to copy: plain, under 200 words, with no account but the partner's own. Each
 * kind of news has its line, with up to three names and the number of the others; the count of those
 * that qualified stands beside their conversion rate.
 */
export function partnerMessage({ partner, toldOn, news, rate }: MessageInput): string {
  const lines = NEWS_KINDS.flatMap((kind) => newsLine(kind, news));
  const name = plainName(partner, NAME);
  return [
    name === '' ? 'Hello,' : `Hello ${name},`,
    opening(lines.length > 0, toldOn),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    rateForPartner(rate),
    'Thank you for working on these with us. If something has changed on your side, please let us know.',
  ].join('\n\n');
}
