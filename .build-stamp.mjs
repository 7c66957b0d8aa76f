// Whether what was built is still what would be built: then `npm start` needn't build it again.
import fs from 'node:fs';
import path from 'node:path';

const STAMP = '.build/stamp.json';
const SOURCES = ['src', 'sidebar', 'host', 'cli', 'publish', 'bigquery'];
const BUILT = ['dist', '.build'];
/** What the tests bundle for themselves, and pictures, sites and copies, aren't of the build. */
const BUILT_FILE = /^(?:dist\/.*|\.build\/(?:web\/)?[\w-]+\.c?js)$/;
const OF_TESTS = /-\d+\.cjs$/;
const OTHERS =
  /^(?:build\.mjs|\.build-[\w-]+\.mjs|package(?:-lock)?\.json|tsconfig\.json|appsscript\.json)$/;

const filesIn = (folder) =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
        .filter((file) => !file.endsWith('.tsbuildinfo'))
    : [];

/** Each file with its size and the moment it was last written, in nanoseconds. */
function told(files) {
  return files
    .map((file) => {
      const { size, mtimeNs } = fs.statSync(file, { bigint: true });
      return `${file} ${size} ${mtimeNs}`;
    })
    .sort();
}

const sources = () =>
  told([...SOURCES.flatMap(filesIn), ...fs.readdirSync('.').filter((name) => OTHERS.test(name))]);

const built = () =>
  told(BUILT.flatMap(filesIn).filter((file) => BUILT_FILE.test(file) && !OF_TESTS.test(file)));

const state = () => JSON.stringify({ node: process.version, sources: sources(), built: built() });

/** Whether nothing was touched since the last build, neither what it reads nor what it wrote. */
export function isBuilt() {
  return fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === state();
}

/** Before the first file is written, so that a build that is cut off counts for none. */
export function forgetBuild() {
  fs.rmSync(STAMP, { force: true });
}

/** Remembers this build, unless a source changed while it ran. */
export function rememberBuild(before) {
  if (before === JSON.stringify(sources())) fs.writeFileSync(STAMP, state());
}

export const sourcesNow = () => JSON.stringify(sources());
