// What every screen is given: the state to show, and the desk whose tasks its buttons start.
import type { SidebarState, Topic } from '../state/state';
import type { Desk } from '../tasks/desk';

export interface View {
  readonly state: SidebarState;
  readonly desk: Desk;
}

export function isAsking({ state }: View, topic: Topic): boolean {
  return state.asking[topic] === true;
}
