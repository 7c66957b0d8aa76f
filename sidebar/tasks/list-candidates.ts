// Asks for the worklist: another filter or partner, the next page, the same anew.
import type { Worklist, WorklistQuery } from '../../src/rpc';
import { PAGE_SIZE } from '../../src/rpc/limits';
import type { CallOptions } from '../server/client';
import type { Screen, SidebarState } from '../state/state';
import { withPage } from '../state/worklist-pages';
import { ask, type Desk } from './desk';

export async function listCandidates(
  desk: Desk,
  change: Partial<WorklistQuery> = {},
  options: CallOptions = {},
): Promise<void> {
  const { query: before, me } = desk.state();
  const query = { ...before, limit: PAGE_SIZE, ...change, me };
  desk.change(() => ({ query: { ...query, offset: 0 } }));
  const adopt = ({ list }: SidebarState, page: Worklist) => ({
    list: withPage(list, page),
    listOutdated: false,
  });
  await ask(desk, 'list', 'worklist', query, adopt, options);
}

export async function listMore(desk: Desk, options: CallOptions = {}): Promise<void> {
  const { list, asking } = desk.state();
  if (!asking.list) await listCandidates(desk, { offset: list?.items.length ?? 0 }, options);
}

export async function chooseScreen(desk: Desk, screen: Screen): Promise<void> {
  desk.change(() => ({ screen, said: '' }));
  if (screen === 'worklist' && desk.state().listOutdated) await listCandidates(desk);
}

/** A row of another tab was selected: the list is that tab's from now on, without the names chosen here. */
export async function followTab(desk: Desk, sheetId: number): Promise<void> {
  const { list, screen, query } = desk.state();
  if (list === null || list.tab.sheetId === sheetId) return;
  const wanted = { ...query, partner: null, owner: null };
  desk.change(() => ({ listOutdated: true, query: wanted, feedback: null }));
  if (screen === 'worklist') await listCandidates(desk);
}

/** Who uses the sidebar counts from the first letter: a save may come before the field is left. */
export function typeName(desk: Desk, typed: string): void {
  desk.change(() => ({ me: typed.trim(), listOutdated: true, drafted: {} }));
}

/** Remembers the name: it is asked once, for "mine", for signatures and for confirmations. */
export async function rememberName(desk: Desk): Promise<void> {
  const { me, screen } = desk.state();
  await desk.client.call('rememberName', { me }, { quiet: true });
  if (screen === 'worklist') await chooseScreen(desk, screen);
}
