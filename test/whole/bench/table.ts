// Writes the figures of a run into the README's table: node table.cjs figures-file. Ratios only; a row that
// this run hasn't measured keeps what it had.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { tableText, withTable } from './table-text';
import type { Figure } from './told';

const README = path.resolve('README.md');

const [, , file = ''] = process.argv;
const figures = fs
  .readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Figure);
const where = {
  processor: os.cpus()[0]?.model.trim() ?? 'an unnamed processor',
  cores: os.cpus().length,
  day: new Date().toISOString().slice(0, 10),
};
const page = fs.readFileSync(README, 'utf8');
fs.writeFileSync(README, withTable(page, tableText(figures, where, page)));
console.log('\nREADME.md has the table.');
