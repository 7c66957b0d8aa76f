// Starts the sidebar on its page: the server behind it, the poll, and the keeping of typed text.
import { render } from 'preact';
import type { Endpoints } from '../src/rpc';
import { moveFocus } from './parts/focus';
import { Sidebar } from './screens/sidebar';
import { createClient } from './server/client';
import { googleRunner } from './server/google-script';
import { latestOnly } from './server/latest';
import { INITIAL_STATE, type SidebarState } from './state/state';
import { createStore } from './state/store';
import type { Desk } from './tasks/desk';
import { followSelection } from './tasks/follow-selection';
import { keepTyped } from './tasks/keep-typed';
import { openSidebar } from './tasks/open-sidebar';
import { pageMemory } from './tasks/page-memory';

function start(page: HTMLElement): void {
  const store = createStore<SidebarState>(INITIAL_STATE);
  const desk: Desk = {
    ...store,
    client: createClient<Endpoints>(googleRunner(window), (waiting) =>
      store.change(() => ({ waiting })),
    ),
    latest: latestOnly(),
    now: () => Date.now(),
    memory: pageMemory(() => window.sessionStorage),
  };
  let moved: SidebarState['focus'] = null;
  const show = (state: SidebarState): void => {
    render(<Sidebar state={state} desk={desk} />, page);
    if (state.focus !== moved && state.focus && !state.asking.row) {
      if (moveFocus(page, state.focus.on)) moved = state.focus;
    }
  };
  page.textContent = '';
  show(desk.state());
  desk.listen(show);

  const keepNow = keepTyped(desk);
  const isVisible = (): boolean => document.visibilityState === 'visible';
  const onVisibility = (listener: () => void): void =>
    document.addEventListener('visibilitychange', listener);
  onVisibility(() => isVisible() || keepNow());
  window.addEventListener('pagehide', keepNow);
  void openSidebar(desk);
  followSelection(desk, { isVisible, onVisibility });
}

const page = document.getElementById('app');
if (page !== null) start(page);
