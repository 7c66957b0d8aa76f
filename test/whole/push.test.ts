// What `npm run push` would send to Google: asked of clasp itself, without an account or a network.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
const BUILT = [
  ...['dist/Code.js', 'dist/Sidebar.html'],
  ...['dist/Words-de.html', 'dist/Words-es.html', 'dist/appsscript.json'],
];
const CLASP = path.join(ROOT, 'node_modules', '.bin', 'clasp');

describe('npm run push', () => {
  let folder = '';
  let sent: string[] = [];

  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'eql-push-'));
    fs.cpSync(path.join(ROOT, 'dist'), path.join(folder, 'dist'), { recursive: true });
    fs.copyFileSync(path.join(ROOT, '.claspignore'), path.join(folder, '.claspignore'));
    fs.copyFileSync(path.join(ROOT, '.clasp.example.json'), path.join(folder, '.clasp.json'));
    fs.writeFileSync(path.join(folder, 'dist', 'Notes.js'), 'function leak() {}');
    sent = filesToPush();
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  const filesToPush = (): string[] => {
    const printed = execFileSync(CLASP, ['show-file-status', '--json'], {
      cwd: folder,
      env: { ...process.env, HOME: folder },
      encoding: 'utf8',
    });
    return (JSON.parse(printed) as { filesToPush: string[] }).filesToPush.sort();
  };

  test('sends the bundle, the sidebar, the words of other languages and the manifest', () => {
    expect(sent).toEqual(expect.arrayContaining(BUILT));
  });

  test('sends nothing else, whatever lies beside them', () => {
    expect(sent).toEqual(BUILT);
  });

  test('finds the script where the example says, once its id is pasted there', () => {
    const example = JSON.parse(fs.readFileSync(path.join(ROOT, '.clasp.example.json'), 'utf8'));
    expect(example).toEqual({ scriptId: expect.any(String), rootDir: 'dist' });
  });
});
