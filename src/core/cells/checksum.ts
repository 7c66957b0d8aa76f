// A short text that changes when a longer one does: rows, headers and tabs are told apart by it.

const FNV_PRIME = 0x01000193;
const FNV_OFFSET = 0x811c9dc5;
/** A second start value: two 32-bit hashes side by side make a chance collision next to impossible. */
const SECOND_OFFSET = 0x9dc5811c;

const digits = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0');

/**
 * 64 bits of a text as 16 hexadecimal digits. It tells texts apart; it protects nothing. What it says
 * of a text stays the same from one version to the next, since columns are remembered under it.
 * Reference: Fowler, Noll and Vo, FNV-1a, over UTF-16 code units, from two start values.
 */
export function checksum(text: string): string {
  // Looked up once: a global's name is slow to find where a script runs in a room of its own.
  const { imul } = Math;
  let first = FNV_OFFSET;
  let second = SECOND_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = imul(first ^ unit, FNV_PRIME);
    second = imul(second ^ unit, FNV_PRIME);
  }
  return digits(first) + digits(second);
}
