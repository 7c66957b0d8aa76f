// The arrows between the folders, as CONTRIBUTING.md draws them: any other import fails the lint.
import fs from 'node:fs';
import path from 'node:path';
import { type Complaint, complaintsOn, copyToLint } from './lint';

const ROOT = path.resolve(__dirname, '../..');

/** What there is to import: a file or two of each folder. */
const TARGETS = [
  'package.json',
  'src/product-name',
  'src/core/cells/text',
  'src/core/language/say',
  'src/core/conversion/summary',
  'src/custom-functions',
  'src/custom-functions/arguments',
  'src/rpc',
  'src/rpc/limits',
  'src/sheets/block',
  'src/sheets/page',
  'src/sheets/google',
  'src/sheets/memory/document-store',
  'src/actions/jobs',
  'src/actions/count-input',
  'src/actions/scoring/score-sheet',
  'src/actions/row/form',
  'src/actions/worklist/worklist',
  'src/actions/setting-cells',
  'src/actions/settings-effect',
  'src/actions/words/read-words',
  'src/actions/saving/save-row',
  'src/actions/summary/section',
  'src/actions/feedback/feedback-page',
  'src/actions/import/sources',
  'src/actions/live/rescore-edit',
  'src/endpoints',
  'src/menu',
  'src/on-edit',
  'src/main',
  'sidebar/focus',
  'sidebar/text/day-text',
  'sidebar/parts/button',
  'sidebar/server/client',
  'sidebar/state/state',
  'sidebar/tasks/desk',
  'sidebar/screens/view',
  'host/bridge',
  'host/open-host',
  'host/other-user',
  'host/oauth-scopes',
  'host/engine/a1',
  'host/grid/plain-book',
  'host/files/xml-tree',
  'host/adapter/install',
  'host/realm/runs',
  'host/node',
  'host/node/scope',
  'host/browser/screen',
  'cli/serve',
  'cli/files/delimited-text',
  'publish/publisher',
  'publish/draw/picture',
  'publish/release/version',
  'publish/legal/legal-pages',
  'bigquery/script',
  'bigquery/functions/functions-of',
  'bigquery/sql/names',
  'zod/mini',
];
/** Google's own objects come from these, and stay in `src/sheets`. */
const GOOGLE = ['src/sheets/google', 'src/sheets/memory/document-store'];

const RPC = ['src/rpc', 'src/rpc/'];
/** Whoever says something to people. */
const SAYING = 'src/core/language/';
const SIDEBAR_RPC = ['src/rpc', 'src/rpc/limits', SAYING];
const BELOW_ACTIONS = ['src/core/', ...RPC, 'src/sheets/'];
const REALM = ['host/bridge', 'host/oauth-scopes', 'host/engine/'];
const SHELL = [
  ...REALM,
  'host/open-host',
  'host/other-user',
  'host/grid/',
  'host/files/',
  'host/realm/',
];

