// Holds one value, changes it by pure steps, and tells who listens.

export interface Store<State> {
  readonly state: () => State;
  /** The parts that differ; the rest stays. */
  readonly change: (step: (state: State) => Partial<State>) => void;
  readonly listen: (listener: (state: State) => void) => void;
}

export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners: ((state: State) => void)[] = [];
  return {
    state: () => state,
    change: (step) => {
      state = { ...state, ...step(state) };
      for (const listener of listeners) listener(state);
    },
    listen: (listener) => void listeners.push(listener),
  };
}
