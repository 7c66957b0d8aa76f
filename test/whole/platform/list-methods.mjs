// Prints, as JSON, every method of Google's that the add-on's sources use, and where: asked of the
// TypeScript compiler, which knows what each expression is. Another project's tsconfig.json may be named.
// Runs by itself, since the compiler's programming interface is a module and the tests are not.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SyntaxKind } from 'typescript/unstable/ast';
import {
  isBindingElement,
  isCallExpression,
  isElementAccessExpression,
  isIdentifier,
  isObjectBindingPattern,
} from 'typescript/unstable/ast/is';
import { API, SymbolFlags } from 'typescript/unstable/sync';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FOREIGN = ['node_modules/', '..'];
const GOOGLE = '/@types/google-apps-script/';
/** What can be used of an object; its classes and namespaces only stand in types. */
const MEMBERS = SymbolFlags.Method | SymbolFlags.Property | SymbolFlags.EnumMember;

const isGoogles = (symbol) =>
  (symbol.flags & MEMBERS) !== 0 &&
  symbol.declarations.some(({ path: file }) => file.includes(GOOGLE));

const isForeign = (place) => FOREIGN.some((start) => place.startsWith(start));

/** The names in a file, each with what it stands in. */
function namesIn(file) {
  const found = [];
  const visit = (node, parents) => {
    if (isIdentifier(node)) found.push({ node, parents });
    node.forEachChild((child) => visit(child, [node, ...parents]));
  };
  visit(file, []);
  return found;
}

/**
 * The classes that a name belongs to: one, or several where an object is one kind or another. Asked of
 * the declarations, which stand in their classes however a type was put together from them.
 */
const ownersOf = (symbol) =>
  new Set(symbol.declarations.map((declaration) => declaration.resolve().parent.name.text));

/** `(row, column)`: which of its forms a call uses; '' for what isn't called. */
function formOf(symbol, { parents: [access, call] }, checker) {
  const isMethod = symbol.declarations.some(({ kind }) => kind === SyntaxKind.MethodSignature);
  if (!isMethod) return '';
  const isCalled = call && isCallExpression(call) && call.expression === access;
  if (!isCalled) return '(...)';
  const parameters = checker.getResolvedSignature(call).getParameters();
  return `(${parameters.map(({ name }) => name).join(', ')})`;
}

/** The member of an expression's type that has this name. */
function memberOf(expression, name, checker) {
  if (typeof name !== 'string') return undefined;
  const type = checker.getNonNullableType(checker.getTypeAtLocation(expression));
  return checker.getPropertyOfType(type, name);
}

/** What a name stands for, where it is neither `sheet.name` nor anything simpler. */
function indirectSymbol({ node, parents: [parent, pattern] }, checker) {
  // sheet[name]
  if (isElementAccessExpression(parent) && parent.argumentExpression === node) {
    return memberOf(parent.expression, checker.getTypeAtLocation(node)?.value, checker);
  }
  // const { name } = sheet
  const isShort = isBindingElement(parent) && parent.name === node && !parent.propertyName;
  if (isShort && isObjectBindingPattern(pattern)) return memberOf(pattern, node.text, checker);
  return undefined;
}

function symbolsOf(names, checker) {
  const symbols = checker.getSymbolAtLocation(names.map(({ node }) => node));
  return symbols.map((symbol, index) => indirectSymbol(names[index], checker) ?? symbol);
}

function methodsIn(project) {
  const { program, checker } = project;
  const used = new Map();
  for (const name of program.getSourceFileNames()) {
    const place = path.relative(ROOT, name).split(path.sep).join('/');
    if (isForeign(place)) continue;
    const names = namesIn(program.getSourceFile(name));
    if (names.length === 0) continue;
    symbolsOf(names, checker).forEach((symbol, index) => {
      if (!symbol || !isGoogles(symbol)) return;
      const form = formOf(symbol, names[index], checker);
      for (const owner of ownersOf(symbol)) {
        const method = `${owner}.${symbol.name}${form}`;
        used.set(method, (used.get(method) ?? new Set()).add(place));
      }
    });
  }
  return used;
}

const [config = path.join(ROOT, 'src', 'tsconfig.json')] = process.argv.slice(2);
const api = new API({ cwd: ROOT });
try {
  const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
  const used = methodsIn(project);
  const methods = Array.from(used, ([method, places]) => ({
    method,
    usedIn: Array.from(places).sort(),
  }));
  methods.sort((one, other) => (one.method < other.method ? -1 : 1));
  console.log(JSON.stringify(methods, undefined, 2));
} finally {
  api.close();
}
