// Introduction requests as the user has edited them; knows no server and no mail program.
import type { Introduction } from '../../src/rpc';

/** What a request should hold to be read and answered: advice, not a limit. */
const FEWEST_WORDS = 90;
const MOST_WORDS = 140;

export type Letter = Pick<Introduction, 'email' | 'subject' | 'body'>;

/** What the user changed of a drafted letter. */
export type LetterEdits = Partial<Letter>;

export function wordCount(body: string): string {
  const words = body.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  if (words < FEWEST_WORDS) return `${words} words: ${FEWEST_WORDS} or more say enough to act on.`;
  return words > MOST_WORDS ? `${words} words: up to ${MOST_WORDS} are read.` : `${words} words`;
}

/** The address that opens the mail program with the letter in it. */
export function mailAddress({ email, subject, body }: Letter): string {
  // Mail programs want CRLF between lines (RFC 6068, section 5).
  const lines = body.replace(/\r?\n/g, '\r\n');
  const to = encodeURIComponent(email.trim()).replace('%40', '@');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
