// Names that tabs may bear: what Sheets and Excel allow, and no two alike.

/** Excel's limit; Google's is 100, but the same workbook is saved as XLSX too. */
const LONGEST = 31;
const NOT_ALLOWED = /[\\/?*[\]:]/g;
const FALLBACK = 'Sheet';

/** A tab name from a file's, without what no tab name may hold. */
export function tabNameOf(fileName: string): string {
  const name = fileName
    .replace(NOT_ALLOWED, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  return name.slice(0, LONGEST).trim() || FALLBACK;
}

/** `name`, or `name (2)`, `name (3)`, ... where it is taken; case makes no difference. */
export function freeTabName(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((other) => other.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const candidate = name.slice(0, LONGEST - ending.length).trim() + ending;
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}
