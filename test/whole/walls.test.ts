// The walls inside src/core: each import that goes up a floor, and each circle, fails `npm run check`.
import fs from 'node:fs';
import path from 'node:path';
import { type Complaint, complaintsOn, copyToLint } from './lint';

const COUNTED_FROM = [
  ...['cells', 'lead-types', 'figure-text', 'stats'],
  ...['settings', 'qualification', 'columns'],
];

/** Each floor of src/core with a file of it, and the floors that it may import. */
const FLOORS: readonly (readonly [floor: string, file: string, on: readonly string[]])[] = [
  ['stats', 'wilson', []],
  ['cells', 'text', []],
  ['.', 'lead-types', ['cells']],
  ['settings', 'settings', ['cells', 'lead-types']],
  ['qualification', 'reading', ['cells', 'settings']],
  ['introduction', 'introduction', ['cells', 'settings', 'qualification']],
  ['sample', 'chance', ['cells']],
  ['columns', 'fields', ['cells', 'settings', 'qualification', 'lead-types']],
  ['conversion/matching', 'account-match', COUNTED_FROM],
  ['conversion/counting', 'accounts', [...COUNTED_FROM, 'conversion/matching']],
  ['conversion/comparing', 'rate', [...COUNTED_FROM, 'conversion/counting']],
  [
    'conversion/tables',
    'drop-off',
    [...COUNTED_FROM, 'conversion/counting', 'conversion/comparing'],
  ],
  [
    'conversion/notes',
    'count-notes',
    [...COUNTED_FROM, ...['conversion/matching', 'conversion/counting', 'conversion/comparing']],
  ],
  [
    'conversion',
    'summary',
    [
      ...COUNTED_FROM,
      ...['conversion/matching', 'conversion/counting'],
      ...['conversion/comparing', 'conversion/tables', 'conversion/notes'],
    ],
  ],
  [
    'feedback',
    'feedback',
    [
      ...COUNTED_FROM,
      ...['conversion', 'conversion/matching', 'conversion/counting'],
      ...['conversion/comparing', 'conversion/tables', 'conversion/notes'],
    ],
  ],
];
/** What lies open in core, each a floor of its own to those above. */
const TARGETS: readonly (readonly [floor: string, file: string])[] = [
  ...FLOORS.filter(([floor]) => floor !== '.').map(
    ([floor, file]) => [floor, `${floor}/${file}`] as const,
  ),
  ['lead-types', 'lead-types'],
  ['figure-text', 'figure-text'],
];

/** Imports of every other floor, by file; and which of the files are to be refused. */
function upAndDown(): { readonly files: Record<string, string>; readonly refused: string[] } {
  const files: Record<string, string> = {};
  const refused: string[] = [];
  for (const [floor, , on] of FLOORS) {
    for (const [other, target] of TARGETS) {
      const isOpen = floor === '.' && !target.includes('/');
      if (other === floor || isOpen) continue;
      const way = path.relative(floor, target);
      const name = path.join('src/core', floor, `x-${other.replace('/', '-')}.ts`);
      files[name] = `export * from '${way.startsWith('.') ? way : `./${way}`}';\n`;
      if (!on.includes(other)) refused.push(name);
    }
  }
  return { files, refused };
}

const STRANGERS = [
  ['sheets', '../../sheets/block'],
  ['the wire', '../../rpc'],
  ['a package', 'zod/mini'],
] as const;
const strangerFile = (what: string): string =>
  `src/core/cells/stranger-${what.replace(' ', '-')}.ts`;

/** The first of three files that lead back to it; `y` and `z` stand for the others. */
const CIRCLES = [
  ['of types', "import type { Y } from 'y';\nexport type X = Y;\n"],
  ['of types, named one by one', "import { type Y } from 'y';\nexport type X = Y;\n"],
  ['of types that are handed on', "export type { Y as X } from 'y';\n"],
  ['at run time', "import { y } from 'y';\nexport const x = y;\nexport type X = 1;\n"],
] as const;

/** The circle's files in a folder of its own. */
const circleFiles = (place: number): Record<string, string> => {
  const folder = `src/core/cells/circle-${place}`;
  return {
    [`${folder}/x.ts`]: (CIRCLES[place]?.[1] ?? '').replace("'y'", "'./y'"),
    [`${folder}/y.ts`]: "import type { Z } from './z';\nexport type Y = Z;\nexport const y = 1;\n",
    [`${folder}/z.ts`]: "import type { X } from './x';\nexport type Z = X;\n",
  };
};

const WALLS = upAndDown();
/** All that is tried, in one copy: the linter reads every file of it anew each time it runs. */
const TRIED: Readonly<Record<string, string>> = Object.assign(
  {},
  WALLS.files,
  ...STRANGERS.map(([what, way]) => ({ [strangerFile(what)]: `export * from '${way}';\n` })),
  ...CIRCLES.map((_, place) => circleFiles(place)),
);

let complaints: readonly Complaint[] = [];

beforeAll(() => {
  const copy = copyToLint(['src/core']);
  complaints = complaintsOn(copy, TRIED);
  fs.rmSync(copy, { recursive: true, force: true });
});

const refusedBy = (rule: string, files: Readonly<Record<string, string>>): string[] =>
  complaints
    .filter((each) => each.rule === rule && each.file in files)
    .map(({ file }) => file)
    .sort();

test('the sources as they are import no floor from below, and stand in no circle', () => {
  expect(complaints.filter(({ file }) => !(file in TRIED))).toEqual([]);
});

test('an import that goes up, or across, is refused on every floor; one that goes down is not', () => {
  expect(refusedBy('style/noRestrictedImports', WALLS.files)).toEqual(WALLS.refused.sort());
});

test.each(STRANGERS)('cells import nothing of %s', (what) => {
  const file = strangerFile(what);
  expect(complaints.filter((each) => each.file === file)).toEqual([
    { rule: 'style/noRestrictedImports', file, line: 1 },
  ]);
});

test.each(CIRCLES)('a circle of imports is refused: %s', (what) => {
  const files = circleFiles(CIRCLES.findIndex(([each]) => each === what));
  expect(refusedBy('suspicious/noImportCycles', files)).toEqual(Object.keys(files));
});
