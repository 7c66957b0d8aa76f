// The list of what the add-on asks of Google: complete, without more, and the page says the same.
import fs from 'node:fs';
import path from 'node:path';
import { JOBS } from '../jobs';
import { makeReady, openJob, runJob } from '../jobs/run-job';
import { PAGE, pageOf, type UsedMethod, usedMethods } from './methods-page';
import { PROBES } from './probes/probes';

const listed = PROBES.map(({ method }) => method);

describe('the list of Google’s methods', () => {
  let used: readonly UsedMethod[] = [];
  beforeAll(() => {
    used = usedMethods();
  });

  test('has every method that the sources use, in the form that they call', () => {
    const missing = used.filter(({ method }) => !listed.includes(method));
    expect(missing).toEqual([]);
  });

  test('has none that they no longer use, and each once', () => {
    const known = new Set(used.map(({ method }) => method));
    expect(listed.filter((method) => !known.has(method))).toEqual([]);
    expect(new Set(listed).size).toBe(listed.length);
  });

  test('says of each, in a sentence, what is relied on', () => {
    for (const { reliesOn } of PROBES) expect(reliesOn).toMatch(/^[A-Z].*\.$/);
  });

  test('is the page that people read; `npm run platform` writes it anew', () => {
    expect(fs.readFileSync(PAGE, 'utf8')).toBe(pageOf(used, PROBES));
  });
});

describe('who lists the methods', () => {
  test('sees them however they are called, and tells them from namesakes', () => {
    const project = path.join(__dirname, 'small-script', 'tsconfig.json');
    expect(usedMethods(project).map(({ method }) => method)).toEqual([
      'EmbeddedChartBuilder.asComboChart()',
      'EmbeddedChartBuilder.asLineChart()',
      // One call on either of two kinds of chart.
      'EmbeddedComboChartBuilder.setNumHeaders(headers)',
      'EmbeddedLineChartBuilder.setNumHeaders(headers)',
      // Handed on, not called.
      'Sheet.getLastRow(...)',
      // Under a name of our own: sheet[KEY]().
      'Sheet.getMaxRows()',
      'Sheet.getName()',
      'Sheet.getRange(a1Notation)',
      'Sheet.getRange(row, column)',
      'Sheet.getRange(row, column, numRows, numColumns)',
      'Sheet.newChart()',
      'Spreadsheet.getActiveSheet()',
      'Spreadsheet.getSheets()',
      // Taken out of its service first.
      'SpreadsheetApp.WrapStrategy',
      'SpreadsheetApp.flush(...)',
      'SpreadsheetApp.getActiveSpreadsheet(...)',
      'WrapStrategy.CLIP',
    ]);
  });
});

/** `Sheet.getRange(row, column)` -> `Sheet.getRange`. */
const nameOf = (method: string): string => method.replace(/\(.*$/, '');

/** By its documentation a chart of one kind becomes a plain one with its first setting. */
const documented = (name: string): string =>
  name.replace(/^Embedded(Combo|Line)Chart/, 'EmbeddedChart');

/** Each of the add-on's functions once. */
const ONE_OF_EACH = JOBS.filter(
  ({ runs }, index) => JOBS.findIndex((job) => job.runs === runs) === index,
);

test('No job calls anything in the local host that isn’t on the list', () => {
  const names = new Set(listed.map(nameOf));
  const served = new Set<string>();
  for (const job of ONE_OF_EACH) {
    const ready = makeReady(job);
    const host = openJob(ready);
    runJob(ready, host);
    for (const name of Object.keys(host.counts.byName)) served.add(name);
  }
  const unlisted = Array.from(served).filter(
    (name) => !names.has(name) && !names.has(documented(name)),
  );
  expect(unlisted).toEqual([]);
  expect(served.size).toBeGreaterThan(names.size / 2);
});
