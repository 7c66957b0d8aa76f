// What each partner should be told: its own accounts, and what became of them since; knows no Range.
import type { Cell, Day } from '../../core/cell';
import type { SheetLeads } from '../../core/columns/leads-table';
import { type CountInput, countAccounts } from '../../core/conversion/accounts';
import { countText, percentText } from '../../core/conversion/figure-text';
import { formatDay, readDay } from '../../core/day';
import { nameKey } from '../../core/domain';
import { foldText, isBlankCell } from '../../core/text';

/** What may have happened to an account, in the order in which it happens. */
export type EventKind = 'received' | 'qualified' | 'progressed' | 'closed';

export interface FeedbackAccount {
  readonly account: string;
  /** The furthest that has happened since the partner was last told. */
  readonly event: EventKind;
  /** When, where the sheet says it. */
  readonly day?: Day;
  /** An EQL whose stage changed longer ago than the setting allows, the partner not told since. */
  readonly isOverdue: boolean;
}

export interface PartnerNews {
  readonly partner: string;
  readonly toldOn?: Day;
  /** Accounts by what has happened since; each counts for every step that it has taken. */
  readonly counts: Readonly<Record<EventKind, number>>;
  /** Of the partner's mature EQLs, the share that converted; absent where none is mature. */
  readonly rate?: number;
  readonly overdue: number;
  readonly accounts: readonly FeedbackAccount[];
  readonly message: string;
}

export interface FeedbackInput extends CountInput {
  /** When each partner was told, as its tab says. */
  readonly toldOn: readonly { readonly partner: string; readonly day: Day }[];
}

type Outcome = ReturnType<typeof countAccounts>['accounts'][number];
type Fact = Outcome['account']['overlap'][number];

/** An event with its day; undefined where it happened on a day that nobody wrote down. */
type Events = Partial<Record<EventKind, Day | undefined>>;

const CLOSED = /\bclosed|^won$|^lost$/;
const ORDER: readonly EventKind[] = ['received', 'qualified', 'progressed', 'closed'];
/** A message names so many accounts of a kind; the tab lists them all. */
const NAMED = 5;

const dayOf = (cell: Cell | undefined): Day | undefined =>
  cell === undefined || isBlankCell(cell) ? undefined : readDay(cell);

/** When an account's deal was closed, by the stage and close date of its row on the leads tab. */
function closedIn(leads: SheetLeads | undefined): (index: number) => Events {
  const rows = new Map(leads?.rows.map((row) => [row.index, row.row]));
  return (index) => {
    const row = rows.get(index);
    if (!row?.stage || !CLOSED.test(foldText(row.stage))) return {};
    return { closed: dayOf(row.closedAt) };
  };
}

function eventsOf(
  { account, conversion }: Outcome,
  rows: readonly Fact[],
  input: FeedbackInput,
): Events {
  const events: Events = {};
  const note = (kind: EventKind, day: Day | undefined): void => {
    const known = events[kind];
    events[kind] = known === undefined ? day : Math.min(known, day ?? known);
  };
  const cellsOf = new Map(input.overlap?.rows.map(({ index, cells }) => [index, cells]));
  const { stage, closedAt } = input.overlap?.recognition.columns ?? {};
  for (const row of rows) {
    if (!row.hasOverlap) continue;
    note('received', typeof row.found === 'number' ? row.found : undefined);
    if (typeof row.since === 'number') note('qualified', row.since);
    const cells = cellsOf.get(row.index) ?? [];
    const written = stage === undefined ? '' : (cells[stage] ?? '');
    if (CLOSED.test(foldText(written))) {
      note('closed', dayOf(closedAt === undefined ? '' : cells[closedAt]));
    }
  }
  const closed = closedIn(input.leads);
  for (const { index } of account.leads) {
    const found = closed(index);
    if ('closed' in found) note('closed', found.closed);
  }
  if (conversion.kind === 'on') note('progressed', conversion.day);
  if (conversion.kind === 'undated') note('progressed', undefined);
  return events;
}

/** The latest day on which a partner was told: on its tab, or beside one of the rows. */
function lastTold(rows: readonly Fact[], told: Day | undefined): Day | undefined {
  return rows.reduce(
    (latest, row) =>
      typeof row.told === 'number' && (latest === undefined || row.told > latest)
        ? row.told
        : latest,
    told,
  );
}

/** Days count after the day on which the partner was told; undated ones only before it ever was. */
const isNews = (events: Events, kind: EventKind, told: Day | undefined, asOf: Day): boolean => {
  if (!(kind in events)) return false;
  const day = events[kind];
  if (day === undefined) return told === undefined;
  return day <= asOf && (told === undefined || day > told);
};