/** A file of each room, and what it may import: a file, or a folder with all that is in it. */
const ROOMS: readonly (readonly [file: string, on: readonly string[]])[] = [
  ['src/product-name.ts', ['package.json']],
  ['src/rpc.ts', ['src/rpc/']],
  ['src/rpc/x.ts', ['src/core/', 'src/rpc/']],
  ['src/sheets/x.ts', ['src/core/', 'src/rpc', 'src/product-name', 'src/sheets/']],
  ['src/sheets/memory/x.ts', ['src/core/', 'src/sheets/memory/']],
  ['src/actions/x.ts', [...BELOW_ACTIONS, 'src/actions/', 'package.json']],
  ['src/actions/scoring/x.ts', [...BELOW_ACTIONS, 'src/actions/scoring/']],
  ['src/actions/row/x.ts', [...BELOW_ACTIONS, 'src/actions/scoring/', 'src/actions/row/']],
  [
    'src/actions/worklist/x.ts',
    [...BELOW_ACTIONS, 'src/actions/scoring/', 'src/actions/row/', 'src/actions/worklist/'],
  ],
  [
    'src/actions/words/x.ts',
    [
      ...BELOW_ACTIONS,
      ...['src/actions/scoring/', 'src/actions/row/', 'src/actions/words/'],
      ...['src/actions/setting-cells', 'src/actions/settings-effect'],
    ],
  ],
  [
    'src/actions/saving/x.ts',
    [
      ...BELOW_ACTIONS,
      ...['src/actions/scoring/', 'src/actions/row/', 'src/actions/worklist/'],
      ...['src/actions/words/', 'src/actions/saving/'],
    ],
  ],
  ['src/actions/summary/x.ts', ['src/core/', 'src/sheets/page', 'src/actions/summary/']],
  [
    'src/actions/feedback/x.ts',
    [
      ...BELOW_ACTIONS,
      ...['src/actions/scoring/', 'src/actions/count-input', 'src/actions/feedback/'],
    ],
  ],
  ['src/actions/import/x.ts', [...BELOW_ACTIONS, 'src/actions/import/']],
  [
    'src/actions/many-rows/x.ts',
    [
      ...BELOW_ACTIONS,
      ...['src/actions/scoring/', 'src/actions/row/', 'src/actions/worklist/', 'src/actions/live/'],
      ...['src/actions/saving/', 'src/actions/many-rows/'],
    ],
  ],
  [
    'src/actions/calls/x.ts',
    [
      ...BELOW_ACTIONS,
      ...['src/actions/row/', 'src/actions/worklist/', 'src/actions/saving/'],
      ...['src/actions/many-rows/', 'src/actions/calls/'],
    ],
  ],
  [
    'src/actions/live/x.ts',
    [
      ...['src/core/', 'src/sheets/'],
      ...['src/actions/scoring/', 'src/actions/row/', 'src/actions/live/'],
    ],
  ],
  ['src/custom-functions.ts', ['src/custom-functions/']],
  ['src/custom-functions/x.ts', ['src/core/', 'src/custom-functions/']],
  ['src/endpoints.ts', [SAYING, 'src/actions/', 'src/sheets/', ...RPC, 'src/product-name']],
  [
    'src/menu.ts',
    [SAYING, 'src/actions/', 'src/sheets/', 'src/rpc', 'src/product-name', 'package.json'],
  ],
  ['src/on-edit.ts', ['src/actions/live/', 'src/sheets/']],
  ['src/main.ts', ['src/custom-functions', 'src/endpoints', 'src/menu', 'src/on-edit']],
  ['sidebar/x.ts', [...SIDEBAR_RPC, 'src/product-name', 'sidebar/']],
  ['sidebar/text/x.ts', [SAYING, 'sidebar/text/']],
  ['sidebar/parts/x.ts', [SAYING, 'sidebar/parts/']],
  ['sidebar/server/x.ts', [SAYING, 'sidebar/server/']],
  ['sidebar/state/x.ts', [...SIDEBAR_RPC, 'sidebar/text/', 'sidebar/server/', 'sidebar/state/']],
  [
    'sidebar/tasks/x.ts',
    [...SIDEBAR_RPC, ...['sidebar/text/', 'sidebar/server/', 'sidebar/state/', 'sidebar/tasks/']],
  ],
  [
    'sidebar/screens/x.ts',
    [
      ...SIDEBAR_RPC,
      'src/product-name',
      ...['sidebar/focus', 'sidebar/text/', 'sidebar/parts/', 'sidebar/state/'],
      ...['sidebar/tasks/', 'sidebar/screens/'],
    ],
  ],
  ['host/engine/x.ts', ['host/engine/']],
  ['host/engine/plugins/x.ts', ['host/engine/']],
  ['host/grid/x.ts', ['host/engine/', 'host/grid/']],
  ['host/files/x.ts', ['host/engine/', 'host/files/']],
  ['host/adapter/x.ts', [...REALM, 'host/adapter/']],
  ['host/adapter/range/x.ts', [...REALM, 'host/adapter/']],
  ['host/realm/x.ts', [...REALM, 'host/realm/']],
  ['host/x.ts', [...SHELL, 'host/node', 'host/node/']],
  ['host/node/x.ts', [...SHELL, 'host/node', 'host/node/']],
  ['host/browser/x.ts', [...SHELL, 'host/browser/']],
  ['cli/x.ts', [...SHELL, 'host/node', 'host/node/', 'host/browser/', 'cli/', 'package.json']],
  ['bigquery/x.ts', ['src/core/', 'cli/files/delimited-text', 'bigquery/']],
  ['bigquery/functions/x.ts', ['src/core/', 'bigquery/functions/']],
  ['bigquery/sql/x.ts', ['bigquery/sql/']],
  ['publish/draw/x.ts', ['publish/draw/']],
  ['publish/release/x.ts', ['publish/release/']],
  ['publish/legal/x.ts', ['publish/publisher', 'publish/legal/']],
  [
    'publish/check/x.ts',
    [
      ...['host/node', 'cli/', 'package.json'],
      ...['publish/publisher', 'publish/draw/', 'publish/legal/'],
    ],
  ],
  ['publish/x.ts', ['host/node', 'cli/', 'publish/', 'package.json']],
  [
    'publish/site/x.ts',
    [
      ...[...SHELL, 'host/node', 'host/node/', 'cli/', 'package.json'],
      ...['publish/publisher', 'publish/legal/', 'publish/site/'],
    ],
  ],
];

