// The test of the tests: the add-on, broken on purpose in ten ways, makes a test fail each time.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Catch } from './breakage';
import { buildCopies, copyBroken, placesOf } from './broken-copy';
import { BREAKAGES } from './list';
import { type Result, runTests, type Start } from './test-run';

const UNBROKEN = 'unbroken';
const caught = BREAKAGES.flatMap(({ caughtBy }) => caughtBy);
const titles = Array.from(new Set(caught.map(({ test }) => test)));
const filesOf = (catches: readonly Catch[]): string[] =>
  Array.from(new Set(catches.map(({ file }) => file)));

let folder = '';
let results: readonly Result[] = [];

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'eql-breakages-'));
  const builds = [{ name: UNBROKEN, edits: [], caughtBy: caught }, ...BREAKAGES];
  const starts: Start[] = [];
  for (const [index, { name, edits, caughtBy }] of builds.entries()) {
    const place = path.join(folder, String(index));
    fs.mkdirSync(place);
    copyBroken(place, edits);
    starts.push({ build: name, folder: place, files: filesOf(caughtBy) });
  }
  await buildCopies(starts.map((start) => start.folder));
  results = await runTests(folder, starts, titles);
}, 900_000);
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const resultOf = (build: string, test: string): Result | undefined =>
  results.find((result) => result.build === build && result.test === test);

test.each(titles)('unbroken, the add-on passes: %s', (title) => {
  expect(resultOf(UNBROKEN, title)).toMatchObject({ status: 'passed', complaints: [] });
});

describe.each(BREAKAGES)('$name', ({ name, edits, caughtBy }) => {
  test('changes what stands in the sources, in one place', () => {
    for (const edit of edits) {
      expect([edit.file, placesOf(edit)]).toEqual([edit.file, 1]);
      expect(edit.replace).not.toBe(edit.find);
    }
  });

  test.each(caughtBy)('makes a test fail: $test', ({ test: title, complaint }) => {
    const result = resultOf(name, title);
    expect(result?.status).toBe('failed');
    expect(result?.complaints.join('\n')).toMatch(complaint);
  });
});
