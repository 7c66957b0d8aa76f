// Puts the pages of a worklist together.
import type { Worklist, WorklistQuery } from '../../src/rpc';
import { PAGE_SIZE } from '../../src/rpc/limits';

export const WHOLE_LIST: WorklistQuery = {
  filter: 'all',
  partner: null,
  owner: null,
  me: '',
  offset: 0,
  limit: PAGE_SIZE,
};

function isSameList(a: Worklist, b: Worklist): boolean {
  const [one, other] = [a.query, b.query];
  const parts = ['filter', 'partner', 'owner', 'me'] as const;
  return a.tab.sheetId === b.tab.sheetId && parts.every((part) => one[part] === other[part]);
}

/** A page that goes on where the list ends is put at its end; any other is a new beginning. */
export function withPage(list: Worklist | null, page: Worklist): Worklist {
  const goesOn = list !== null && isSameList(list, page) && page.query.offset === list.items.length;
  return goesOn ? { ...page, query: list.query, items: [...list.items, ...page.items] } : page;
}
