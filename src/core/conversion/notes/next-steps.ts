// What to do about a gap in the data, in the words that headline and notes share.
import { say } from '../../language/say';

/** Where nobody knows whether accounts converted. */
export const sayConverted = (): string =>
  say('Add a converted date to their rows, or add them to the leads tab.');
