// The message to one partner: what became of its accounts since it was last told. Sends nothing.
import type { Day } from '../cells/cell';
import { type NameLength, plainName } from '../cells/plain-name';
import { formatDay } from '../day-text';
import { say } from '../language/say';
import { type PartnerRate, rateForPartner } from './conversion-text';
import type { FeedbackRow } from './feedback-row';
import type { Giving } from './introductions';
import { type ListedLength, listedName, rowsOfKind } from './kind-list';
import { NEWS_KINDS, type NewsKind } from './news';

/** Longer ones aren't read to the end. */
const MOST_WORDS = 150;
/** Names in a letter: long enough to be known by, short enough for three in a line. */
const LENGTH: ListedLength = {
  name: { characters: 40, words: 5 },
  remark: { characters: 25, words: 3 },
};
const GREETED: NameLength = LENGTH.name;
const MOST_NAMES = 3;

const LABELS: Readonly<Record<NewsKind, () => string>> = {
  received: () => say('New from you'),
  qualified: () => say('Qualified'),
  introduced: () => say('Introduced by you'),
  progressed: () => say('Progressed'),
  won: () => say('Won'),
  lost: () => say('Lost'),
  closed: () => say('Closed'),
};

/** What a message is made from. */
export interface MessageInput {
  readonly partner: string;
  readonly toldOn: Day | undefined;
  /** The partner's accounts with news. */
  readonly rows: readonly FeedbackRow[];
  readonly rate: PartnerRate;
  readonly giving: Giving;
}

/** `Acme (Quote), Hooli, Stark and 2 more`; parted by semicolons where a name has a comma. */
const listed = (kind: NewsKind, rows: readonly FeedbackRow[], most: number): string => {
  const names = rows.slice(0, most).map((row) => listedName(kind, row, LENGTH));
  const more = rows.length - names.length;
  const last = (more > 0 ? say('{count} more', { count: more }) : names.pop()) ?? '';
  const mark = [...names, last].some((name) => name.includes(',')) ? '; ' : ', ';
  return names.length === 0
    ? last
    : say('{one} and {other}', { one: names.join(mark), other: last });
};

const newsLine = (kind: NewsKind, all: readonly FeedbackRow[], most: number): string[] => {
  const rows = rowsOfKind(all, kind);
  if (rows.length === 0) return [];
  const label = LABELS[kind]();
  const accounts = rows.length;
  const count = say('{label}, {accounts} {accounts|account|accounts}', { label, accounts });
  const line = most === 0 ? count : `${count}: ${listed(kind, rows, most)}`;
  // "Acme Inc." brings its own full stop.
  return [line.endsWith('.') ? line : `${line}.`];
};

const opening = (isNews: boolean, toldOn: Day | undefined): string => {
  const day = toldOn === undefined ? undefined : formatDay(toldOn);
  if (!isNews) {
    return day === undefined
      ? say(
          'Nothing has happened yet with the accounts that we share. We will tell you as soon as it does.',
        )
      : say(
          'Nothing has changed with the accounts that we share since we last wrote, on {day}. We will tell you as soon as it does.',
          { day },
        );
  }
  return day === undefined
    ? say('Here is what has become so far of the accounts that we share.')
    : say('Here is what has become of the accounts that we share since we last wrote, on {day}.', {
        day,
      });
};

/** `Of the 6 introductions that we asked you for, you made 3.` */
const introductions = ({ asked, made, declined }: Giving): string => {
  if (asked === 0) return '';
  if (asked === 1) {
    if (declined === 1) return say('You declined the introduction that we asked you for.');
    return made === 1
      ? say('You made the introduction that we asked you for.')
      : say('The introduction that we asked you for is still to come.');
  }
  return made === 0
    ? say('Of the {asked} introductions that we asked you for, none is made yet.', { asked })
    : say('Of the {asked} introductions that we asked you for, you made {made}.', { asked, made });
};

/** The first line of every message; without a name for a partner that has none. */
export const greeting = (partner: string): string =>
  partner === '' ? say('Hello,') : say('Hello {partner},', { partner });

/** Words as a letter's length is counted. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** How many names stand in each line. */
type MostNames = Readonly<Record<NewsKind, number>>;

const messageWith = (
  { partner, toldOn, rows, rate, giving }: MessageInput,
  most: MostNames,
  tellsIntroductions: boolean,
): string => {
  const lines = NEWS_KINDS.flatMap((kind) => newsLine(kind, rows, most[kind]));
  const name = plainName(partner, GREETED);
  const asks =
    rate.eqls + rate.leftOut === 0
      ? say(
          'What has changed on your side, and which of these accounts do you know well enough to introduce us?',
        )
      : say('What has changed on your side, and which account should we look at together next?');
  return [
    greeting(name),
    opening(lines.length > 0, toldOn),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    [rateForPartner(rate), tellsIntroductions ? introductions(giving) : '']
      .filter((text) => text !== '')
      .join(' '),
    `${say('Thank you for working on these with us.')} ${asks}`,
  ].join('\n\n');
};

/** A name less in one of the longest lines, the least telling first; undefined without any name. */
const withFewer = (most: MostNames): MostNames | undefined => {
  const longest = Math.max(...NEWS_KINDS.map((kind) => most[kind]));
  const shortened = NEWS_KINDS.find((kind) => most[kind] === longest);
  if (longest === 0 || shortened === undefined) return undefined;
  return { ...most, [shortened]: longest - 1 };
};

const ALL_NAMES: MostNames = {
  received: MOST_NAMES,
  qualified: MOST_NAMES,
  introduced: MOST_NAMES,
  progressed: MOST_NAMES,
  won: MOST_NAMES,
  lost: MOST_NAMES,
  closed: MOST_NAMES,
};

/**
 * The message, ready to copy: plain, 60 to 150 words, with no account but the partner's own, and one
 * question at its end. Each kind of news has its line: won and lost are never told in one.
 *
 * Up to three names stand in a line, and the number of the others; where that makes it too long,
 * fewer, of what was only received first. The count of those that qualified stands beside their
 * conversion rate.
 */
export function partnerMessage(input: MessageInput): string {
  let most = ALL_NAMES;
  for (;;) {
    const text = messageWith(input, most, true);
    if (wordsIn(text) <= MOST_WORDS) return text;
    const fewer = withFewer(most);
    if (fewer === undefined) return messageWith(input, most, false);
    most = fewer;
  }
}
