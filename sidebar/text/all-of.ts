// Several names in a sentence.
import { say } from '../../src/core/language/say';

/** `Owner`, `Due` -> `Owner and Due`. */
export const allOf = (names: readonly string[]): string =>
  names.reduce(
    (all, name) => (all === '' ? name : say('{names} and {name}', { names: all, name })),
    '',
  );
