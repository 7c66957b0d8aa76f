// The command behind `npm run site`: writes the whole site into a folder, to be handed out by any server
// that hands out files.

import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../cli/add-on';
import { siteFiles } from './site-files';

const USUAL_FOLDER = path.join(ROOT, '.build', 'site');

/** GitHub Pages hands out files as they are where this one lies beside them. */
const MARK = '.nojekyll';

/** A folder that holds something else than a site stays as it is. */
function problemWith(folder: string): string | undefined {
  const inside = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  if (inside.length === 0 || inside.includes(MARK)) return undefined;
  return `${folder} holds something else. Name an empty folder, or a new one.`;
}

function write(folder: string, files: ReadonlyMap<string, string | Buffer>): void {
  fs.rmSync(folder, { recursive: true, force: true });
  for (const [address, content] of files) {
    const file = path.join(folder, address);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
}

/** A folder that can't be written to is no fault of the builder: a sentence, and the exit code. */
function main([name = USUAL_FOLDER]: readonly string[]): void {
  const folder = path.resolve(name);
  const problem = problemWith(folder);
  if (problem !== undefined) {
    console.error(problem);
    process.exitCode = 1;
    return;
  }
  const files = siteFiles();
  write(folder, new Map([...files, [MARK, '']]));
  const place = path.relative(process.cwd(), folder);
  console.log(
    `${files.size} files in ${place}: open index.html there, or hand the folder to any server.`,
  );
}

main(process.argv.slice(2));
