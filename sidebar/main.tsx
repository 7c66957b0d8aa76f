// Starts the sidebar on its page: the server behind it, the poll, and the keeping of typed text.
import { render } from 'preact';
import { speak, wordsInForce } from '../src/core/language/in-force';
import { ENGLISH, type Words } from '../src/core/language/words';
import type { Endpoints } from '../src/rpc';
import { followFocus } from './focus';
import { Sidebar } from './screens/sidebar';
import { createClient } from './server/client';
import { googleRunner } from './server/google-script';
import { latestOnly } from './server/latest';
import { INITIAL_STATE, type SidebarState } from './state/state';
import { createStore } from './state/store';
import type { Desk } from './tasks/desk';
import { followSelection } from './tasks/follow-selection';
import { keepTyped } from './tasks/keep-typed';
import { lookAroundRows } from './tasks/look-around';
import { openSidebar } from './tasks/open-sidebar';
import { pageMemory } from './tasks/page-memory';
import { saveRow } from './tasks/save-row';

/** The page brings its words along; without them it is in English. */
function takeWords(): void {
  const words: Words | null = JSON.parse(document.getElementById('words')?.textContent || 'null');
  if (words) speak(words);
}

/** What the server is to answer in; English needs no saying. */
function spokenLanguage(): string | undefined {
  const { language } = wordsInForce();
  return language === ENGLISH.language ? undefined : language;
}

function start(page: HTMLElement): void {
  const store = createStore<SidebarState>(INITIAL_STATE);
  const desk: Desk = {
    ...store,
    client: createClient<Endpoints>(
      googleRunner(window),
      (waiting) => store.change(() => ({ waiting })),
      spokenLanguage,
    ),
    latest: latestOnly(),
    now: () => Date.now(),
    memory: pageMemory(() => window.sessionStorage),
  };
  const show = followFocus(page, (state: SidebarState) => {
    render(<Sidebar state={state} desk={desk} />, page);
    return state.asking.row ? null : state.focus;
  });
  page.textContent = '';
  show(desk.state());
  desk.listen(show);
  document.addEventListener('keydown', (event) => {
    const saves = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!saves || desk.state().screen !== 'row') return;
    event.preventDefault();
    void saveRow(desk, { goOn: true });
  });

  const keepNow = keepTyped(desk);
  const isVisible = (): boolean => document.visibilityState === 'visible';
  const onVisibility = (listener: () => void): void =>
    document.addEventListener('visibilitychange', listener);
  onVisibility(() => isVisible() || keepNow());
  window.addEventListener('pagehide', keepNow);
  void openSidebar(desk);
  followSelection(desk, { isVisible, onVisibility });
  lookAroundRows(desk);
}

const page = document.getElementById('app');
takeWords();
if (page !== null) start(page);
