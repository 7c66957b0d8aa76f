// Writes down what the local host answers to the platform check, and the page of methods: run by
// `npm run platform`. What it changes is to be read before it is committed.
import fs from 'node:fs';
import path from 'node:path';
import { EXPECTED, PAGE, pageOf, usedMethods } from './methods-page';
import { ALL_PROBES, PROBES } from './probes/probes';
import { buildSmoke, checkIn, openSmoke } from './smoke-run';

test('The list, the page and the answers are written', () => {
  buildSmoke();
  const { rows } = checkIn(openSmoke());
  const answers = new Map(rows.map(({ method, found }) => [method, found]));
  const inOrder = Object.fromEntries(ALL_PROBES.map(({ method }) => [method, answers.get(method)]));
  fs.writeFileSync(EXPECTED, `${JSON.stringify(inOrder, undefined, 2)}\n`);
  fs.mkdirSync(path.dirname(PAGE), { recursive: true });
  fs.writeFileSync(PAGE, pageOf(usedMethods(), PROBES));
  expect(answers.size).toBe(ALL_PROBES.length);
});
