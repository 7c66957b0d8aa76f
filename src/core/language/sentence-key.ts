// By what a catalogue finds its sentence, so that no built catalogue carries the English a second time.
import { checksum } from '../cells/checksum';

const DIGITS = 8;

/**
 * Eight hexadecimal digits of the English sentence. The build refuses two sentences of one key.
 */
export const sentenceKey = (english: string): string => checksum(english).slice(0, DIGITS);
