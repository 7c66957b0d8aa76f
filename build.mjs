// The one build script. dist/ is what clasp pushes; .build/ holds the local host's own bundles.
import fs from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { quickToLoad } from './.build-load.mjs';
import { forgetBuild, isBuilt, rememberBuild, sourcesNow } from './.build-stamp.mjs';
import { wordFiles } from './.build-words.mjs';

/** Commands that only need what is built to be there; what hasn't changed isn't built again. */
const QUIET = process.argv.includes('--quiet');
/** The development build, with the check of the platform; `npm run push` never sends its folder. */
const SMOKE = process.argv.includes('--smoke');
/** The script and its manifest alone, where the rest of dist/ is there already. */
const CODE_ONLY = process.argv.includes('--code');
const ENTRY = SMOKE ? 'test/whole/platform/probes/main.ts' : 'src/main.ts';
const OUT = SMOKE ? '.build/smoke' : 'dist';
/** What Apps Script's V8 is sure to run, and its page checker to accept. */
const ADDON_TARGET = 'es2019';
/** The one global name that isn't an entry point; a trailing underscore makes it private. */
const HOLDER = 'addon_';

const read = (file) => fs.readFileSync(file, 'utf8');

const { productName } = JSON.parse(read('package.json'));
const NOTICE = `/* ${productName}, MIT. Contains zod (MIT, Colin McDonnell). */`;
const SIDEBAR_NOTICE = `<!-- ${productName}, MIT. Contains preact (MIT, Jason Miller). -->`;

/** Writes a file whole or not at all, so that a test run beside a build never reads half of one. */
function write(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  fs.writeFileSync(draft, text);
  fs.renameSync(draft, file);
}

/** Every custom function's JSDoc and parameter names, from the sources that declare them. */
function customFunctionDocs() {
  const docs = new Map();
  const sources = fs
    .readdirSync('src', { recursive: true })
    .filter((name) => /custom-functions.*\.ts$/.test(name));
  const declaration =
    /(\/\*\*(?:(?!\*\/)[\s\S])*?\*\/)\s*export function ([A-Z_0-9]+)\(([\s\S]*?)\)\s*:/g;
  for (const name of sources) {
    for (const [, doc, fn, parameters] of read(path.join('src', name)).matchAll(declaration)) {
      if (doc.includes('@customfunction')) docs.set(fn, { doc, names: parameterNames(parameters) });
    }
  }
  return docs;
}

/** `a: Cell, b?: Table` -> `['a', 'b']`. */
function parameterNames(parameters) {
  return parameters
    .replace(/\/\/.*$/gm, '')
    .split(/,(?![^<({[]*[>)}\]])/)
    .map((parameter) => parameter.trim().match(/^[A-Za-z_$][\w$]*/)?.[0])
    .filter(Boolean);
}

/** Google finds entry points by the names of top-level functions, so each export gets one. */
function wrapper(name, docs) {
  const custom = docs.get(name);
  if (!custom) return `function ${name}() { return ${HOLDER}.${name}.apply(this, arguments); }`;
  const list = custom.names.join(', ');
  return `${custom.doc}\nfunction ${name}(${list}) { return ${HOLDER}.${name}(${list}); }`;
}

const CODE_OPTIONS = {
  // Else esbuild goes on where it was first loaded.
  absWorkingDir: process.cwd(),
  entryPoints: [ENTRY],
  bundle: true,
  write: false,
  target: ADDON_TARGET,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  format: 'esm',
  // zod keeps its configuration on the global object: give it one of its own.
  define: { globalThis: '{}' },
  logLevel: 'warning',
  metafile: true,
};

/** The sources of ours that a bundle holds. */
const sourcesOf = ({ metafile }) =>
  Object.keys(metafile.inputs).filter((file) => /^(?:src|sidebar)\/.*\.tsx?$/.test(file));

