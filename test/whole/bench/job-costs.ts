// Prints what every job costs at 100, 1,000 and 10,000 rows. Times are ratios to the first job's at 1,000
// rows, taken in the same session: this machine's own speed says nothing about Google's.
import { JOBS } from '../jobs';
import { type Cost, costOf } from './cost';

const ALL_ROWS = [100, 1000, 10_000];
const REFERENCE_ROWS = 1000;
const HEADERS = [
  ...['rows', 'calls', 'reads', 'writes', 'alternations', 'cells read', 'cells written'],
  ...['virtual s', 'time'],
];
const SECOND = 1000;

const number = (value: number): string => value.toLocaleString('en');

function line({ rows, counts, time }: Cost, unit: number): string[] {
  const { calls, reads, writes, alternations, cellsRead, cellsWritten, milliseconds } = counts;
  return [
    ...[rows, calls, reads, writes, alternations, cellsRead, cellsWritten].map(number),
    (milliseconds / SECOND).toFixed(1),
    (time / unit).toFixed(2),
  ];
}

const WIDTHS = HEADERS.map((header) => Math.max(header.length, 8));
const padded = (cells: readonly string[]): string =>
  cells.map((cell, column) => cell.padStart(WIDTHS[column] ?? 0)).join('  ');

function main(wanted: string, rows: readonly number[]): void {
  const jobs = JOBS.filter(({ name }) => name.includes(wanted));
  const [first] = jobs;
  if (!first) throw new Error(`No job's name contains "${wanted}".`);
  const unit = costOf(first, REFERENCE_ROWS, 3).time;
  console.log(`Time 1.00 is ${first.name} at ${number(REFERENCE_ROWS)} rows.\n`);
  for (const job of jobs) {
    console.log(`${job.name}\n${padded(HEADERS)}`);
    for (const some of rows) console.log(padded(line(costOf(job, some), unit)));
    console.log('');
  }
}

const [wanted = '', rows] = process.argv.slice(2);
main(wanted, rows === undefined ? ALL_ROWS : rows.split(',').map(Number));
