// Bytes of an exported text file -> its text.

import { decoded } from './encoding/decoded';
import { guessEncoding, wordsBeyondAscii } from './encoding/guess-encoding';
import { markedEncoding, unmarkedUtf16 } from './encoding/utf-16';
import { type FileNote, fileNote } from './file-note';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly notes: readonly FileNote[];
}

/** A stray control character is found in real exports; a binary file is full of them. */
const CONTROL_SHARE = 0.01;
/** So much may be lost of a text before it is none, and so many letters of a short one. */
const LOST_SHARE = 0.05;
const MAY_BE_LOST = 2;
/** Two encodings this near are both likely: the better one is some 150 times likelier. */
const CLOSE = 5;
/** A UTF-8 file may have been cut or glued; with this many sound letters to a broken one it is one. */
const SOUND_TO_BROKEN = 4;
const BROKEN = '\ufffd';

/**
 * The text of a file that a spreadsheet or a CRM wrote: UTF-8 or UTF-16 with or without a byte
 * order mark, else the old encoding that its words speak for, with a note where another fits about
 * as well. Empty bytes between letters are left out. `undefined` when it is no text.
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText | undefined {
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (marked !== undefined) return sound(lenient(bytes, marked), marked, file);
  const { filled, zeros } = withoutZeros(bytes);
  if (filled.length === 0 || !looksLikeText(lenient(filled, 'latin1'))) return undefined;
  const notes = zeros > 0 ? [fileNote('zero-bytes', file, zeros)] : [];
  const utf8 = decoded(filled, 'utf-8');
  if (utf8 !== undefined) return sound(utf8, 'utf-8', file, notes);
  const mended = lenient(filled, 'utf-8');
  if (isMostlySound(mended)) return sound(mended, 'utf-8', file, notes);
  const [best, ...others] = guessEncoding(filled);
  if (best === undefined) return undefined;
  const other = others.find(({ text }) => text !== best.text);
  if (other && best.score - other.score < CLOSE) {
    notes.push(
      fileNote('encoding-close', file, best.name, other.name, sampleOf(best.text, other.text)),
    );
  }
  return sound(best.text, best.encoding, file, notes);
}

const lenient = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes);

/** The text with what is to be said of it; nothing where it is no text at all. */
function sound(
  text: string,
  encoding: string,
  file: string,
  notes: readonly FileNote[] = [],
): DecodedText | undefined {
  const plain = text.replaceAll('\0', '');
  if (!looksLikeText(plain)) return undefined;
  const broken = plain.split(BROKEN).length - 1;
  const zeros = text.length - plain.length;
  return {
    text: plain,
    encoding,
    notes: [
      ...notes,
      ...(zeros > 0 ? [fileNote('zero-bytes', file, zeros)] : []),
      ...(broken > 0 ? [fileNote('characters-lost', file, broken)] : []),
    ],
  };
}

function withoutZeros(bytes: Uint8Array): { filled: Uint8Array; zeros: number } {
  if (!bytes.includes(0)) return { filled: bytes, zeros: 0 };
  const filled = bytes.filter((byte) => byte !== 0);
  return { filled, zeros: bytes.length - filled.length };
}

function isMostlySound(text: string): boolean {
  const broken = text.split(BROKEN).length - 1;
  const wide = text.replace(/[^\u0080-\uffff]/g, '').length;
  return wide - broken >= broken * SOUND_TO_BROKEN;
}

/** A word that reads differently in the two. */
function sampleOf(text: string, other: string): string {
  const others = new Set(wordsBeyondAscii(other));
  const words = wordsBeyondAscii(text);
  return words.find((word) => !others.has(word)) ?? words[0] ?? '';
}

function looksLikeText(text: string): boolean {
  let controls = 0;
  let lost = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isBreak = code === 9 || code === 10 || code === 13;
    if (code < 32 && !isBreak) controls += 1;
    if (code === 0xfffd || code === 0xffff) lost += 1;
  }
  const mayBeLost = Math.max(MAY_BE_LOST, text.length * LOST_SHARE);
  return controls <= text.length * CONTROL_SHARE && lost <= mayBeLost;
}
