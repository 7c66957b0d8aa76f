// A short text that changes when a longer one does; knows no cell.

const PRIME_LOW = 2654435761;
const PRIME_HIGH = 1597334677;
const SEED_LOW = 0xdeadbeef;
const SEED_HIGH = 0x41c6ce57;
const BASE = 36;

/**
 * 64 bits of a text, in two halves, as letters and digits. It tells rows apart; it protects nothing.
 * Reference: "cyrb53", a public-domain hash by bryc, here with both halves kept whole.
 */
export function checksum(text: string): string {
  let low = SEED_LOW;
  let high = SEED_HIGH;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, PRIME_LOW);
    high = Math.imul(high ^ code, PRIME_HIGH);
  }
  low = Math.imul(low ^ (low >>> 16), PRIME_HIGH) ^ (high >>> 13);
  high = Math.imul(high ^ (high >>> 16), PRIME_LOW) ^ (low >>> 15);
  return `${(low >>> 0).toString(BASE)}${(high >>> 0).toString(BASE)}`;
}
