// What a component's state is called.
import { say } from '../../core/language/say';
import type { State } from '../../core/qualification/reading';

const LABELS: Readonly<Record<State, () => string>> = {
  clear: () => say('Clear // a component'),
  short: () => say('Not enough'),
  missing: () => say('Missing // a component'),
  unreadable: () => say('Can’t be read'),
};

export const stateLabel = (state: State): string => LABELS[state]();
