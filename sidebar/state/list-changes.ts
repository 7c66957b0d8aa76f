// The worklist as the sidebar keeps it: what follows a row in it, and what a save of one row changes.
import type {
  ListChange,
  ListedRow,
  RowDetails,
  RowKey,
  Worklist,
  WorklistFilter,
  WorklistItem,
} from '../../src/rpc';
import type { SidebarState } from './state';

/** So many rows may have been finished by somebody else in between. */
const MOST_UPCOMING = 5;

type Placed = Pick<WorklistItem, 'missing' | 'score' | 'due' | 'chaseOn' | 'key'>;

/** After every day: of what nobody dated. */
const SOME_DAY = '~';

const dayOf = ({ due, chaseOn }: Placed, filter: WorklistFilter): string => {
  if (filter === 'waiting') return chaseOn || SOME_DAY;
  return filter === 'overdue' || filter === 'due-this-week' ? due || SOME_DAY : '';
};

/** The server's order: by the filter's day where it goes by one, else nearest to qualifying first. */
function comesAfter(one: Placed, other: Placed, filter: WorklistFilter): boolean {
  const [day, otherDay] = [dayOf(one, filter), dayOf(other, filter)];
  if (day !== otherDay) return day > otherDay;
  const order =
    one.missing.length - other.missing.length ||
    other.score - one.score ||
    one.key.row - other.key.row;
  return order > 0;
}

const isSame = (one: RowKey, other: RowKey): boolean =>
  one.account === other.account &&
  one.partner === other.partner &&
  one.domain === other.domain &&
  one.row === other.row;

const placeOf = ({ key, missing, score, form }: RowDetails): Placed => ({
  ...{ key, missing, score: score ?? 0, chaseOn: '' },
  due: form.find(({ field }) => field === 'due')?.text ?? '',
});

/** Whether a kept list is what the query asks for, as it stands now. */
const isCurrent = ({ list, listOutdated, query, me }: SidebarState): boolean =>
  list !== null &&
  !listOutdated &&
  list.query.me === me &&
  (['filter', 'partner', 'owner'] as const).every(
    (part) => (list.query[part] ?? null) === (query[part] ?? null),
  );

/**
 * The rows that follow a row in the list, the next one first; none at its end. Null where the sidebar
 * doesn't know: it has no such list, or not all of it.
 */
export function upcomingOf(state: SidebarState, row: RowDetails): readonly RowKey[] | null {
  const { list } = state;
  if (list === null || !isCurrent(state) || list.tab.sheetId !== row.key.sheetId) return null;
  const { items, query, total } = list;
  const at = items.findIndex(({ key }) => isSame(key, row.key));
  const place = placeOf(row);
  const after =
    at >= 0
      ? items.slice(at + 1)
      : items.filter((item) => comesAfter(item, place, query.filter) && !isSame(item.key, row.key));
  if (after.length === 0 && items.length < total) return null;
  return after.slice(0, MOST_UPCOMING).map(({ key }) => key);
}

type Counted = { readonly count: number };

/** How often a name stands, one more or less; a name that is gone is left out. */
function recounted<Entry extends Counted>(
  entries: readonly Entry[],
  isIt: (entry: Entry) => boolean,
  more: number,
  fresh: Entry,
): readonly Entry[] {
  const known = entries.some(isIt);
  const all = known
    ? entries.map((entry) => (isIt(entry) ? { ...entry, count: entry.count + more } : entry))
    : [...entries, { ...fresh, count: more }];
  return all.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
}

const folded = (text: string): string => text.trim().toLowerCase();
const isName = (wanted: string | null | undefined, name: string): boolean =>
  wanted == null || folded(wanted) === folded(name);

/** The list without a row, or with one more. */
function counted(list: Worklist, row: ListedRow | null, more: 1 | -1): Worklist {
  if (row === null) return list;
  const { query, items, total } = list;
  const { item, filters, owner } = row;
  const isOwners = isName(query.owner, owner);
  const isPartners = isName(query.partner, item.partner);
  const has = filters.includes(query.filter);
  const counts = { ...list.counts };
  if (isOwners && isPartners) for (const filter of filters) counts[filter] += more;
  const partners =
    isOwners && has
      ? recounted(list.partners, ({ partner }) => isName(partner, item.partner), more, {
          ...{ partner: item.partner, count: 0 },
        })
      : list.partners;
  const owners =
    isPartners && has
      ? recounted(list.owners, (entry) => isName(entry.owner, owner), more, { owner, count: 0 })
      : list.owners;
  const isIn = isOwners && isPartners && has;
  return {
    ...list,
    ...{ counts, partners, owners, total: total + (isIn ? more : 0) },
    items: isIn ? (more > 0 ? inserted(list, item) : without(items, item)) : items,
  };
}

const without = (items: readonly WorklistItem[], { key }: WorklistItem): readonly WorklistItem[] =>
  items.filter((item) => !isSame(item.key, key));

/** The row in its place; behind what is loaded of the list it is loaded with the rest. */
function inserted({ items, total, query }: Worklist, item: WorklistItem): readonly WorklistItem[] {
  const at = items.findIndex((other) => comesAfter(other, item, query.filter));
  if (at >= 0) return [...items.slice(0, at), item, ...items.slice(at)];
  return items.length < total ? items : [...items, item];
}

/** The list as a save of one row leaves it. */
export function withChange(list: Worklist, { before, after }: ListChange): Worklist {
  return counted(counted(list, before, -1), after, 1);
}

/** Whether so little of the loaded list is left that more of it is to be asked for. */
export const isRunningOut = (state: SidebarState): boolean => {
  const { list, shown } = state;
  if (list === null || shown.row === null || list.items.length >= list.total) return false;
  return (upcomingOf(state, shown.row)?.length ?? 0) < MOST_UPCOMING;
};
