// Nothing of a user's sheet reaches the publisher's log: neither by an uncaught error nor by a line of code.
import fs from 'node:fs';
import path from 'node:path';
import * as acorn from 'acorn';

const read = (file: string): string => fs.readFileSync(path.resolve('dist', file), 'utf8');

const LOGS: readonly string[] = ['console', 'Logger'];

/** The logs that a script names, whatever it does with them. */
function logsIn(script: string): string[] {
  const found: string[] = [];
  for (const token of acorn.tokenizer(script, { ecmaVersion: 2022 })) {
    if (token.type.label === 'name' && LOGS.includes(String(Reflect.get(token, 'value')))) {
      found.push(script.slice(Math.max(0, token.start - 30), token.end + 30));
    }
  }
  return found;
}

const pageScripts = (html: string): string[] =>
  Array.from(html.matchAll(/<script>([\s\S]*?)<\/script>/g), ([, script = '']) => script);

test('Google is told to log no uncaught error, which may quote a cell', () => {
  expect(JSON.parse(read('appsscript.json')).exceptionLogging).toBe('NONE');
});

test('No line of the published script writes to a log', () => {
  expect(logsIn(read('Code.js'))).toEqual([]);
});

test('No line of the sidebar’s page writes to the browser’s console', () => {
  const scripts = pageScripts(read('Sidebar.html'));
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.flatMap(logsIn)).toEqual([]);
});

test.each([
  ['console.log(cell)', 1],
  ['var { log } = Logger; log(1)', 1],
  ['globalThis.console["info"](cell)', 1],
  ['say("a console is no log")', 0],
])('A log is found in %s: %i', (script, count) => {
  expect(logsIn(script)).toHaveLength(count);
});
