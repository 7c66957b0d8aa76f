// Digits of any script as the keyboard's own: `٨٥` and `８５` are 85.

const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;
const DIGIT = /^\p{Nd}$/u;
const BASE = 10;

/** Unicode keeps the ten digits of a script in one run, from 0 to 9. */
const digitValue = (digit: string): number => {
  const code = digit.codePointAt(0) ?? 0;
  let first = code;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return (code - first) % BASE;
};

/** Text with every decimal digit as one of 0 to 9. */
export function plainDigits(text: string): string {
  return text.replace(OTHER_DIGIT, (digit) => String(digitValue(digit)));
}
