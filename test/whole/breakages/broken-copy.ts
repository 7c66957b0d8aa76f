// Copies of what the add-on is built from, broken and built where no other test sees them.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Edit } from './breakage';

export const ROOT = path.join(__dirname, '..', '..', '..');
const NEEDED = [
  'src',
  'appsscript.json',
  'build.mjs',
  '.build-load.mjs',
  '.build-stamp.mjs',
  '.build-words.mjs',
  'package.json',
  'tsconfig.json',
  'dist',
];
const BUILDER = path.join(__dirname, 'build-copies.mjs');
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

/** Fills a new folder with the sources and what is built of them, and changes the sources. */
export function copyBroken(folder: string, edits: readonly Edit[]): void {
  for (const name of NEEDED) {
    fs.cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  }
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  fs.mkdirSync(path.join(folder, path.dirname(REALM)));
  fs.copyFileSync(path.join(ROOT, REALM), path.join(folder, REALM));
  for (const edit of edits) applyEdit(folder, edit);
}

/** Builds the script and the manifest of these folders, as `npm run build` does. */
export async function buildCopies(folders: readonly string[]): Promise<void> {
  await promisify(execFile)(process.execPath, [BUILDER, ...folders]);
}
