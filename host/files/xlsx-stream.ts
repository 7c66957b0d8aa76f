// A workbook with long sheets -> an XLSX file's bytes, written row by row.

import { strToU8, Zip, ZipPassThrough } from 'fflate';
import { columnLetters } from '../engine/a1';
import { type LongRow, type LongSheet, type SheetFrame, sheetFrame } from './long-sheet';
import { PIECE, SharedStrings } from './shared-strings';
import type { Parts } from './xlsx-parts';

const STRINGS = 'xl/sharedStrings.xml';
/** One fixed time stamp: the same workbook makes the same file. */
const STAMP = new Date(2000, 0, 1);
/** A piece of a raw deflate stream that stands by itself: it ends with a whole byte, and not the stream. */
export type Deflate = (piece: Uint8Array) => Uint8Array<ArrayBuffer>;

/** The last block of a deflate stream, with nothing in it. */
const LAST_BLOCK = new Uint8Array([3, 0]);
const DEFLATED = 8;

/** An entry of the archive, packed piece by piece. */
class PackedEntry extends ZipPassThrough {
  constructor(
    path: string,
    private readonly deflate: Deflate,
  ) {
    super(path);
    this.compression = DEFLATED;
    this.mtime = STAMP;
  }

  protected override process(piece: Uint8Array, isLast: boolean): void {
    this.ondata(null, isLast ? LAST_BLOCK : this.deflate(piece), isLast);
  }
}

/** Excel counts three points to four pixels. */
const POINTS_PER_PIXEL = 0.75;

const pathOf = ({ index }: LongSheet): string => `xl/worksheets/sheet${index}.xml`;

/** The parts as the engine writes them, with the rows of the long sheets put in. */
export function packLongWorkbook(
  parts: Parts,
  sheets: readonly LongSheet[],
  deflate: Deflate,
): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const add = (path: string, pieces: Iterable<string>): void => {
    const entry = new PackedEntry(path, deflate);
    zip.add(entry);
    for (const piece of pieces) entry.push(strToU8(piece));
    entry.push(new Uint8Array(0), true);
  };
  const long = new Map(sheets.map((sheet) => [pathOf(sheet), sheet]));
  const strings = new SharedStrings(parts[STRINGS] ?? '');
  for (const [path, xml] of Object.entries(parts)) {
    const sheet = long.get(path);
    if (path === STRINGS) continue;
    if (sheet === undefined) add(path, [xml]);
    else add(path, sheetPieces(sheetFrame(xml, sheet), sheet, strings));
  }
  add(STRINGS, strings.pieces());
  zip.end();
  return joined(chunks);
}

function* sheetPieces(
  { before, after, looks }: SheetFrame,
  sheet: LongSheet,
  strings: SharedStrings,
): Iterable<string> {
  const letters: string[] = [];
  let piece = before;
  for (const row of sheet.rows()) {
    piece += rowXml(row, looks, strings, letters);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece + after;
}

function rowXml(
  { row, height, isHidden, cells }: LongRow,
  looks: readonly number[],
  strings: SharedStrings,
  letters: string[],
): string {
  const number = row + 1;
  let xml = `<row r="${number}"`;
  if (height !== undefined) {
    xml += ` ht="${Math.round(POINTS_PER_PIXEL * height * 100) / 100}" customHeight="1"`;
  }
  xml += isHidden ? ' hidden="1">' : '>';
  for (const { column, value, sample } of cells) {
    letters[column] ??= columnLetters(column);
    const look = looks[sample] ?? 0;
    xml += `<c r="${letters[column]}${number}"${look === 0 ? '' : ` s="${look}"`}`;
    if (value === undefined) xml += '/>';
    else if (typeof value === 'number') xml += `><v>${value}</v></c>`;
    else if (typeof value === 'boolean') xml += ` t="b"><v>${value ? 1 : 0}</v></c>`;
    else xml += ` t="s"><v>${strings.numberOf(value)}</v></c>`;
  }
  return `${xml}</row>`;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
