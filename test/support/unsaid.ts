// What in a source file is wording and isn't said: each sentence that a user reads goes through `say`. It
// tests nothing itself.
import * as acorn from 'acorn';
import * as esbuild from 'esbuild';

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

const isNode = (part: unknown): part is Node =>
  typeof part === 'object' && part !== null && typeof Object(part).type === 'string';

/** Data, which is the same in every language: statuses, motions, answers as the cells hold them. */
const DATA = new Set([
  ...['Poor fit', 'No overlap', 'Check data', 'Candidate', 'Yes', 'No'],
  ...['Partner introduction', 'Co-sell', 'Route to rep'],
]);

/** What is no sentence by where it stands: said already, compared, looked up, thrown, a class, a key. */
const CALLS = /^(say|sayWith|Error|querySelector|querySelectorAll|matches|includes|closest|once)$/;
const ATTRIBUTES = /^(class|id|type|role|rel|target|href|viewBox|d|key|name|on|look|block)$/;

const nameOf = (called: unknown): string => {
  const { name, property } = Object(called);
  return String(name ?? Object(property).name ?? '');
};

/** Words of a language: two of them, or one that begins as a sentence does; `.many h2` is a place in a page. */
const isWording = (text: string): boolean =>
  !/^[.#[][a-z]/.test(text) &&
  (/[a-z’]{2,}[,:]? [a-z’]+/i.test(text) || /^\s*[A-Z][a-z]+[\s.:…?!]*$/.test(text));

function* textsIn(node: Node): Generator<string> {
  const { type } = node;
  if (type === 'ImportDeclaration' || type === 'BinaryExpression') {
    // Texts that are joined are read, texts that are compared aren't.
    if (node.operator !== '+') return;
  }
  if ((type === 'CallExpression' || type === 'NewExpression') && CALLS.test(nameOf(node.callee))) {
    return;
  }
  if (type === 'SwitchCase') {
    for (const step of [node.consequent].flat()) if (isNode(step)) yield* textsIn(step);
    return;
  }
  if (type === 'Property') {
    const { name, value } = Object(node.key);
    const isWords = isNode(node.value) && !ATTRIBUTES.test(String(name ?? value));
    if (isWords) yield* textsIn(node.value as Node);
    return;
  }
  if (type === 'Literal' && typeof node.value === 'string') yield node.value;
  if (type === 'TemplateElement') yield String(Object(node.value).cooked);
  for (const part of Object.values(node).flat()) if (isNode(part)) yield* textsIn(part);
}

/** The texts of a source that a user might read, and that aren't said; of a file below `src` or `sidebar`. */
export function unsaid(source: string, loader: 'ts' | 'tsx' = 'ts'): readonly string[] {
  const { code } = esbuild.transformSync(source, { loader, jsxFactory: 'h', jsxFragment: 'f' });
  const program: unknown = acorn.parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  const texts = isNode(program) ? Array.from(textsIn(program)) : [];
  return texts.filter((text) => isWording(text) && !DATA.has(text));
}
