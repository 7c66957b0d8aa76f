// Calls to the server as promises; knows google.script.run, nothing of screens or of the field.
import { type CallFailure, callFailure, readFailure } from './failure';
import { type Runner, serverFunction } from './google-script';
import { createOpenCalls, type Waiting } from './open-calls';

type Answering = (request: never) => unknown;
export type RequestOf<F> = F extends (request: infer Request) => unknown ? Request : never;
export type AnswerOf<F> = F extends (request: never) => infer Answer ? Answer : never;

export interface CallOptions {
  /** Stop waiting after this long. Only for questions: an order's fate would be unknown. */
  readonly limitMs?: number;
  /** A quiet call, such as the poll or a job with its own progress, is never called slow. */
  readonly quiet?: boolean;
}

export interface Client<Server> {
  call<Name extends keyof Server & string>(
    name: Name,
    request: RequestOf<Server[Name]>,
    options?: CallOptions,
  ): Promise<AnswerOf<Server[Name]>>;
  /** Rejects every open call that isn't quiet, when somebody has waited long enough. */
  stopWaiting(): void;
}

/**
 * A client over google.script.run. Each call settles once: by its answer, its failure, its limit or
 * `stopWaiting`; what comes later is ignored. An answer of null is a failure: Google sends null in
 * place of anything that it can't serialise, and no server function answers null.
 */
export function createClient<Server extends { [Name in keyof Server]: Answering }>(
  runner: Runner | undefined,
  onWaiting: (waiting: Waiting) => void = () => undefined,
): Client<Server> {
  const openCalls = createOpenCalls(onWaiting);

  function start(name: string, request: unknown, options: CallOptions): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const closing: (() => void)[] = [];
      const close = (): void => {
        for (const step of closing.splice(0)) step();
      };
      const fail = (failure: CallFailure): void => {
        close();
        reject(failure);
      };
      const answer = (value: unknown): void => {
        close();
        if (value === null || value === undefined) reject(callFailure('empty-answer'));
        else resolve(value);
      };
      if (options.quiet !== true) closing.push(openCalls.add(fail));
      if (options.limitMs !== undefined) {
        const limit = setTimeout(() => fail(callFailure('no-answer')), options.limitMs);
        closing.push(() => clearTimeout(limit));
      }
      try {
        if (runner === undefined) throw callFailure('outside-google');
        const prepared = runner
          .withSuccessHandler(answer)
          .withFailureHandler((error) => fail(readFailure(error)));
        serverFunction(prepared, name)(request);
      } catch (error) {
        fail(readFailure(error));
      }
    });
  }

  return {
    // What an answer holds is promised by src/rpc.ts; the wire can't check it.
    call: (name, request, options = {}) => start(name, request, options) as Promise<never>,
    stopWaiting: openCalls.rejectAll,
  };
}
