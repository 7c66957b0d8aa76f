// Setup is asked for as often as it may have changed.
import { rememberingSetup } from '../../../cli/score/remembered-setup';

function asked(steps: readonly string[]): readonly string[] {
  const made: string[] = [];
  const { call, forget } = rememberingSetup((name) => {
    made.push(name);
    return made.length;
  });
  for (const step of steps) {
    if (step === 'another tab') forget();
    else call(step, {});
  }
  return made;
}

test.each([
  [
    ['setup', 'setup', 'bootstrap', 'setup'],
    ['setup', 'bootstrap'],
  ],
  [
    ['setup', 'chooseTab', 'setup', 'setup'],
    ['setup', 'chooseTab', 'setup'],
  ],
  [
    ['setup', 'another tab', 'setup'],
    ['setup', 'setup'],
  ],
  [
    ['setup', 'a call of tomorrow', 'setup'],
    ['setup', 'a call of tomorrow', 'setup'],
  ],
])('%j asks for %j', (steps, made) => {
  expect(asked(steps)).toEqual(made);
});

test('what was answered is answered again', () => {
  let last = 0;
  const { call } = rememberingSetup(() => ++last);
  expect([call('setup', {}), call('setup', {}), call('saveSetup', {}), call('setup', {})]).toEqual([
    1, 1, 2, 3,
  ]);
});
