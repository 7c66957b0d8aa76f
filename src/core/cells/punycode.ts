// Internationalised labels of a domain, from the form that machines write to the one people write.

/*
 * Reference: Costello (2003), RFC 3492, "Punycode: A Bootstring encoding of Unicode for
 * Internationalized Domain Names in Applications", sections 5 and 6.
 */
const BASE = 36;
const LEAST_THRESHOLD = 1;
const MOST_THRESHOLD = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE_POINT = 128;
const LAST_CODE_POINT = 0x10ffff;

const digitOf = (character: string): number => {
  if (/^[a-z]$/.test(character)) return character.charCodeAt(0) - 97;
  return /^\d$/.test(character) ? Number(character) + 26 : BASE;
};

const adapted = (delta: number, points: number, isFirst: boolean): number => {
  let rest = isFirst ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / points);
  let bias = 0;
  for (; rest > ((BASE - LEAST_THRESHOLD) * MOST_THRESHOLD) >> 1; bias += BASE) {
    rest = Math.floor(rest / (BASE - LEAST_THRESHOLD));
  }
  return bias + Math.floor(((BASE - LEAST_THRESHOLD + 1) * rest) / (rest + SKEW));
};

/**
 * A label without its `xn--`, decoded: `mller-kva` is `müller`. Undefined where it isn't Punycode.
 */
export function decodePunycode(encoded: string): string | undefined {
  const lastDash = encoded.lastIndexOf('-');
  const output = Array.from(lastDash > 0 ? encoded.slice(0, lastDash) : '');
  const digits = encoded.slice(lastDash > 0 ? lastDash + 1 : 0);
  let [codePoint, index, bias, at] = [FIRST_CODE_POINT, 0, FIRST_BIAS, 0];
  while (at < digits.length) {
    const before = index;
    let weight = 1;
    for (let place = BASE; ; place += BASE) {
      const digit = digitOf(digits.charAt(at));
      at += 1;
      if (digit >= BASE) return undefined;
      index += digit * weight;
      const threshold = Math.min(MOST_THRESHOLD, Math.max(LEAST_THRESHOLD, place - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const points = output.length + 1;
    bias = adapted(index - before, points, before === 0);
    codePoint += Math.floor(index / points);
    if (codePoint > LAST_CODE_POINT) return undefined;
    index %= points;
    output.splice(index, 0, String.fromCodePoint(codePoint));
    index += 1;
  }
  return output.join('');
}
