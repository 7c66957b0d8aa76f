// Above what size the preview is slow, said before it is opened.
import type { WorkbookData } from './files/workbook-data';

/** A menu command over as many rows takes about a quarter of a minute in a browser. */
const MANY_ROWS = 10_000;

const rowsOf = ({ sheets }: WorkbookData): number =>
  Math.max(0, ...sheets.map(({ rowNumber = 1 }) => rowNumber));

/** What somebody should know who opens a workbook with a tab longer than that; none for others. */
export function sizeNote(workbook: WorkbookData): readonly string[] {
  const rows = rowsOf(workbook);
  if (rows <= MANY_ROWS) return [];
  const [many, all] = [MANY_ROWS, rows].map((number) => number.toLocaleString('en'));
  return [
    `A tab here has ${all} rows. Above ${many} this preview is slow: each menu command takes a ` +
      'quarter of a minute and longer. `npm run score -- FILES` does the same without a page.',
  ];
}