function isOverdue(
  rows: readonly Fact[],
  events: Events,
  told: Day | undefined,
  { asOf, settings }: FeedbackInput,
): boolean {
  if (!rows.some(({ since }) => typeof since === 'number')) return false;
  const changes = [
    ...rows.map(({ stageChanged }) => stageChanged),
    events.progressed,
    events.closed,
  ];
  return changes.some(
    (day) =>
      day !== undefined &&
      asOf - day > settings.tellWithinDays &&
      (told === undefined || told < day) &&
      !rows.some((row) => row.told === 'told'),
  );
}

const list = (names: readonly string[]): string => {
  const shown = names.slice(0, NAMED);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
};

function messageFor(news: Omit<PartnerNews, 'message'>): string {
  const { partner, toldOn, counts, accounts, rate } = news;
  const since = toldOn === undefined ? 'So far' : `Since ${formatDay(toldOn)}`;
  if (ORDER.every((kind) => counts[kind] === 0)) {
    return `Hi ${partner} team, nothing has changed on your accounts since ${toldOn === undefined ? 'we began' : formatDay(toldOn)}. We will write when it does.`;
  }
  const named = (kind: EventKind): string => {
    const names = accounts.filter(({ event }) => event === kind).map(({ account }) => account);
    return names.length > 0 ? ` (${list(names)})` : '';
  };
  const rateText =
    rate === undefined
      ? 'none of yours is old enough to judge yet'
      : `of yours that are old enough to judge, ${percentText(rate)} converted`;
  return [
    `Hi ${partner} team, here is what became of the accounts that you share with us.`,
    `${since}: ${countText(counts.received)} received, ${countText(counts.qualified)} qualified${named('qualified')}; ${rateText}. ` +
      `${countText(counts.progressed)} progressed to an opportunity${named('progressed')}, ` +
      `${countText(counts.closed)} closed${named('closed')}.`,
    'Thank you for your help. Is there one where a word from you would move things on?',
  ].join(' ');
}

/** The news for every partner, those with something overdue first, then by name. */
export function partnerNews(input: FeedbackInput): readonly PartnerNews[] {
  const { accounts } = countAccounts(input);
  const told = new Map(input.toldOn.map(({ partner, day }) => [nameKey(partner), day]));
  const partners = new Map<string, { name: string; own: { outcome: Outcome; rows: Fact[] }[] }>();
  for (const outcome of accounts) {
    const byPartner = new Map<string, Fact[]>();
    for (const row of outcome.account.overlap) {
      if (row.isExcluded) continue;
      for (const { key, name } of row.partners) {
        if (!partners.has(key)) partners.set(key, { name, own: [] });
        byPartner.set(key, [...(byPartner.get(key) ?? []), row]);
      }
    }
    for (const [key, rows] of Array.from(byPartner)) {
      partners.get(key)?.own.push({ outcome, rows });
    }
  }
  const news = Array.from(partners).map(([key, { name, own }]): PartnerNews => {
    const toldOn = lastTold(
      own.flatMap(({ rows }) => rows),
      told.get(key),
    );
    const counts = { received: 0, qualified: 0, progressed: 0, closed: 0 };
    const listed: FeedbackAccount[] = [];
    let mature = 0;
    let converted = 0;
    for (const { outcome, rows } of own) {
      const events = eventsOf(outcome, rows, input);
      const happened = ORDER.filter((kind) => isNews(events, kind, toldOn, input.asOf));
      for (const kind of happened) counts[kind] += 1;
      const lead = outcome.overlapEntry?.lead;
      const isEql = rows.some(({ since }) => typeof since === 'number');
      if (isEql && lead?.kind === 'counted' && lead.isMature) {
        mature += 1;
        if (lead.hasConverted) converted += 1;
      }
      const event = happened[happened.length - 1];
      const overdue = isOverdue(rows, events, toldOn, input);
      // What was only received is counted; listing all of it would bury what happened.
      if (event === undefined || (event === 'received' && !overdue)) continue;
      const day = events[event];
      listed.push({
        account: rows[0]?.account ?? '',
        event,
        ...(day === undefined ? {} : { day }),
        isOverdue: overdue,
      });
    }
    const found = {
      partner: name,
      ...(toldOn === undefined ? {} : { toldOn }),
      counts,
      ...(mature === 0 ? {} : { rate: converted / mature }),
      overdue: listed.filter((account) => account.isOverdue).length,
      accounts: listed.sort((one, other) => (other.day ?? 0) - (one.day ?? 0)),
    };
    return { ...found, message: messageFor(found) };
  });
  return news.sort(
    (one, other) => other.overdue - one.overdue || (one.partner < other.partner ? -1 : 1),
  );
}

export const partnerKey = (partner: string): string => nameKey(partner);
