// The walls that a compiler holds: what a room can't know doesn't compile there.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const TSC = path.join(ROOT, 'node_modules/.bin/tsc');

/** A word of each world, in an expression that only that world has. */
const WORDS = {
  page: 'document.title',
  node: 'process.version',
  timer: 'setTimeout(() => undefined, 0)',
  console: "console.log('')",
  google: 'SpreadsheetApp.getActive()',
  newer: "[['a', 1]].toSorted()",
} as const;

type Word = keyof typeof WORDS;

/** Each room by its compiler configuration, and the words that it knows. */
const ROOMS: readonly (readonly [room: string, knows: readonly Word[]])[] = [
  ['src/core', []],
  ['src/actions', []],
  ['src/sheets', ['google', 'console']],
  ['sidebar', ['page', 'timer', 'console']],
  ['host', ['newer']],
  ['host/adapter', ['newer']],
  ['host/browser', ['newer', 'page', 'timer', 'console']],
  ['host/node', ['newer', 'node', 'timer', 'console']],
  ['cli', ['newer', 'node', 'timer', 'console']],
  ['publish', ['newer', 'node', 'timer', 'console']],
  ['bigquery', ['newer', 'node', 'timer', 'console']],
  ['bigquery/functions', []],
];

let folder = '';

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'eql-compiled-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test.each(ROOMS)('`npm run check` compiles %s', (room) => {
  const { scripts } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  expect(scripts.check).toMatch(/npm run types$/);
  expect(scripts.types.split(' && ')).toContainEqual(expect.stringMatching(`^tsc -[pb] ${room}$`));
});

test.each(ROOMS)('%s knows just %j', (room, knows) => {
  const place = path.join(folder, room.replace('/', '-'));
  fs.mkdirSync(place);
  const words = Object.entries(WORDS);
  for (const [word, expression] of words) {
    fs.writeFileSync(path.join(place, `${word}.ts`), `export const x: unknown = ${expression};\n`);
  }
  const config = {
    extends: path.join(ROOT, room, 'tsconfig.json'),
    compilerOptions: {
      noEmit: true,
      composite: false,
      emitDeclarationOnly: false,
      rootDir: folder,
      typeRoots: [path.join(ROOT, 'node_modules/@types')],
    },
    files: words.map(([word]) => `${word}.ts`),
    include: [],
    references: [],
  };
  fs.writeFileSync(path.join(place, 'tsconfig.json'), JSON.stringify(config));
  const { stdout } = spawnSync(TSC, ['-p', place, '--pretty', 'false'], { encoding: 'utf8' });
  const compiles = words.filter(([word]) => !stdout.includes(`${word}.ts(`)).map(([word]) => word);
  expect(compiles.sort()).toEqual([...knows].sort());
});
