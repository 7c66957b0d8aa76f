// The folder that `npm run site` builds: whole, without an address of its own, the same every time.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { customFunctionHelp } from '../../../host/realm/custom-function-help';

const ROOT = path.resolve(__dirname, '../../..');
const BUILDER = path.join(ROOT, '.build/site.cjs');

let folder = '';
let files: ReadonlyMap<string, Buffer>;

const build = (into: string, timeZone = 'UTC') =>
  spawnSync(process.execPath, [BUILDER, into], {
    encoding: 'utf8',
    env: { ...process.env, TZ: timeZone },
  });

function filesIn(place: string): Map<string, Buffer> {
  const names = fs.readdirSync(place, { recursive: true, encoding: 'utf8' });
  const those = names.filter((name) => fs.statSync(path.join(place, name)).isFile());
  return new Map(those.sort().map((name) => [name, fs.readFileSync(path.join(place, name))]));
}

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'eql-site-folder-'));
  expect(build(folder)).toMatchObject({ status: 0, stderr: '' });
  files = filesIn(folder);
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

const pages = (): (readonly [name: string, html: string])[] =>
  [...files].flatMap(([name, bytes]) =>
    name.endsWith('.html') ? [[name, bytes.toString()] as const] : [],
  );
const textOf = (name: string): string => files.get(name)?.toString() ?? '';

const EXTERNAL = /^(?:https?|mailto):/;

/** What a page links to, loads or shows, as addresses from the site's folder. */
const addressesOf = (name: string, html: string): string[] =>
  Array.from(html.matchAll(/<[^>]+? (?:href|src)="([^"]*)"/g), ([, address = '']) =>
    EXTERNAL.test(address) ? address : path.join(path.dirname(name), address),
  );

test('every link, picture and script of every page is there', () => {
  const missing = pages().flatMap(([name, html]) =>
    addressesOf(name, html)
      .filter((address) => !EXTERNAL.test(address))
      .filter((address) => {
        const [file = '', anchor] = address.split('#');
        const target = file === '' || file === '.' ? name : file;
        return !files.has(target) || (anchor && !textOf(target).includes(`id="${anchor}"`));
      })
      .map((address) => `${name}: ${address}`),
  );
  expect(missing).toEqual([]);
});

test('nothing is loaded from elsewhere, and no address begins at the server’s root', () => {
  const loaded = pages().flatMap(([, html]) =>
    Array.from(
      html.matchAll(/<(?:script|img|link|iframe)[^>]+?(?:href|src)="([^"]*)"/g),
      ([, address = '']) => address,
    ),
  );
  expect(loaded.filter((address) => EXTERNAL.test(address) || address.startsWith('/'))).toEqual([]);
  for (const [name, html] of pages()) {
    expect({ name, rooted: html.match(/(?:href|src)="\//g) }).toEqual({ name, rooted: null });
  }
});

test('every page forbids itself connections, and the pages around the preview run no script', () => {
  for (const [name, html] of pages()) {
    const policy = html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1] ?? '';
    expect({ name, policy }).toEqual({
      name,
      policy: expect.stringMatching(/^default-src 'none';/),
    });
    expect(policy).not.toMatch(/connect-src (?!'none')/);
    if (name.startsWith('preview/')) continue;
    expect({ name, scripts: /<script|\son\w+=|script-src/.test(html) }).toEqual({
      name,
      scripts: false,
    });
  }
});

test('every section of the README has its page, and every formula its help', () => {
  const titles = Array.from(
    fs.readFileSync(path.join(ROOT, 'README.md'), 'utf8').matchAll(/^## (.*)$/gm),
    ([, title = '']) => title,
  );
  expect(titles.length).toBeGreaterThan(5);
  const docs = textOf('docs.html');
  expect(titles.filter((title) => !docs.includes(`>${title}</a>`))).toEqual([]);

  const help = customFunctionHelp(fs.readFileSync(path.join(ROOT, 'dist/Code.js'), 'utf8'));
  const names = help.filter(({ listed }) => listed).map(({ name }) => name);
  expect(names).toContain('EQL_STATUS');
  const formulas = textOf('formulas.html');
  const helped = Array.from(formulas.matchAll(/<h3 [^>]*><code>=([A-Z_]+)\(/g), ([, name]) => name);
  expect([...helped].sort()).toEqual(names.sort());
  expect(formulas).toContain('=EQL_STATUS(overlap, warmth, fit, motion, [settings])</code></h3>');
});

test('the licences of what the preview holds lie beside it, the engine’s whole', () => {
  expect(textOf('licences.html')).toContain('@odoo/o-spreadsheet');
  expect(textOf('licences/odoo-o-spreadsheet.txt')).toContain('GNU LESSER GENERAL PUBLIC LICENSE');
  expect(textOf('licences/odoo-o-spreadsheet.txt')).toContain('GNU GENERAL PUBLIC LICENSE');
});

test('built again, in another time zone, it is the same to the byte', () => {
  expect(build(folder, 'Asia/Tokyo')).toMatchObject({ status: 0, stderr: '' });
  const again = filesIn(folder);
  expect([...again.keys()]).toEqual([...files.keys()]);
  expect([...again].filter(([name, bytes]) => !files.get(name)?.equals(bytes))).toEqual([]);
});

test('a folder that holds something else is left alone, in one sentence', () => {
  const own = fs.mkdtempSync(path.join(os.tmpdir(), 'eql-site-own-'));
  fs.writeFileSync(path.join(own, 'letter.txt'), 'Dear Ana');
  const { status, stderr } = build(own);
  expect({ status, files: fs.readdirSync(own) }).toEqual({ status: 1, files: ['letter.txt'] });
  expect(stderr.trim()).toBe(`${own} holds something else. Name an empty folder, or a new one.`);
  fs.rmSync(own, { recursive: true });
});
