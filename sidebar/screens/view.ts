// What every screen is given: the state to show, and the desk whose tasks its buttons start.
import type { SidebarState } from '../state/state';
import type { Desk } from '../tasks/desk';

export interface View {
  readonly state: SidebarState;
  readonly desk: Desk;
}
