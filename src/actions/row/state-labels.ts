// What a component's state is called.
import type { State } from '../../core/qualification/reading';

export const STATE_LABELS: Readonly<Record<State, string>> = {
  clear: 'Clear',
  short: 'Not enough',
  missing: 'Missing',
  unreadable: 'Can’t be read',
};
