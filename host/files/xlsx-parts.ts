// The parts of an XLSX file by path -> its bytes.
import { strToU8, zipSync } from 'fflate';

export type Parts = { readonly [path: string]: string };

export function packWorkbook(parts: Parts): Uint8Array {
  const entries = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
  // One fixed time stamp: the same workbook makes the same file.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2000, 0, 1) });
}
