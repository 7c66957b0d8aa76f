// Introduction requests as the user has edited them.
import { say } from '../../src/core/language/say';
import type { Introduction } from '../../src/rpc';
import { FEWEST_WORDS, MOST_WORDS } from '../../src/rpc/limits';

export type Letter = Pick<Introduction, 'email' | 'subject' | 'body' | 'note'>;

/** What the user changed of a drafted letter. */
export type LetterEdits = Partial<Letter>;

/** How long a letter is, with advice where that is too short or too long; no limit. */
export function wordCount(text: string, fewest = FEWEST_WORDS, most = MOST_WORDS): string {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (words < fewest) {
    return say('{words} {words|word|words}: {fewest} or more say enough to act on.', {
      words,
      fewest,
    });
  }
  return words > most
    ? say('{words} words: up to {most} are read.', { words, most })
    : say('{words} {words|word|words}', { words });
}

/** Half a character, as cut-off cells leave behind, can't be put into an address. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
}

/** The message with the note beneath it, to be forwarded as it stands. */
export function withNote({ body, note }: Pick<Letter, 'body' | 'note'>): string {
  return note.trim() === '' ? body : `${body}\n\n---\n${say('To forward:')}\n\n${note}`;
}

/** What mail programs on Windows take of an address. */
const LONGEST_ADDRESS = 2000;

const addressOf = ({ email, subject }: Letter, text: string): string => {
  // Mail programs want CRLF between lines (RFC 6068, section 5).
  const lines = text.replace(/\r?\n/g, '\r\n');
  const to = encoded(email.trim()).replace('%40', '@');
  return `mailto:${to}?subject=${encoded(subject)}&body=${encoded(lines)}`;
};

/** The address that opens the mail program with the letter in it, and with the note if there is room. */
export function mailAddress(letter: Letter): string {
  const whole = addressOf(letter, withNote(letter));
  return whole.length <= LONGEST_ADDRESS ? whole : addressOf(letter, letter.body);
}
