// Whether what was built still stands: `npm start` builds only what has changed.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const STEP = path.resolve('.build-stamp.mjs');

let folder = '';
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'built-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

/** Runs steps in a folder of its own: `build` writes a file as a build does, `isBuilt` asks. */
function answers(steps: readonly string[]): boolean[] {
  const program = `
    import fs from 'node:fs';
    import { forgetBuild, isBuilt, rememberBuild, sourcesNow } from ${JSON.stringify(`file://${STEP}`)};
    const put = (file, text) => {
      fs.mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true });
      fs.writeFileSync(file, text);
    };
    const build = (meanwhile = () => {}) => {
      const before = sourcesNow();
      forgetBuild();
      put('dist/Code.js', 'built');
      put('.build/start.cjs', 'built');
      meanwhile();
      rememberBuild(before);
    };
    const said = [];
    put('src/main.ts', 'one');
    ${steps.map((step) => (step === 'isBuilt' ? 'said.push(isBuilt());' : `${step};`)).join('\n')}
    console.log(JSON.stringify(said));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: folder,
  });
  return JSON.parse(String(said)) as boolean[];
}

test('nothing is built before the first build, and nothing needs another after it', () => {
  expect(answers(['isBuilt', 'build()', 'isBuilt'])).toEqual([false, true]);
});

const CHANGES: readonly (readonly [what: string, change: string])[] = [
  ['a source that was changed', "put('src/main.ts', 'longer than one')"],
  ['a source that is new', "put('sidebar/new.ts', '')"],
  ['a source that was deleted', "fs.rmSync('src/main.ts')"],
  ['a built file that was deleted', "fs.rmSync('dist/Code.js')"],
  ['a built file that was written over', "put('.build/start.cjs', 'by hand')"],
];
test.each(CHANGES)('%s asks for a build', (_what, change) => {
  expect(answers(['build()', change, 'isBuilt', 'build()', 'isBuilt'])).toEqual([false, true]);
});

test('a source that changes while it is built asks for another build', () => {
  expect(answers(["build(() => put('src/main.ts', 'changed'))", 'isBuilt'])).toEqual([false]);
});
