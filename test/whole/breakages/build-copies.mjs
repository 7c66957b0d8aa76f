// Builds the script of one copy of the project after another, as `npm run build` does, in one process:
// what reads and rewrites the bundle is slow only the first time. Given the copies' folders.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const folders = process.argv.slice(2);
process.argv.push('--code', '--quiet');
for (const folder of folders) {
  process.chdir(folder);
  // Each copy has its own script, which builds where it is started.
  await import(pathToFileURL(path.join(folder, 'build.mjs')).href);
}
