// The pages for contributors: every file and every command that they name is there.
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'host/README.md',
  'publish/README.md',
  'bigquery/README.md',
  'SECURITY.md',
  'test/README.md',
  'test/whole/README.md',
  'test/core/mutation.md',
];
/** Made by a command, or by whoever follows the page. */
const MADE_LATER = /^(?:\.build|dist|out|reports)\/|^\.clasp\.(?:json|smoke\.json)$|^~/;
/** What stands for any file. */
const NO_FILE = ['./file', 'Europe/Berlin'];
/** Where to look for a name that leaves out the folder that its paragraph is about. */
const FOLDERS = [
  ...['', 'src', 'src/core', 'src/core/conversion', 'src/sheets', 'sidebar', 'test', 'test/whole'],
  ...['host', 'host/adapter', 'host/engine', 'node_modules'],
];

const textOf = (page: string): string => fs.readFileSync(path.join(ROOT, page), 'utf8');

/** `a/b.ts`, `a/b/`, `a/*.ts`: a name with a slash, of a folder or of a file with an ending. */
const PATH = /^(?!.*\.\.\.)(?=.*[a-z]{2})[\w.@~*-]+(?:\/[\w.@*-]+)*\/?$/;
/** A file whose folder is plain from the paragraph. */
const BARE = /^[\w-]+(?:\.test)?\.tsx?$/;

const pathsIn = (page: string): string[] => {
  const quoted = Array.from(textOf(page).matchAll(/`([^`\n]+)`/g), ([, text = '']) => text);
  const inTables = quoted.flatMap((text) => text.split(/[\s']+/));
  return inTables.filter((text) => PATH.test(text) && (text.includes('/') || BARE.test(text)));
};

const linksIn = (page: string): string[] =>
  Array.from(textOf(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g), ([, link = '']) => link).map(
    (link) => (link.includes('/') ? link : `./${link}`),
  );

const SOURCES = ['src', 'sidebar', 'host', 'cli', 'bigquery', 'test'].flatMap((folder) =>
  fs
    .readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.basename(name)),
);

/** Whether a file or folder is there: from the root, from the page, or as its paragraph shortens it. */
const isThere = (page: string, name: string): boolean => {
  if (!name.includes('/')) return SOURCES.includes(name);
  const plain = name.replace(/\/?\*[\w.*]*$/, '').replace(/\/$/, '');
  return [path.dirname(page), ...FOLDERS].some((folder) =>
    ['', '.ts', '.test.ts'].some((ending) =>
      fs.existsSync(path.join(ROOT, folder, `${plain}${ending}`)),
    ),
  );
};

test.each(PAGES)('%s names no file that is not there', (page) => {
  const named = [...pathsIn(page), ...linksIn(page)].filter(
    (name) => !MADE_LATER.test(name) && !NO_FILE.includes(name),
  );
  expect(named.filter((name) => !isThere(page, name))).toEqual([]);
});

test.each(PAGES)('%s names no command that is not there', (page) => {
  const { scripts } = JSON.parse(textOf('package.json'));
  const known = new Set(Object.keys(scripts));
  const named = Array.from(
    textOf(page).matchAll(/npm run ([a-z]+(?::[a-z]+)*)/g),
    ([, name = '']) => name,
  );
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

test('CONTRIBUTING.md says what each folder of the core and of the conversion is for', () => {
  const page = textOf('CONTRIBUTING.md');
  const foldersIn = (place: string): string[] =>
    fs
      .readdirSync(path.join(ROOT, place), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  const rooms = foldersIn('src/core').filter((name) => !page.includes(`| \`core/${name}\` |`));
  const inside = foldersIn('src/core/conversion').filter((name) => !page.includes(`\`${name}\`: `));
  expect([...rooms, ...inside]).toEqual([]);
});
