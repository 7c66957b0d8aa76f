// The sentences that the sources say, and each language's words as the built add-on reads them.
import fs from 'node:fs';
import * as acorn from 'acorn';
import * as esbuild from 'esbuild';

const SAYING = new Set(['say', 'sayWith']);
const CATALOGUES = 'src/languages';

/** The texts that an expression may be; undefined where only a running script knows them. */
function textsOf(node) {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : undefined;
    case 'TemplateLiteral':
      return node.expressions.length === 0 ? [node.quasis[0].value.cooked] : undefined;
    case 'BinaryExpression': {
      const [left, right] = [textsOf(node.left), textsOf(node.right)];
      return node.operator === '+' && left?.length === 1 && right?.length === 1
        ? [left[0] + right[0]]
        : undefined;
    }
    case 'ConditionalExpression': {
      const [one, other] = [textsOf(node.consequent), textsOf(node.alternate)];
      return one && other ? [...one, ...other] : undefined;
    }
    default:
      return undefined;
  }
}

function* nodesIn(node) {
  yield node;
  for (const child of Object.values(node).flat()) {
    if (typeof child?.type === 'string') yield* nodesIn(child);
  }
}

/** Every sentence of a source file, in its order. One that isn't a text is an error. */
export function sentencesIn(file) {
  const source = fs.readFileSync(file, 'utf8');
  if (!/\bsay(?:With)?\(/.test(source) || file.includes('core/language/')) return [];
  const loader = file.endsWith('x') ? 'tsx' : 'ts';
  const { code } = esbuild.transformSync(source, { loader, jsxFactory: 'h', jsxFragment: 'f' });
  const program = acorn.parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  return [...nodesIn(program)].flatMap(({ type, callee, arguments: given }) => {
    if (type !== 'CallExpression' || !SAYING.has(callee.name)) return [];
    const texts = textsOf(given[0]);
    if (texts) return texts;
    throw new Error(
      `${file}: ${code.slice(given[0].start, given[0].end)} is no text to translate.`,
    );
  });
}

/** Every source file below some folders. */
export function sourcesBelow(...folders) {
  return folders.flatMap((folder) =>
    fs
      .readdirSync(folder, { recursive: true })
      .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
      .map((name) => `${folder}/${name}`)
      .sort(),
  );
}

/** The languages that have a catalogue: `de`, `es`. */
export const languages = () =>
  fs
    .readdirSync(CATALOGUES)
    .filter((name) => /^[a-z]{2}\.json$/.test(name))
    .map((name) => name.slice(0, 2))
    .sort();

export const catalogueFile = (language) => `${CATALOGUES}/${language}.json`;

export const catalogueOf = (language) =>
  JSON.parse(fs.readFileSync(catalogueFile(language), 'utf8'));

/** Written by the same rule as `src/core/language/sentence-key.ts`, which the build asks for it. */
async function keyRule() {
  const { outputFiles } = await esbuild.build({
    entryPoints: ['src/core/language/sentence-key.ts'],
    bundle: true,
    write: false,
    format: 'esm',
  });
  const module = `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`;
  const { sentenceKey } = await import(module);
  return sentenceKey;
}

/** What of a catalogue these sentences need, by their keys. */
function chosen(sentences, said, keyOf) {
  const english = new Map();
  const words = {};
  for (const sentence of new Set(said)) {
    const key = keyOf(sentence);
    if (english.has(key)) throw new Error(`One key for “${sentence}” and “${english.get(key)}”.`);
    english.set(key, sentence);
    if (sentences[sentence]) words[key] = sentences[sentence];
  }
  return words;
}

/**
 * A language's file in `dist`: what the script says and what the sidebar says, apart. It is HTML, since
 * Apps Script reads no other file, and holds nothing that a page's checker could take for a tag.
 */
export async function wordFiles(scriptSources, sidebarSources) {
  const keyOf = await keyRule();
  const [script, sidebar] = [scriptSources, sidebarSources].map((files) =>
    files.flatMap(sentencesIn),
  );
  return languages().map((language) => {
    const { sentences, ...head } = catalogueOf(language);
    const words = {
      ...head,
      script: chosen(sentences, script, keyOf),
      sidebar: chosen(sentences, sidebar, keyOf),
    };
    const json = JSON.stringify(words).replace(
      /[<>&]/g,
      (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`,
    );
    return { language, html: `<script type="application/json">${json}</script>\n` };
  });
}
