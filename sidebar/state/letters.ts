// Introduction requests as the user has edited them.
import type { Introduction } from '../../src/rpc';
import { FEWEST_WORDS, MOST_WORDS } from '../../src/rpc/limits';

export type Letter = Pick<Introduction, 'email' | 'subject' | 'body'>;

/** What the user changed of a drafted letter. */
export type LetterEdits = Partial<Letter>;

/** How long a letter is, with advice where that is too short or too long; no limit. */
export function wordCount(body: string): string {
  const words = body.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (words < FEWEST_WORDS) return `${words} words: ${FEWEST_WORDS} or more say enough to act on.`;
  return words > MOST_WORDS ? `${words} words: up to ${MOST_WORDS} are read.` : `${words} words`;
}

/** Half a character, as cut-off cells leave behind, can't be put into an address. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
}

/** The address that opens the mail program with the letter in it. */
export function mailAddress({ email, subject, body }: Letter): string {
  // Mail programs want CRLF between lines (RFC 6068, section 5).
  const lines = body.replace(/\r?\n/g, '\r\n');
  const to = encoded(email.trim()).replace('%40', '@');
  return `mailto:${to}?subject=${encoded(subject)}&body=${encoded(lines)}`;
}
