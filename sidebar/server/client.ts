// Calls to the server as promises, over google.script.run.
import { type FailedCall, failedCall, readFailure } from './failure';
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
  /** Resolves to the server's answer or to a failure; it never rejects. */
  call<Name extends keyof Server & string>(
    name: Name,
    request: RequestOf<Server[Name]>,
    options?: CallOptions,
  ): Promise<AnswerOf<Server[Name]> | FailedCall>;
  /** Gives up every open call that isn't quiet, when somebody has waited long enough. */
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
  /** The language that answers are to be in; the server's own where it isn't said. */
  language: () => string | undefined = () => undefined,
): Client<Server> {
  const openCalls = createOpenCalls(onWaiting);
  let hasAnswered = false;

  function start(name: string, request: unknown, { quiet, limitMs }: CallOptions) {
    return new Promise<unknown>((resolve) => {
      const closing: (() => void)[] = [];
      const settle = (answer: unknown): void => {
        for (const step of closing.splice(0)) step();
        resolve(answer ?? failedCall('empty-answer'));
      };
      if (!quiet) closing.push(openCalls.add(() => settle(failedCall('abandoned'))));
      if (limitMs !== undefined) {
        const limit = setTimeout(() => settle(failedCall('no-answer')), limitMs);
        closing.push(() => clearTimeout(limit));
      }
      if (runner === undefined) {
        settle(failedCall('outside-google'));
        return;
      }
      const fail = (error: unknown): void => settle(readFailure(error, !hasAnswered));
      const succeed = (answer: unknown): void => {
        hasAnswered = true;
        settle(answer);
      };
      try {
        const asked = { ...Object(request), ...(language() && { language: language() }) };
        serverFunction(runner.withSuccessHandler(succeed).withFailureHandler(fail), name)(asked);
      } catch (error) {
        settle(readFailure(error));
      }
    });
  }

  return {
    // What an answer holds is promised by src/rpc.ts; the wire can't check it.
    call: (name, request, options = {}) => start(name, request, options) as Promise<never>,
    stopWaiting: openCalls.abandonAll,
  };
}
