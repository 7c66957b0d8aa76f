// Numbers for sequences of whole numbers, alike for equal ones: by looking them up nothing is made.

/** The number of the sequence in the first `count` places; -1 of a new one where `most` are known already. */
export type Numbered = (parts: Int32Array, count: number, most: number) => number;

/**
 * Numbers sequences from 0 on, in the order in which they are met. There is room for far fewer than
 * `size` of them, which is 2, 4, 8, …
 */
export function numbered(size: number): Numbered {
  const places = new Int32Array(size);
  /** All sequences one after another, and where each begins. */
  const all: number[] = [];
  const starts: number[] = [0];
  const isKnown = (number: number, parts: Int32Array, count: number): boolean => {
    const start = starts[number] ?? 0;
    if (starts[number + 1] !== start + count) return false;
    for (let at = 0; at < count; at += 1) if (all[start + at] !== parts[at]) return false;
    return true;
  };
  return (parts, count, most) => {
    let hash = 0;
    for (let at = 0; at < count; at += 1) hash = (Math.imul(hash, 31) + (parts[at] ?? 0)) | 0;
    let place = hash ^ (hash >>> 15);
    for (; ; place += 1) {
      place &= size - 1;
      const next = places[place] ?? 0;
      if (next === 0) break;
      if (isKnown(next - 1, parts, count)) return next - 1;
    }
    const fresh = starts.length;
    if (fresh > most) return -1;
    for (let at = 0; at < count; at += 1) all.push(parts[at] ?? 0);
    starts.push(all.length);
    places[place] = fresh;
    return fresh - 1;
  };
}
