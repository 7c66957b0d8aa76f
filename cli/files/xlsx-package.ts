// An XLSX file's bytes -> its parts by path, found whatever their case.

import { unzipSync } from 'fflate';
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
      Object.entries(entries).map(([path, part]) => [
        path.replace(/\\/g, '/').replace(/^\//, ''),
        textOf(part),
      ]),
    );
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem('damaged', file);
  }
}

/** UTF-8, or UTF-16 by its byte order mark: XML may be either. */
function textOf(part: Uint8Array): string {
  const mark = ((part[0] ?? 0) << 8) | (part[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(part);
}

/** The path under which a part lies in the package: its own, or one that differs in case alone. */
export function pathIn(parts: Parts, path: string): string | undefined {
  if (path in parts) return path;
  const lower = path.toLowerCase();
  return Object.keys(parts).find((other) => other.toLowerCase() === lower);
}
