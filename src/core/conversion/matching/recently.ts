// What was worked out of a cell not long ago: lists repeat names and addresses, often row upon row.
import type { Cell } from '../../cells/cell';

/** A power of two, and few enough for the processor to have them at hand. */
const PLACES = 1 << 12;
/** Of a longer text some letters are as good as all. */
const MOST_LETTERS = 24;
const SPREAD = 31;

const placeOf = (text: string): number => {
  const step = 1 + Math.floor(text.length / MOST_LETTERS);
  let hash = text.length;
  for (let at = 0; at < text.length; at += step) {
    hash = (Math.imul(hash, SPREAD) + text.charCodeAt(at)) | 0;
  }
  return (hash ^ (hash >>> 15)) & (PLACES - 1);
};

/**
 * The same work, done anew only for a text that differs from the last one at its place. To know all
 * texts of a long list again would cost as much as reading them, and much room.
 */
export function recently<Result>(work: (cell: Cell) => Result): (cell: Cell | undefined) => Result {
  const texts: (string | undefined)[] = new Array(PLACES).fill(undefined);
  const results: (Result | undefined)[] = new Array(PLACES).fill(undefined);
  return (cell = '') => {
    if (typeof cell !== 'string') return work(cell);
    const place = placeOf(cell);
    const known = results[place];
    if (texts[place] === cell && known !== undefined) return known;
    const made = work(cell);
    texts[place] = cell;
    results[place] = made;
    return made;
  };
}
