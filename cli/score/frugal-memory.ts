// Keeps the memory of a run over large files near what it has in use.

import { statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

const MEGABYTE = 2 ** 20;
/** XLSX files are packed, to a tenth or less; lists below that take little memory in any case. */
const LARGE = 8 * MEGABYTE;
/**
 * V8 lets a heap grow to four times what is in use before it looks for garbage: 500,000 leads took 3 GB so,
 * and take less than 1.5 GB with this share, for a tenth more time.
 */
const SHARE_OF_GARBAGE = 20;

export function keepMemoryLow(files: readonly string[]): void {
  const bytes = files.reduce(
    (sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
  if (bytes > LARGE) setFlagsFromString(`--heap-growing-percent=${SHARE_OF_GARBAGE}`);
}