/** A module's text as a script that sets the holder, with the names that it exports. */
async function scriptOf(module) {
  const [clause, list] = /export \{([^}]*)\};\s*$/.exec(module);
  const exported = list
    .split(',')
    .map((each) => each.trim().split(' as '))
    .map(([local, name = local]) => ({ local, name }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const holder = exported.map(({ local, name }) => `${name}: ${local}`).join(', ');
  const body = quickToLoad(module.slice(0, -clause.length));
  const { code } = await esbuild.transform(
    `"use strict"; var ${HOLDER} = (() => { ${body}\nreturn { ${holder} }; })();`,
    { target: ADDON_TARGET, minify: true, legalComments: 'none' },
  );
  return { code: code.trim(), names: exported.map(({ name }) => name) };
}

async function buildCode() {
  const bundle = await esbuild.build(CODE_OPTIONS);
  const { code, names } = await scriptOf(bundle.outputFiles[0].text);
  const docs = customFunctionDocs();
  for (const name of docs.keys()) {
    if (!names.includes(name))
      throw new Error(`${name} has @customfunction but ${ENTRY} doesn't export it.`);
  }
  const lines = [NOTICE, code, ...names.map((name) => wrapper(name, docs))];
  write(`${OUT}/Code.js`, `${lines.join('\n')}\n`);
  return sourcesOf(bundle);
}

/** How many bytes of Code.js come from each folder, the most first; the rest is help and wrappers. */
async function printSizes() {
  const options = { ...CODE_OPTIONS, minify: true, outdir: 'x' };
  const { metafile } = await esbuild.build(options);
  const folders = new Map();
  let rest = fs.statSync(`${OUT}/Code.js`).size;
  for (const [file, { bytesInOutput }] of Object.entries(
    Object.values(metafile.outputs)[0].inputs,
  )) {
    const folder = file.startsWith('node_modules') ? 'node_modules/zod' : path.dirname(file);
    folders.set(folder, (folders.get(folder) ?? 0) + bytesInOutput);
    rest -= bytesInOutput;
  }
  folders.set('entry points, their help, and what makes loading quick', rest);
  for (const [folder, bytes] of [...folders].sort((one, other) => other[1] - one[1])) {
    console.log(`${String(bytes).padStart(8)}  ${folder}`);
  }
}

async function buildSidebar() {
  const script = await esbuild.build({
    entryPoints: ['sidebar/main.tsx'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ADDON_TARGET,
    jsx: 'transform',
    jsxFactory: 'h',
    jsxFragment: 'Fragment',
    inject: ['sidebar/jsx.ts'],
    tsconfigRaw: {},
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
  });
  const style = await esbuild.build({
    entryPoints: ['sidebar/style.css'],
    bundle: true,
    write: false,
    minify: true,
    logLevel: 'warning',
  });
  // HtmlService reads `<?` as a template and ends a script at its closing tag, wherever they stand.
  const inline = (text) =>
    text
      .trim()
      .replace(/<\/(script|style)/gi, '<\\/$1')
      .replace(/<\?/g, '<\\?');
  const html = read('sidebar/index.html')
    .replace('/* name */', () => productName)
    .replace('/* style */', () => inline(style.outputFiles[0].text))
    .replace('/* script */', () => inline(script.outputFiles[0].text));
  write(`${OUT}/Sidebar.html`, html.replace(/(<!doctype html>)/i, `$1\n${SIDEBAR_NOTICE}`));
  return sourcesOf(script);
}

const NODE_EXTERNALS = ['@odoo/o-spreadsheet', 'fflate', 'esbuild'];

async function buildHost() {
  const node = {
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: NODE_EXTERNALS,
  };
  const jobs = [
    [
      'host/adapter/install.ts',
      '.build/realm.js',
      { format: 'iife', globalName: '__gasRealm', target: 'es2020' },
    ],
    ['host/browser/main.ts', '.build/web/host.js', { format: 'iife', target: 'es2022' }],
    ['host/browser/download.ts', '.build/web/download.js', { format: 'esm', target: 'es2022' }],
    ['cli/start.ts', '.build/start.cjs', node],
    ['cli/score.ts', '.build/score.cjs', node],
    ['publish/check.ts', '.build/publish-check.cjs', node],
    ['publish/images.ts', '.build/publish-images.cjs', node],
    ['publish/release.ts', '.build/release.cjs', node],
    ['publish/site/main.ts', '.build/site.cjs', node],
    ['bigquery/main.ts', '.build/bigquery.cjs', node],
    [
      'bigquery/functions/functions-of.ts',
      '.build/bigquery-core.js',
      {
        format: 'iife',
        globalName: 'eqlDeskCore',
        target: ADDON_TARGET,
        minify: true,
        banner: { js: `/* ${productName}, MIT. */` },
      },
    ],
  ];
  for (const [entry, outfile, options] of jobs) {
    if (!fs.existsSync(entry)) continue;
    const built = await esbuild.build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      logLevel: 'warning',
      ...options,
    });
    write(outfile, built.outputFiles[0].text);
  }
}

async function buildAll() {
  const before = sourcesNow();
  forgetBuild();
  const code = await buildCode();
  write(`${OUT}/appsscript.json`, read('appsscript.json'));
  if (CODE_ONLY) return;
  for (const { language, html } of await wordFiles(code, await buildSidebar())) {
    write(`${OUT}/Words-${language}.html`, html);
  }
  if (SMOKE) return;
  await buildHost();
  rememberBuild(before);
}

if (SMOKE || !QUIET || !isBuilt()) await buildAll();
if (!QUIET) {
  for (const file of fs.readdirSync(OUT)) {
    console.log(`${OUT}/${file}  ${Math.ceil(fs.statSync(path.join(OUT, file)).size / 1024)} KB`);
  }
}
if (process.argv.includes('--sizes')) await printSizes();
