// Names that stand where a form wanted a company and nobody knew one.
import { once } from './once';

/** What a placeholder says, whatever noun follows. */
const SAYS_NOTHING = `unknown|unnamed|undisclosed|unspecified|anonymous|no|none|none yet|n a|na|
not (?:provided|available|applicable|specified|set|given|known|sure|stated|listed|entered|found|disclosed)|
tb[ad]|tbc|to be (?:determined|confirmed|advised)|(?:your|my|test|dummy|fake|sample|example|default) ?|
unbekannte?r?s?|keine|inconnue?|desconocid[oa]|sconosciut[oa]|onbekende?|okand|ukjent|ukendt|
tuntematon|nieznan[ay]|neznam[ya]|неизвестн(?:о|ая|ыи)|不明|未知|미상`;
const NOUNS = `compan(?:y|ies)|account|organi[sz]ation|org|customer|client|business|firm|employer|
name|company name|account name|firma|unternehmen|angabe|entreprise|societe|empresa|azienda|bedrijf|
foretag|компания`;
/** What people write who have no company. */
const NO_COMPANY = `self|self employed|freelancer?|individual|private(?: person| individual)?|student|
unemployed|retired|personal|person|not (?:a )?company|without company|null|nil|
nan|undefined|blank|empty|missing|placeholder|keine|privat|privatperson`;

const oneLine = (pattern: string): string => pattern.replace(/\n/g, '');

const placeholder = once(
  () =>
    new RegExp(
      `^(?:(?:${oneLine(SAYS_NOTHING)})(?: ?(?:${oneLine(NOUNS)}))?|${oneLine(NO_COMPANY)})$`,
      'u',
    ),
);

/** A longer name says something. */
const MOST_WORDS = 4;

/**
 * Whether the folded words of a name are a placeholder, which names nobody, so that two of them
 * aren't one account: `[[Unknown]]`, `Unknown company`, `[not provided]`, `n/a`, `Self-employed`.
 *
 * The edge: `Unknown Worlds` and `None Such Foods` are companies, since more is said than nothing.
 */
export const isPlaceholderName = (words: readonly string[]): boolean =>
  words.length <= MOST_WORDS && placeholder().test(words.join(' '));
