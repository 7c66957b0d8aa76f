import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compiledScript, keepCode, keepCodeIn } from '../../../host/node/kept-code';

const folder = mkdtempSync(path.join(tmpdir(), 'code-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SOURCE = '(function () { function two() { return 2; } return two(); })()';
const value = (source: string): unknown => compiledScript(source, 'add-on.js').runInThisContext();

test('What was compiled once is taken from the folder, one file a script, and newer code replaces older', () => {
  expect([value(SOURCE), compiledScript(SOURCE, 'add-on.js').cachedDataRejected]).toEqual([
    2,
    undefined,
  ]);
  keepCodeIn(path.join(folder, 'kept'));
  expect(value(SOURCE)).toBe(2);
  keepCode();
  const [first = ''] = readdirSync(path.join(folder, 'kept'));
  expect(compiledScript(SOURCE, 'add-on.js').cachedDataRejected).toBe(false);

  // Of the same length: V8 alone would take the old code for it.
  expect(value(SOURCE.replace('return 2', 'return 3'))).toBe(3);
  keepCode();
  const [second, ...others] = readdirSync(path.join(folder, 'kept'));
  expect(others).toEqual([]);
  expect(second).not.toBe(first);
});

test('Broken code is not taken, and a folder that can’t be written to does no harm', () => {
  const [kept = ''] = readdirSync(path.join(folder, 'kept'));
  writeFileSync(path.join(folder, 'kept', kept), 'broken');
  expect(value(SOURCE.replace('return 2', 'return 3'))).toBe(3);
  writeFileSync(path.join(folder, 'file'), '');
  keepCodeIn(path.join(folder, 'file'));
  expect(value(SOURCE)).toBe(2);
  expect(keepCode).not.toThrow();
});
