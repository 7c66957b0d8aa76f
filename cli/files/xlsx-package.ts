// An XLSX file's bytes -> its parts by path.

import { strFromU8, unzipSync } from 'fflate';
import type { Parts } from '../../host/files/xlsx-parts';
import { FileProblem } from './file-problem';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** An OLE file: Excel before 2007, or any workbook encrypted with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** A guard against archives that unpack to more than memory holds; 200 MB is some 2 million cells. */
const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;

export function isZip(bytes: Uint8Array): boolean {
  return ZIP.every((byte, index) => bytes[index] === byte);
}

function isOle(bytes: Uint8Array): boolean {
  return OLE.every((byte, index) => bytes[index] === byte);
}

/** The XML parts of a workbook; its pictures and macros are left out. */
export function unpackWorkbook(bytes: Uint8Array, file: string): Parts {
  if (isOle(bytes)) throw new FileProblem('password', file);
  const parts = unzippedText(bytes, file);
  if (!('[Content_Types].xml' in parts) || !('xl/workbook.xml' in parts)) {
    throw new FileProblem('damaged', file);
  }
  return parts;
}

function unzippedText(bytes: Uint8Array, file: string): Parts {
  let unpacked = 0;
  try {
    const entries = unzipSync(bytes, {
      filter(entry) {
        const wanted = /\.(?:xml|rels)$/i.test(entry.name);
        if (wanted) unpacked += entry.originalSize;
        if (unpacked > MOST_UNPACKED_BYTES) throw new FileProblem('too-large', file);
        return wanted;
      },
    });
    return Object.fromEntries(
      Object.entries(entries).map(([path, part]) => [path.replace(/\\/g, '/'), strFromU8(part)]),
    );
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem('damaged', file);
  }
}
