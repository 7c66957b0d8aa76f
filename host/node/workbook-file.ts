// An open workbook as an XLSX file: by the engine's exporter, and the rows of long sheets straight from
// the plain grid.

import { constants, deflateRawSync } from 'node:zlib';
import type { Book } from '../engine/book';
import { createWorkbook } from '../engine/workbook';
import { workbookParts, writeXlsx } from '../files/xlsx-out';
import { type Deflate, packLongWorkbook } from '../files/xlsx-stream';
import { PlainBook } from '../grid/plain-book';

/** Node's own packs several times as fast as one in JavaScript. */
const deflate: Deflate = (piece) =>
  deflateRawSync(piece, { level: 4, finishFlush: constants.Z_SYNC_FLUSH });

export async function workbookFile(book: Book): Promise<Uint8Array> {
  const apart = book instanceof PlainBook ? book.apart() : undefined;
  if (apart === undefined) return writeXlsx(book.model);
  const { engine, timeZone, locale } = book;
  const short = createWorkbook(apart.snapshot, { engine, timeZone, locale });
  return packLongWorkbook(await workbookParts(short.model), apart.rows, deflate);
}