const mayImport = (file: string, on: readonly string[], target: string): boolean =>
  (file.startsWith('src/sheets/') || !GOOGLE.includes(target)) &&
  on.some((each) => each === target || (each.endsWith('/') && target.startsWith(each)));

/** How a file names what it imports: `../rpc`, `./rpc/limits`, `zod/mini`. */
const specifier = (file: string, target: string): string => {
  if (target.startsWith('zod')) return target;
  const folder = path.dirname(file);
  const way = path.join(path.relative(folder, path.dirname(target)), path.basename(target));
  return way.startsWith('.') ? way : `./${way}`;
};

let complaints: readonly Complaint[] = [];

beforeAll(() => {
  const copy = copyToLint([]);
  const files = ROOMS.map(([file]) => {
    const lines = TARGETS.map((target) => `export * from '${specifier(file, target)}';\n`);
    return [file, lines.join('')];
  });
  const said = complaintsOn(copy, Object.fromEntries(files));
  // The files name each other, so that some stand in circles as well.
  complaints = said.filter(({ rule }) => rule === 'style/noRestrictedImports');
  fs.rmSync(copy, { recursive: true, force: true });
});

test.each(ROOMS)('%s may import just %j', (file, on) => {
  const refused = new Set(complaints.filter((each) => each.file === file).map(({ line }) => line));
  const allowed = TARGETS.filter((_, index) => !refused.has(index + 1));
  expect(allowed).toEqual(TARGETS.filter((target) => mayImport(file, on, target)));
});

/** Folders of catalogues, styles and pages alone, and of parts of a room whose rule they share. */
const NO_ROOM = [
  ...['src/languages', 'sidebar/style', 'host/page', 'cli/files', 'cli/score', 'src/core'],
  ...['publish/images', 'publish/listing'],
];

test('every folder that holds sources has its room here, and so its lint rule', () => {
  const folders = [
    ...['src', 'src/actions', 'src/sheets', 'sidebar', 'host', 'cli', 'publish', 'bigquery'],
  ].flatMap((place) =>
    fs
      .readdirSync(path.join(ROOT, place), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${place}/${name}`),
  );
  const rooms = ROOMS.map(([file]) => path.dirname(file));
  expect(folders.filter((each) => ![...rooms, ...NO_ROOM].includes(each))).toEqual([]);
});
