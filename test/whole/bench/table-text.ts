// The README's table of the bench: a row for each of its rows, with ratios, and where they were measured.
import { ROWS, type RowName } from './rows';
import { type Figure, short } from './told';

const [BEGIN, END] = ['<!-- bench -->', '<!-- /bench -->'];
const SECTION = new RegExp(`${BEGIN}[\\s\\S]*${END}`);
const NOT_MEASURED = 'not installed there | | |';
const EXPLAINED = [
  'A figure is how many times as long the first takes as what stands beside it, in processor time, in the',
  'middle round, the quickest and the slowest: under 1 it is quicker, and 0.4 of a limit is two fifths of',
  'it. Nested `IFS` and statistics beside it give the same answers.',
].join('\n');

export interface Where {
  readonly processor: string;
  readonly cores: number;
  readonly day: string;
}

/** What a table's line is about: its first two cells. */
const headOf = (row: RowName): string => `| ${ROWS[row].join(' | ')} | `;

/** The heads of all rows, as the table has to have them. */
export const TABLE_HEADS: readonly string[] = (Object.keys(ROWS) as RowName[]).map(headOf);

export const sectionOf = (page: string): string => SECTION.exec(page)?.[0] ?? '';

/** The lines of the page's table that say something, without its header. */
export const tableLines = (page: string): readonly string[] =>
  sectionOf(page)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1);

function lineOf(row: RowName, figures: readonly Figure[], before: readonly string[]): string {
  const figure = figures.findLast((each) => each.row === row);
  const head = headOf(row);
  if (figure)
    return `${head}${[figure.median, figure.least, figure.most].map(short).join(' | ')} |`;
  return before.find((line) => line.startsWith(head)) ?? `${head}${NOT_MEASURED}`;
}

export function tableText(figures: readonly Figure[], where: Where, page: string): string {
  const before = tableLines(page);
  const lines = (Object.keys(ROWS) as RowName[]).map((row) => lineOf(row, figures, before));
  return [
    BEGIN,
    `Measured by \`npm run bench -- --table\` on ${where.day}, ${where.processor}, ${where.cores} cores.`,
    EXPLAINED,
    '',
    '| what | beside | median | least | most |',
    '|---|---|---|---|---|',
    ...lines,
    END,
  ].join('\n');
}

/** The page with another table; a page without the marks keeps all it has. */
export function withTable(page: string, table: string): string {
  if (!SECTION.test(page)) throw new Error(`README.md lacks ${BEGIN} and ${END}.`);
  return page.replace(SECTION, () => table);
}
