// Tells the bench's figures: a line on the screen, and for the README's table a line in a file, where the
// run has named one.
import fs from 'node:fs';
import type { Spread } from './measured';
import { ROWS, type RowName } from './rows';

/** The file that the run collects its rows in. */
export const FIGURES_FILE = 'EQL_BENCH_FIGURES';

export interface Figure extends Spread {
  readonly row: RowName;
}

const WIDTHS = { what: 72, beside: 74, figure: 8 } as const;
const DIGITS = 2;

/** Two digits that say something, and no more than there are: 0.034, 1.3, 12, 340. */
export const short = (value: number): string =>
  Number(value.toPrecision(DIGITS)).toLocaleString('en', { maximumSignificantDigits: DIGITS });

const plain = (text: string): string => text.replaceAll('`', '');

export const heading = (title: string): void =>
  console.log(
    `\n${title}\n${''.padEnd(WIDTHS.what)}${'beside'.padEnd(WIDTHS.beside)}${[
      'median',
      'least',
      'most',
    ]
      .map((name) => name.padStart(WIDTHS.figure))
      .join('')}`,
  );

export function tell(row: RowName, { median, least, most }: Spread): void {
  const [what, beside] = ROWS[row];
  const figures = [median, least, most].map((value) => short(value).padStart(WIDTHS.figure));
  const names = [plain(what).padEnd(WIDTHS.what), plain(beside).padEnd(WIDTHS.beside)];
  console.log([...names, ...figures].join(''));
  const file = process.env[FIGURES_FILE];
  const figure: Figure = { row, median, least, most };
  if (file !== undefined) fs.appendFileSync(file, `${JSON.stringify(figure)}\n`);
}

/** Says what isn't compared with, and how to come by it. */
export const tellMissing = (rows: readonly RowName[], install: string): void => {
  for (const row of rows) {
    const [what, beside] = ROWS[row];
    console.log(`${plain(what).padEnd(WIDTHS.what)}${plain(beside)}: not installed (${install})`);
  }
};
