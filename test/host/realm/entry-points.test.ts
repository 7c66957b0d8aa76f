// Which functions of an add-on's code a page may call.
import { entryPoints } from '../../../host/realm/entry-points';

describe('the functions that a page may call', () => {
  const cases = [
    ['a function', 'function score() {}', ['score']],
    ['several, in their order', 'function b() {}\nfunction a(x) {}', ['b', 'a']],
    ['a private one', 'function score_() {}', []],
    // Only what stands at the beginning of a line is top-level in a bundle.
    ['a function inside another', 'function a() {\n  function b() {}\n}', ['a']],
    ['a function in a variable', 'var a = function b() {};', []],
    ['a name given twice', 'function a() {}\nfunction a() {}', ['a']],
  ] as const;
  test.each(cases)('%s', (_what, code, expected) => {
    expect(entryPoints(code)).toEqual(expected);
  });
});
