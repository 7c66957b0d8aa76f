// Rewrites the bundle so that loading it costs as little as may be: no value of it changes.
import * as acorn from 'acorn';

const isNode = (value) => typeof value?.type === 'string';

/** Every node from one on down, each with its parent and the name of the place that it has there. */
function nodesFrom(root) {
  const nodes = [{ node: root }];
  // The list grows while it is walked, until the last node has no children.
  for (const { node } of nodes) {
    for (const place in node) {
      const held = node[place];
      if (isNode(held)) nodes.push({ node: held, parent: node, place });
      else if (Array.isArray(held)) {
        for (const child of held)
          if (isNode(child)) nodes.push({ node: child, parent: node, place });
      }
    }
  }
  return nodes;
}

/** The names that a pattern binds: `{ a, b: [c] }` binds a and c. */
function namesIn(pattern) {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern];
    case 'ObjectPattern':
      return pattern.properties.flatMap((each) => namesIn(each.value ?? each.argument));
    case 'ArrayPattern':
      return pattern.elements.flatMap(namesIn);
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    default:
      return [];
  }
}

/** The names that a node declares or assigns. */
function boundBy(node, parent) {
  if (node.type === 'VariableDeclarator') return namesIn(node.id);
  if (node.type === 'CatchClause') return namesIn(node.param);
  if (node.type === 'AssignmentExpression') return namesIn(node.left);
  if (node.type === 'UpdateExpression') return namesIn(node.argument);
  if (/^For(?:In|Of)/.test(node.type)) return namesIn(node.left);
  if (node.type === 'ExportSpecifier') return namesIn(node.local);
  if (!/Function/.test(node.type)) return [];
  return [...node.params.flatMap(namesIn), ...(parent.type === 'Program' ? [] : namesIn(node.id))];
}

const isName = ({ parent, place }) =>
  (parent.type === 'MemberExpression' && place === 'property' && !parent.computed) ||
  (/^(?:Property|MethodDefinition)$/.test(parent.type) && place === 'key' && !parent.computed);

/** Patterns of the letters of all scripts, whose classes take longest to make. */
const isCostly = (init) => init?.regex?.pattern.includes('\\p{');

/** The costly patterns that are declared at the top, are bound nowhere else, and aren't exported. */
function patternsIn(program, nodes) {
  const found = new Map();
  for (const statement of program.body) {
    if (statement.type !== 'VariableDeclaration' || statement.declarations.length > 1) continue;
    const [{ id, init }] = statement.declarations;
    if (isCostly(init)) found.set(id.name, { id, init, statement });
  }
  for (const { node, parent } of nodes) {
    for (const bound of boundBy(node, parent)) {
      if (found.has(bound.name) && found.get(bound.name).id !== bound) found.delete(bound.name);
    }
  }
  return found;
}

/** `var X = /\p{L}/u` becomes a function that makes the pattern when it is first asked for. */
function patternEdits(program, nodes) {
  const patterns = patternsIn(program, nodes);
  const edits = [];
  for (const [name, { init, statement }] of patterns) {
    const { pattern, flags } = init.regex;
    // As text, since V8 works out the classes of a pattern's literal even where it is never reached.
    const made = `new RegExp(${JSON.stringify(pattern)}, '${flags}')`;
    const asked = `function ${name}() { return ${name}_ || (${name}_ = ${made}); }`;
    edits.push([statement.start, statement.end, `var ${name}_; ${asked}`]);
  }
  for (const at of nodes) {
    const { node, parent, place } = at;
    if (node.type !== 'Identifier' || patterns.get(node.name)?.id === node) continue;
    if (!patterns.has(node.name) || (isName(at) && !parent.shorthand)) continue;
    if (parent.shorthand && place === 'key') continue;
    const { name } = node;
    edits.push([node.start, node.end, parent.shorthand ? `${name}: ${name}()` : `${name}()`]);
  }
  return edits;
}

/**
 * `var f = (a) => a + 1` at the top becomes `function f(a) { return a + 1; }`. V8 reads the body of an
 * arrow function when it loads it, and passes over that of a function until it is called.
 */
function functionEdits(program, code) {
  const edits = [];
  for (const { type, declarations, start, end } of program.body) {
    const [{ id, init } = {}] = declarations ?? [];
    if (type !== 'VariableDeclaration' || init?.type !== 'ArrowFunctionExpression') continue;
    if (declarations.length > 1 || init.async) continue;
    const { params, body } = init;
    const [first, last] = [params[0], params.at(-1)];
    const arrow = code.indexOf('=>', last ? last.end : init.start) + '=>'.length;
    const isBlock = body.type === 'BlockStatement';
    const list = first ? code.slice(first.start, last.end) : '';
    edits.push([start, arrow, `function ${id.name}(${list})${isBlock ? '' : ' { return'}`]);
    edits.push([init.end, end, isBlock ? '' : '; }']);
  }
  return edits;
}

/** The text with its pieces replaced; one that lies within another is kept, and moves with it. */
function applied(code, edits) {
  const inOrder = edits.sort((one, other) => one[0] - other[0]);
  let result = '';
  let at = 0;
  for (const [start, end, text] of inOrder) {
    if (start < at) throw new Error(`Two changes meet at ${code.slice(start, start + 40)}`);
    result += code.slice(at, start) + text;
    at = end;
  }
  return result + code.slice(at);
}

/** A bundle, not yet made small, with functions that are read and patterns that are made when needed. */
export function quickToLoad(code) {
  const parsed = (text) => acorn.parse(text, { ecmaVersion: 2022, sourceType: 'module' });
  const program = parsed(code);
  const withPatterns = applied(code, patternEdits(program, nodesFrom(program)));
  return applied(withPatterns, functionEdits(parsed(withPatterns), withPatterns));
}
