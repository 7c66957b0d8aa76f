// Copies of what the add-on is built from, broken and built where no other test sees them.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Edit } from './breakage';

export const ROOT = path.join(__dirname, '..', '..', '..');
const SOURCES = [
  'src',
  'sidebar',
  'appsscript.json',
  'build.mjs',
  '.build-load.mjs',
  '.build-stamp.mjs',
  '.build-words.mjs',
  'package.json',
  'tsconfig.json',
];
const REALM = path.join('.build', 'realm.js');

/** How often an edit's text stands in its file; once, or the edit means nothing any more. */
export function placesOf({ file, find }: Edit): number {
  return fs.readFileSync(path.join(ROOT, file), 'utf8').split(find).length - 1;
}

function applyEdit(folder: string, { file, find, replace }: Edit): void {
  const target = path.join(folder, file);
  fs.writeFileSync(
    target,
    fs.readFileSync(target, 'utf8').replace(find, () => replace),
  );
}

/** Fills a new folder with the sources, changes them, and builds them as `npm run build` does. */
export async function buildCopy(folder: string, edits: readonly Edit[]): Promise<void> {
  for (const name of SOURCES) {
    fs.cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  }
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  fs.mkdirSync(path.join(folder, path.dirname(REALM)));
  fs.copyFileSync(path.join(ROOT, REALM), path.join(folder, REALM));
  for (const edit of edits) applyEdit(folder, edit);
  await promisify(execFile)(process.execPath, ['build.mjs', '--quiet'], { cwd: folder });
}
