// A google.script.run for tests without a browser: calls wait until the test answers them.
import type { Runner } from '../../../sidebar/server/google-script';

export interface OpenCall {
  readonly name: string;
  readonly request: unknown;
  readonly answer: (value: unknown) => void;
  readonly fail: (error: unknown) => void;
}

export interface FakeGoogle {
  readonly runner: Runner;
  /** The calls that came, in order, answered or not. */
  readonly calls: readonly OpenCall[];
}

/** Any name is a function of the server, except those that begin with "no". */
export function fakeGoogle(onCall: (call: OpenCall) => void = () => undefined): FakeGoogle {
  const calls: OpenCall[] = [];
  const runner = (answer: OpenCall['answer'], fail: OpenCall['fail']): Runner =>
    new Proxy({} as Runner, {
      get: (_target, name: string) => {
        if (name === 'withSuccessHandler') return (next: OpenCall['answer']) => runner(next, fail);
        if (name === 'withFailureHandler') return (next: OpenCall['fail']) => runner(answer, next);
        if (name.startsWith('no')) return undefined;
        return (request: unknown) => {
          const call = { name, request, answer, fail };
          calls.push(call);
          onCall(call);
        };
      },
    });
  const nothing = (): void => undefined;
  return { runner: runner(nothing, nothing), calls };
}
