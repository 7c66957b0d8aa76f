// A release, made in a small project of its own: what it changes, and what it refuses.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { makeRelease } from '../../../publish/release/make-release';
import { readReleaseOptions } from '../../../publish/release/options';
import { packTagged } from '../../../publish/release/pack-tagged';
import { openProject } from '../../../publish/release/project';

const DAY = '2026-11-28';
/** As each command says it, so that a test can make one fail. */
const BUILD = 'mkdir -p dist && cp package.json dist/Code.js';

let folder = '';

const inFolder = (name: string): string => path.join(folder, name);
const read = (name: string): string => fs.readFileSync(inFolder(name), 'utf8');
const write = (name: string, text: string): void => fs.writeFileSync(inFolder(name), text);
const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();

const packageJson = (version: string, scripts: object): string =>
  `${JSON.stringify({ name: 'small', productName: 'Small Desk', version, scripts }, null, 2)}\n`;

/** A project that is ready to be released, but for what `scripts` and `changelog` say. */
function makeProject(scripts: object = {}, changelog = '## Unreleased\n\n- New.\n'): void {
  write(
    'package.json',
    packageJson('0.1.0', { build: BUILD, 'publish:check': 'true', ...scripts }),
  );
  const lock = { name: 'small', version: '0.1.0', packages: { '': { version: '0.1.0' } } };
  write('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
  write('CHANGELOG.md', changelog);
  write('LICENSE', 'MIT');
  write('.gitignore', 'dist/\nout/\n.clasp.json\nnode_modules/\n');
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.name', 'Ana');
  git('config', 'user.email', 'ana@company.example');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Begin');
}

const release = (...words: readonly string[]): readonly string[] =>
  makeRelease(openProject(folder), readReleaseOptions(words), DAY);

/** Commit, tags and changed files, as they stand. */
const state = (): readonly string[] => [
  git('rev-parse', 'HEAD'),
  git('tag'),
  git('status', '--porcelain'),
];

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'eql-release-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

test('makes the version, its section, a commit, a tag and an archive', () => {
  makeProject();
  expect(release()).toEqual([
    'Small Desk 0.2.0 is committed and tagged v0.2.0.',
    'out/release/small-0.2.0.zip holds Code.js, LICENSE.',
    'Next: `git push --follow-tags`.',
  ]);
  expect(read('CHANGELOG.md')).toBe(`## Unreleased\n\n## 0.2.0 (${DAY})\n\n- New.\n`);
  expect(JSON.parse(read('package-lock.json'))).toMatchObject({
    version: '0.2.0',
    packages: { '': { version: '0.2.0' } },
  });
  expect(git('log', '-1', '--format=%s')).toBe('Version 0.2.0');
  expect(git('status', '--porcelain')).toBe('');
  const zip = fs.readFileSync(inFolder('out/release/small-0.2.0.zip'));
  // The build comes after the version is written, so that the add-on says it.
  expect(Buffer.from(unzipSync(zip)['Code.js'] ?? []).toString()).toContain('"version": "0.2.0"');
  expect(read('out/release/notes.md')).toBe('- New.\n');
});

test('what is tagged can be packed again, anywhere, to the same archive', () => {
  makeProject();
  release('patch');
  const day = git('log', '-1', '--format=%cs');
  const packAgain = (): Buffer => {
    packTagged(openProject(folder), false);
    return fs.readFileSync(inFolder('out/release/small-0.1.1.zip'));
  };
  const first = packAgain();
  fs.rmSync(inFolder('out'), { recursive: true });
  expect(packAgain().equals(first)).toBe(true);
  expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  write('LICENSE', 'Another');
  git('commit', '--quiet', '--all', '--message', 'After it');
  expect(() => packTagged(openProject(folder), false)).toThrow("isn't tagged v0.1.1");
});

test('a dry run says what it would do, and does none of it', () => {
  makeProject();
  const before = state();
  const said = release('1.0.0', '--dry-run');
  expect(said[0]).toBe('Small Desk 1.0.0 would be made so:');
  expect(said).toContain('4. A commit "Version 1.0.0" and the tag v1.0.0.');
  expect(said.at(-1)).toBe('Nothing has been changed.');
  expect(state()).toEqual(before);
  expect(fs.existsSync(inFolder('out'))).toBe(false);
});

describe('refuses, and changes nothing:', () => {
  const refuses = (why: string, ...words: readonly string[]): void => {
    const before = state();
    expect(() => release(...words)).toThrow(why);
    expect(() => release(...words, '--dry-run')).toThrow(why);
    expect(state()).toEqual(before);
  };

  test('files that have changed and are not committed', () => {
    makeProject();
    write('new.txt', '');
    refuses('Commit them first.\n?? new.txt');
  });

  test('nothing under Unreleased', () => {
    makeProject({}, '## Unreleased\n\n## 0.1.0\n\n- First.\n');
    refuses('says nothing under Unreleased');
  });

  test('a tag that is there already', () => {
    makeProject();
    git('tag', 'v0.2.0');
    refuses('The tag v0.2.0 is there already');
  });

  test('a deployment without a script project', () => {
    makeProject();
    refuses(".clasp.json isn't there", '--deploy');
  });
});

test.each([
  ['build', { build: 'echo no compiler && false' }, 'no compiler'],
  ['check', { 'publish:check': 'echo no icon && false' }, 'no icon'],
])('a %s that fails leaves the files as they were, and says what failed', (_, scripts, why) => {
  makeProject(scripts);
  const before = state();
  expect(() => release()).toThrow(why);
  expect(state()).toEqual(before);
});

test.each([
  [['--fast'], '--fast is no option'],
  [['minor', '1.0.0'], 'Say one version'],
  [['--tagged', 'minor'], 'Say at most --deploy with it'],
])('options that mean nothing are named: %j', (words, why) => {
  expect(() => readReleaseOptions(words)).toThrow(why);
});

test('with --deploy, clasp pushes, makes a version, and a deployment of that version', () => {
  makeProject();
  write('.clasp.json', JSON.stringify({ scriptId: 'x', deploymentId: 'KEPT' }));
  const project = openProject(folder);
  const said: string[] = [];
  const run: typeof project.run = (command, ...args) => {
    if (command !== 'npx') return project.run(command, ...args);
    said.push(args.join(' '));
    return JSON.stringify({ versionNumber: 7, deploymentId: 'KEPT' });
  };
  const lines = makeRelease({ ...project, run }, readReleaseOptions(['--deploy']), DAY);
  expect(said).toEqual([
    'clasp push --force',
    'clasp create-version Small Desk 0.2.0 --json',
    'clasp create-deployment --versionNumber 7 --description Small Desk 0.2.0 --json --deploymentId KEPT',
  ]);
  expect(lines.join('\n')).toContain('once 7 stands under *App Configuration*');
});
