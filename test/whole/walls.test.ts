// The walls inside src/core: each import that goes up a floor, and each circle, fails `npm run check`.
import fs from 'node:fs';
import path from 'node:path';
import { type Complaint, complaintsOn as complaintsIn, copyToLint } from './lint';

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

let copy = '';

beforeAll(() => {
  copy = copyToLint(['src/core']);
});
afterAll(() => fs.rmSync(copy, { recursive: true, force: true }));

const complaintsOn = (files: Readonly<Record<string, string>>): Complaint[] =>
  complaintsIn(copy, files);

test('the sources as they are import no floor from below, and stand in no circle', () => {
  expect(complaintsOn({})).toEqual([]);
});

test('an import that goes up, or across, is refused on every floor; one that goes down is not', () => {
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
  const complaints = complaintsOn(files).filter(({ rule }) => rule === 'style/noRestrictedImports');
  expect(complaints.map(({ file }) => file).sort()).toEqual(refused.sort());
});

test.each([
  ['sheets', '../../sheets/block'],
  ['the wire', '../../rpc'],
  ['a package', 'zod/mini'],
])('cells import nothing of %s', (_, way) => {
  const name = 'src/core/cells/x.ts';
  const files = { [name]: `export * from '${way}';\n` };
  expect(complaintsOn(files)).toEqual([{ rule: 'style/noRestrictedImports', file: name, line: 1 }]);
});

test.each([
  ['of types', "import type { Y } from './y';\nexport type X = Y;\n"],
  ['of types, named one by one', "import { type Y } from './y';\nexport type X = Y;\n"],
  ['of types that are handed on', "export type { Y as X } from './y';\n"],
  ['at run time', "import { y } from './y';\nexport const x = y;\nexport type X = 1;\n"],
])('a circle of imports is refused: %s', (_, text) => {
  const files = {
    'src/core/cells/x.ts': text,
    'src/core/cells/y.ts':
      "import type { Z } from './z';\nexport type Y = Z;\nexport const y = 1;\n",
    'src/core/cells/z.ts': "import type { X } from './x';\nexport type Z = X;\n",
  };
  const circle = complaintsOn(files).filter(({ rule }) => rule === 'suspicious/noImportCycles');
  expect(circle.map(({ file }) => file).sort()).toEqual(Object.keys(files));
});
