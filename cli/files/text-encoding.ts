// Bytes of an exported text file -> its text.

/** How many bytes the guesses look at: enough for any header and many rows. */
const SAMPLE_BYTES = 4096;
/** UTF-16 of Latin text has a zero in nearly every second byte; 8-bit text has none at all. */
const UTF16_ZERO_SHARE = 0.3;
/** A stray control character is found in real exports; a binary file is full of them. */
const CONTROL_SHARE = 0.01;

const WINDOWS = 'windows-1252';
/** Bytes 0x80 to 0x9f of Windows-1252; Node 20's own decoder leaves them as control characters. */
const WINDOWS_80_TO_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of a file that a spreadsheet or a CRM wrote: UTF-8 with or without a byte order mark,
 * UTF-16 in either byte order with or without one, else Windows-1252, in which Excel on Windows
 * still saves "CSV". `undefined` when it is no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding = markedEncoding(bytes) ?? guessedEncoding(bytes);
  const text = encoding === WINDOWS ? windowsText(bytes) : new TextDecoder(encoding).decode(bytes);
  return looksLikeText(text) ? text : undefined;
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function guessedEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let evenZeros = 0;
  let oddZeros = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) evenZeros += 1;
    else oddZeros += 1;
  });
  const pairs = Math.max(1, sample.length / 2);
  if (oddZeros / pairs > UTF16_ZERO_SHARE && evenZeros < oddZeros) return 'utf-16le';
  if (evenZeros / pairs > UTF16_ZERO_SHARE && oddZeros < evenZeros) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : WINDOWS;
}

function windowsText(bytes: Uint8Array): string {
  const latin1 = new TextDecoder('latin1').decode(bytes);
  let text = '';
  for (const character of latin1) {
    const code = character.charCodeAt(0);
    text += code >= 0x80 && code <= 0x9f ? WINDOWS_80_TO_9F[code - 0x80] : character;
  }
  return text;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function looksLikeText(text: string): boolean {
  const sample = text.slice(0, SAMPLE_BYTES);
  let controls = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i);
    if (code === 0) return false;
    const isBreak = code === 9 || code === 10 || code === 13;
    if ((code < 32 && !isBreak) || code === 0xfffd || code === 0xffff) controls += 1;
  }
  return controls <= sample.length * CONTROL_SHARE;
}
