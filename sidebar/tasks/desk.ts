// What every task works with, and how it asks the server.
import type { Endpoints } from '../../src/rpc';
import type { AnswerOf, CallOptions, Client, RequestOf } from '../server/client';
import type { LatestOnly } from '../server/latest';
import type { Problem } from '../state/problem';
import { focusOn } from '../state/row-steps';
import type { FocusTarget, SidebarState, Topic } from '../state/state';
import type { Store } from '../state/store';

export interface Desk extends Store<SidebarState> {
  readonly client: Client<Endpoints>;
  readonly latest: LatestOnly;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** What this browser remembers while its tab is open; it may forget at any time. */
  readonly memory: { readonly read: () => string; readonly write: (text: string) => void };
}

type Name = keyof Endpoints;
type Granted<N extends Name> = Extract<AnswerOf<Endpoints[N]>, { readonly ok: true }>;

/** What an answer does to the state. */
type Adopt<N extends Name> = (state: SidebarState, answer: Granted<N>) => Partial<SidebarState>;

/**
 * Asks about a topic: while the question is open the topic is `asking`; the answer is adopted, or a
 * refusal becomes the topic's problem, in one step. Returns the answer; undefined when it was
 * refused, or asked again meanwhile.
 */
export async function ask<N extends Name>(
  desk: Desk,
  topic: Topic,
  name: N,
  request: RequestOf<Endpoints[N]>,
  adopt: Adopt<N>,
  options: CallOptions = {},
): Promise<Granted<N> | undefined> {
  dismiss(desk, topic);
  desk.change(({ asking }) => ({ asking: { ...asking, [topic]: true } }));
  const answer = await desk.latest(topic, () => desk.client.call(name, request, options));
  if (answer === undefined) return undefined;
  const granted = answer.ok ? (answer as Granted<N>) : undefined;
  desk.change((state) => ({
    // src/rpc.ts has each call's refusals carry what their code promises.
    problems: granted ? state.problems : { ...state.problems, [topic]: answer as Problem },
    ...(granted && adopt(state, granted)),
    asking: { ...state.asking, [topic]: false },
  }));
  return granted;
}

/** Puts a topic's problem away. */
export function dismiss(desk: Desk, topic: Topic): void {
  const { [topic]: _dismissed, ...problems } = desk.state().problems;
  desk.change(() => ({ problems }));
}

/** Tells a result, and moves the keyboard where it leads. */
export function tell(desk: Desk, said: string, target?: FocusTarget): void {
  desk.change(({ focus }) => ({ said, focus: target ? focusOn(target) : focus }));
}
