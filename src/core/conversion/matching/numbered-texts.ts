// Texts by number, so that columns of them are columns of numbers.

/** Each text that differs has a number, from 1 on; no text at all is 0. */
export interface NumberedTexts {
  /** The text's number, a new one where it has none yet. */
  readonly numberOf: (text: string) => number;
  /** The number of a text that has one; undefined for any other. */
  readonly known: (text: string) => number | undefined;
  readonly textOf: (number: number) => string;
  /** All texts so far, each at its number. */
  readonly all: () => readonly string[];
  /** All numbers are below it. */
  readonly end: () => number;
}

const FEWEST_SLOTS = 256;
/** Odd, with its bits spread. */
const SPREAD = 0x9e3779b1;
const HALF_OF_THE_BITS = 15;

const hashOf = (text: string): number => {
  let hash = text.length;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), SPREAD);
    hash ^= hash >>> HALF_OF_THE_BITS;
  }
  return hash;
};

/**
 * Keeps numbers and hashes in columns of numbers: of a million texts a map takes twice as long, and
 * takes them all along whenever it grows.
 */
export function numberedTexts(): NumberedTexts {
  const texts = [''];
  let numbers = new Int32Array(FEWEST_SLOTS);
  let hashes = new Int32Array(FEWEST_SLOTS);
  /** The slot of a text, or the free one that it would have. */
  const slotOf = (text: string, hash: number): number => {
    const last = numbers.length - 1;
    let slot = hash & last;
    for (let number = numbers[slot] ?? 0; number !== 0; number = numbers[slot] ?? 0) {
      if (hashes[slot] === hash && texts[number] === text) break;
      slot = (slot + 1) & last;
    }
    return slot;
  };
  const grow = (): void => {
    const [oldNumbers, oldHashes] = [numbers, hashes];
    const last = 2 * oldNumbers.length - 1;
    numbers = new Int32Array(last + 1);
    hashes = new Int32Array(last + 1);
    for (let old = 0; old < oldNumbers.length; old += 1) {
      const number = oldNumbers[old] ?? 0;
      if (number === 0) continue;
      const hash = oldHashes[old] ?? 0;
      let slot = hash & last;
      while (numbers[slot] !== 0) slot = (slot + 1) & last;
      numbers[slot] = number;
      hashes[slot] = hash;
    }
  };
  return {
    numberOf: (text) => {
      if (text === '') return 0;
      const hash = hashOf(text);
      const slot = slotOf(text, hash);
      const known = numbers[slot] ?? 0;
      if (known !== 0) return known;
      const made = texts.push(text) - 1;
      numbers[slot] = made;
      hashes[slot] = hash;
      // Half of the slots stay free.
      if (2 * texts.length > numbers.length) grow();
      return made;
    },
    known: (text) => {
      if (text === '') return 0;
      const number = numbers[slotOf(text, hashOf(text))] ?? 0;
      return number === 0 ? undefined : number;
    },
    textOf: (number) => texts[number] ?? '',
    all: () => texts,
    end: () => texts.length,
  };
}
