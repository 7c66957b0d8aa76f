// What Sheets pays before a formula says anything: it loads the whole script for every call. Each round
// reads a script that was never read before, since one that was costs nothing.
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { inTurn, ratiosOf } from './measured';
import { heading, tell } from './told';

const ROUNDS = 25;
const EMPTY_TIMES = 100;
const ANSWER = "EQL_STATUS('Customer', 'Warm', 'A', 'Co-sell')";

let read = 0;
function load(text: string): unknown {
  read += 1;
  return new vm.Script(`${text}\n// ${read}`).runInContext(vm.createContext({}));
}

function main(): void {
  const code = fs.readFileSync(path.resolve('dist/Code.js'), 'utf8');
  const idle = `function idle() {\n${code}\n}`;
  const times = inTurn(ROUNDS, {
    idle: () => load(idle),
    empty: () => {
      for (let time = 0; time < EMPTY_TIMES; time += 1) load('');
    },
    bundle: () => load(code),
    answer: () => load(`${code}\n${ANSWER}`),
  });
  heading('Loading the script');
  tell('load', ratiosOf(times.bundle, times.idle));
  tell(
    'loadEmpty',
    ratiosOf(
      times.bundle,
      times.empty.map((time) => time / EMPTY_TIMES),
    ),
  );
  tell('loadAnswer', ratiosOf(times.answer, times.idle));
}

main();
