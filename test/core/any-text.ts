// Text of any characters, for laws about cells.
import * as fc from 'fast-check';

const LAST = 0x10ffff;
const HALVES = { first: 0xd800, number: 0x800 };

/** Every character there is; halves of pairs, which are none, are stepped over. */
const anyCharacter = fc.integer({ min: 0, max: LAST - HALVES.number }).map(
  (at) => String.fromCodePoint(at < HALVES.first ? at : at + HALVES.number),
  (text) => {
    const [only, ...more] = Array.from(String(text), (character) => character.codePointAt(0) ?? 0);
    if (only === undefined || more.length > 0) throw new Error('not one character');
    return only < HALVES.first ? only : only - HALVES.number;
  },
);

/**
 * The same texts as fast-check's own `unit: 'binary'`, without its table of a million characters, which
 * takes longer to fill than most files' tests.
 */
export const anyText = (maxLength?: number): fc.Arbitrary<string> =>
  fc.string({ unit: anyCharacter, ...(maxLength === undefined ? {} : { maxLength }) });
