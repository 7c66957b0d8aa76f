// The introduction request, from a row to a letter in the settings' wording; sends nothing.
import type { Cell, Day } from '../cells/cell';
import { HALF_CHARACTERS, type NameLength, plainName } from '../cells/plain-name';
import { say } from '../language/say';
import type { OverlapRow } from '../qualification/overlap-row';
import { qualify } from '../qualification/qualification';
import type { ColumnTerms } from '../qualification/terms';
import { fillWording } from '../settings/introduction-wording';
import type { Settings } from '../settings/settings';
import { joined, moreReasons, reasonsToAsk } from './introduction-reason';
import { FEWEST_WORDS, MOST_WORDS } from './letter-length';
import { accountName, NAME_LENGTHS, wordCount } from './letter-names';
import { wordingInForce } from './wording-in-force';

/** What mail programs on Windows take of a `mailto:` address, the recipient's part kept free. */
const LONGEST_MAIL = 1900;

const [SHOWN_NAME] = NAME_LENGTHS;

/** Room for a name and the longest address; in a longer text the patterns below would crawl. */
const LONGEST_CONTACT = 320;
/** `Dana Cole <dana@globex.example>`: the addresses, with whatever brackets stand around them. */
const ADDRESSES = /[<([]*\S+@\S+/g;
/** Only characters that mean nothing else in a `mailto:` address. */
const ADDRESS = /[a-z0-9._+'-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/i;
const LOOSE_ENDS = /^[\s,;|/–-]+|[\s,;|/–-]+$/g;
const ENDS_OF_LINES = /[ \t]+$/gm;

/** What the letter is made from. */
export interface IntroductionInput {
  readonly row: OverlapRow;
  /** The cell with the contact's address; undefined where the sheet has no such column. */
  readonly contactEmail?: Cell | undefined;
  /** Who asks; '' leaves the signature to the mail program. */
  readonly me: string;
}

export interface IntroductionDraft {
  /** The partner's contact by name; '' where the row names nobody. */
  readonly to: string;
  /** Their address; '' where the row has none that a mail program takes. */
  readonly email: string;
  /** One line. */
  readonly subject: string;
  readonly body: string;
  readonly words: number;
}

const addressIn = (cell: Cell | undefined): string =>
  typeof cell === 'string' ? (ADDRESS.exec(cell.slice(0, LONGEST_CONTACT))?.[0] ?? '') : '';

/** The contact's name, without the address that some exports write beside it. */
const withoutAddress = (cell: Cell | undefined): Cell | undefined =>
  typeof cell === 'string'
    ? cell.slice(0, LONGEST_CONTACT).replace(ADDRESSES, ' ').replace(LOOSE_ENDS, '')
    : cell;

/** One way to write the letter: so many reasons, names so long. */
interface Way {
  readonly reasons: readonly string[];
  readonly length: NameLength;
}

interface Letter {
  readonly subject: string;
  readonly body: string;
  readonly words: number;
}

const write = (wording: string, row: OverlapRow, me: string, { reasons, length }: Way): Letter => {
  const account = accountName(row, length) || say('the account that we spoke about');
  const body = fillWording(wording, {
    contact:
      plainName(withoutAddress(row.partnerContact), length) ||
      say('there // a contact without a name, greeted'),
    account,
    partner: plainName(row.partner, length) || say('your company // of the partner'),
    me: plainName(me, length),
    reason: joined(reasons),
  });
  const trimmed = body.replace(HALF_CHARACTERS, '').replace(ENDS_OF_LINES, '').trim();
  const subject = say('Introduction to {account}', { account });
  return { subject, body: trimmed, words: wordCount(trimmed) };
};

/** Line breaks travel as two characters, each of three in the address. */
const mailLength = ({ subject, body }: Letter): number =>
  encodeURIComponent(subject).length + encodeURIComponent(body.replace(/\n/g, '\r\n')).length;

const fits = (letter: Letter): boolean =>
  letter.words >= FEWEST_WORDS && letter.words <= MOST_WORDS && mailLength(letter) <= LONGEST_MAIL;

/**
 * Every way to write the letter, the best first: all reasons with the names in full, then with fewer
 * reasons, then with shorter names; and last with more reasons, for a wording that is short.
 */
const waysToWrite = (reasons: readonly string[]): readonly [Way, ...Way[]] => {
  const [inFull, ...shorter] = NAME_LENGTHS;
  const fewer = reasons.slice(1).map((_, kept) => reasons.slice(0, kept + 1));
  const further = moreReasons();
  const more = further.map((_, added) => [...reasons, ...further.slice(0, added + 1)]);
  return [
    { reasons, length: inFull },
    ...fewer.reverse().map((some) => ({ reasons: some, length: inFull })),
    ...shorter.map((length) => ({ reasons: reasons.slice(0, 1), length })),
    ...more.map((many) => ({ reasons: many, length: inFull })),
  ];
};

/**
 * The request to the partner's contact: 90 to 140 words with one question, whatever is missing in
 * the row and however long its names are.
 *
 * The wording is the settings'; what a row lacks is said in general words (`Hi there`). Where the
 * names are long, reasons are left out, and then the names are cut; where the wording is short, more
 * reasons are given. The edge: a wording that leaves no room for all that (of 200 words, or of 20)
 * is filled in as it stands, since it is the user's own.
 */
export function draftIntroduction(
  { row, contactEmail, me }: IntroductionInput,
  settings: Settings,
  asOf: Day | undefined,
  columns?: ColumnTerms,
): IntroductionDraft {
  const reasons = reasonsToAsk(qualify(row, settings, asOf, columns).readings);
  const ways = waysToWrite(reasons);
  const wording = wordingInForce(settings);
  const letterIn = (way: Way): Letter => write(wording, row, me, way);
  const letter = ways.map(letterIn).find(fits) ?? letterIn(ways[0]);
  return {
    to: plainName(withoutAddress(row.partnerContact), SHOWN_NAME),
    email: addressIn(contactEmail) || addressIn(row.partnerContact),
    ...letter,
  };
}
