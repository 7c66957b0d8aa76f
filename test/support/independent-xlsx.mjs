// Reads and writes XLSX with another implementation (hucre), as a process of its own: it is an ES
// module, which jest doesn't load.   node independent-xlsx.mjs write out.xlsx < workbook.json
//                                    node independent-xlsx.mjs read in.xlsx > workbook.json
import { readFileSync, writeFileSync } from 'node:fs';
import { readXlsx, writeXlsx } from 'hucre';

const [job, file] = process.argv.slice(2);

/** Dates travel as {"day": "2026-03-10"}, a sheet's single cells as a list of entries. */
const revive = (key, value) => (key === 'cells' ? new Map(value) : reviveDate(value));
const reviveDate = (value) =>
  value !== null && typeof value === 'object' && typeof value.day === 'string'
    ? new Date(`${value.day}T00:00:00Z`)
    : value;

if (job === 'write') {
  const workbook = JSON.parse(readFileSync(0, 'utf8'), revive);
  writeFileSync(file, await writeXlsx(workbook));
} else {
  const workbook = await readXlsx(readFileSync(file));
  const sheets = workbook.sheets.map((sheet) => ({ name: sheet.name, rows: sheet.rows }));
  process.stdout.write(JSON.stringify({ sheets, names: workbook.namedRanges ?? [] }));
}
