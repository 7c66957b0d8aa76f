// The last step of the build: a script that is quicker to load and gives the same values.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import vm from 'node:vm';

const STEP = path.resolve('.build-load.mjs');

/** Each script as the step writes it; the step is a module, which jest's own scope can't load. */
function rewritten(scripts: readonly string[]): string[] {
  const program = `
    import { quickToLoad } from ${JSON.stringify(`file://${STEP}`)};
    const scripts = ${JSON.stringify(scripts)};
    console.log(JSON.stringify(scripts.map(quickToLoad)));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', program]);
  return JSON.parse(String(said)) as string[];
}

const resultOf = (script: string): unknown =>
  vm.runInNewContext(`${script}\nJSON.stringify(result);`);

const SCRIPTS: readonly (readonly [what: string, script: string])[] = [
  [
    'functions of one expression',
    'var f = (a, b = 2) => a + b; var result = [f(1), f(1, 1), f.length];',
  ],
  [
    'functions that give an object',
    'var f = ({ a }, ...rest) => ({ a, n: rest.length }); var result = f({ a: 1 }, 2, 3);',
  ],
  [
    'functions with a body',
    'var f = () => { return 3; }; var g = x => { return x; }; var result = [f(), g(4)];',
  ],
  [
    'functions that ask for each other',
    'var f = (n) => n > 3 ? n : g(n); var g = (n) => f(n + 1); var result = f(0);',
  ],
  [
    'patterns of letters, by themselves and in an object',
    'var L = /\\p{L}+/gu; var f = (t) => t.match(L); var o = () => ({ L }); var result = [f("a1é"), o().L.source, L.flags];',
  ],
  [
    'a pattern that goes on from where it was',
    'var L = /\\p{L}/gu; var next = (t) => L.exec(t)?.[0]; var result = [next("ab"), next("ab"), next("ab")];',
  ],
  [
    'names that are bound again within',
    'var L = /\\p{L}/u; var f = (L) => L; var g = (x) => L.test(x); var result = [f(1), g("a")];',
  ],
  [
    'properties and keys of the same name',
    'var L = /\\p{L}/u; var o = { L: 1 }; var f = () => o.L + (L.test("é") ? 1 : 0); var result = f();',
  ],
  [
    'what is assigned anew',
    'var L = /\\p{L}/u; var f = () => { L = /x/; return L.source; }; var result = f();',
  ],
];

test('every script gives what it gave', () => {
  const after = rewritten(SCRIPTS.map(([, script]) => script));
  SCRIPTS.forEach(([what, script], index) => {
    expect([what, resultOf(after[index] ?? '')]).toEqual([what, resultOf(script)]);
  });
});

test('functions are read when they are called, and patterns of letters made when they are used', () => {
  const [script = ''] = rewritten([
    'var L = /\\p{L}/u; var f = (t) => L.test(t); var result = f("a");',
  ]);
  expect(script).toContain('function f(t) { return');
  expect(script).not.toContain('/\\p{L}/u');
  expect(script).toContain('new RegExp("\\\\p{L}"');
});
