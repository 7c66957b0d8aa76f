// What Sheets pays before a formula says anything: it loads the whole script for every call.
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import * as acorn from 'acorn';
import * as esbuild from 'esbuild';

const code = fs.readFileSync(path.resolve('dist/Code.js'), 'utf8');

/** What keeps its argument for later, a number that says more as a sum or a place, an empty store. */
const COSTS_NOTHING = /^(?:once|Math\.\w+|Date\.UTC|[A-Z_]+\.indexOf|new (?:Map|WeakMap|Set)\(\))$/;

interface AnyNode extends acorn.Node {
  readonly callee?: acorn.Node;
  readonly arguments?: readonly acorn.Node[];
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';

/** The calls that a module makes when it is loaded, by what they call. */
function callsAtLoad(script: string): string[] {
  const calls: string[] = [];
  const look = (node: AnyNode): void => {
    if (/Function/.test(node.type)) return;
    if (/^(?:Call|New|TaggedTemplate)Expression$/.test(node.type)) {
      const { callee = node, arguments: given = [] } = node;
      const called = script.slice(callee.start, callee.end);
      const isNew = node.type === 'NewExpression';
      const text = isNew ? `new ${called}${given.length === 0 ? '()' : ''}` : called;
      if (!COSTS_NOTHING.test(text)) calls.push(text);
    }
    for (const child of Object.values(node).flat()) if (isNode(child)) look(child);
  };
  look(acorn.parse(script, { ecmaVersion: 2022, sourceType: 'module' }) as AnyNode);
  return calls;
}

const toModule = (source: string): string =>
  esbuild.transformSync(source, { loader: 'ts', format: 'esm', target: 'es2022' }).code;

describe('the sources', () => {
  const sources = (fs.readdirSync('src', { recursive: true }) as string[]).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.d.ts'),
  );

  test('work nothing out while they load: tables, schemas and patterns are made when asked for', () => {
    const calls = sources.flatMap((name) =>
      callsAtLoad(toModule(fs.readFileSync(path.join('src', name), 'utf8'))).map(
        (call) => `${name}: ${call}`,
      ),
    );
    expect(calls).toEqual([]);
  });

  test.each([
    ['export const schema = z.object({});', ['z.object']],
    ["const WORDS = new Set('a b'.split(' '));", ['new Set', "'a b'.split"]],
    ['const SETTINGS = [setting(1)].map((each) => each);', ['[setting(1)].map', 'setting']],
    ["const words = once(() => new Set('a b'.split(' ')));", []],
    ['const made = new WeakMap(); const DAY = Date.UTC(1980, 0, 1) / 864e5;', []],
    ['export const read = (cell) => parse(cell); function f() { return read(1); }', []],
  ])('are told of what they work out: %s', (source, calls) => {
    expect(callsAtLoad(source)).toEqual(calls);
  });
});

type Scope = Record<string, (...args: unknown[]) => unknown>;

/** A scope in which zod's schemas are counted as they are made, and the script loaded into it. */
function counted(): { readonly scope: Scope; readonly schemas: () => number } {
  const scope = vm.createContext({ schemas: 0 });
  vm.runInContext(
    `const define = Object.defineProperty;
     Object.defineProperty = (object, key, how) => {
       if (key === '_zod') schemas += 1;
       return define(object, key, how);
     };`,
    scope,
  );
  vm.runInContext(code, scope);
  return { scope: scope as unknown as Scope, schemas: () => Number(scope.schemas) };
}

describe('schemas', () => {
  const list = [
    ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion'],
    ['Acme', 'Globex', 'Customer', 'Warm', 'A', 'Co-sell'],
  ];
  const formulas: readonly [name: string, ...args: unknown[]][] = [
    ['EQL_STATUS', 'Customer', 'Warm', 'A', 'Co-sell'],
    [
      'EQL_SCORE',
      [['Overlap'], ['Customer']],
      [['Warmth'], ['Warm']],
      [['Fit'], ['A']],
      [['Motion'], ['']],
    ],
    ['EQL_MISSING', 'Customer', 'cold', 'C', ''],
    ['EQL_ASSESS', list],
    ['EQL_DOMAIN', 'https://www.acme.com/'],
    ['EQL_RATE', [['EQL'], ['MQL']], [['yes'], ['no']], 'EQL'],
    ['EQL_INTERVAL', 10, 40],
    ['EQL_COMPARE', [['EQL'], ['MQL']], [['yes'], ['no']]],
    ['EQL_COMPARE_COUNTS', [['EQL'], ['MQL']], [[40], [200]], [[12], [30]]],
  ];

  test.each(formulas)('%s makes none of them under the settings that ship', (name, ...args) => {
    const { scope, schemas } = counted();
    scope[name]?.(...args);
    expect(schemas()).toBe(0);
  });

  test('are made when a range of settings is read', () => {
    const { scope, schemas } = counted();
    scope.EQL_STATUS?.('Customer', 'Warm', 'A', 'Co-sell', [['Fit clears at', 0.5]]);
    expect(schemas()).toBeGreaterThan(0);
  });
});

/** Milliseconds of this process's own work, whatever else the machine does. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (numbers: readonly number[]): number =>
  numbers.slice().sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

test('loading costs little more than passing over a script of the same size', () => {
  const idle = `function idle() {\n${code}\n}`;
  const [loading, passing]: [number[], number[]] = [[], []];
  for (let run = 0; run < 15; run += 1) {
    for (const [text, times] of [
      [code, loading],
      [idle, passing],
    ] as const) {
      const scope = vm.createContext({});
      // A script that was read before would cost nothing.
      const script = `${text}\n// ${run}`;
      times.push(processorTime(() => new vm.Script(script).runInContext(scope)));
    }
  }
  // 1.1 as a rule; 2.2 when schemas, word tables and patterns were made while loading.
  expect(median(loading) / median(passing)).toBeLessThan(1.5);
});
