// By what a catalogue finds its sentence, so that no built catalogue carries the English a second time.
import { checksum } from '../cells/checksum';

const DIGITS = 8;

/** A list of 5,000 rows says the same few sentences again and again. */
const keys = new Map<string, string>();

/**
 * Eight hexadecimal digits of the English sentence. The build refuses two sentences of one key.
 */
export function sentenceKey(english: string): string {
  const known = keys.get(english);
  if (known !== undefined) return known;
  const key = checksum(english).slice(0, DIGITS);
  keys.set(english, key);
  return key;
}
