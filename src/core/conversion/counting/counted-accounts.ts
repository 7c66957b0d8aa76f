// Every account counted, and what becomes of every row of both tabs.
import type { EntryTerms, RowOutcome } from './account-entry';
import { keepingAlike } from './alike-accounts';
import {
  type Account,
  type AccountOutcome,
  type CountedRows,
  countAccount,
  type JudgedAccount,
} from './count-account';
import { ofAccount, type RowsByAccount, startOf } from './gather-accounts';
import type { GatheredTabs } from './gather-tabs';
import type { LeadFact } from './lead-facts';
import type { LeftOut } from './left-out';
import type { OverlapFact } from './overlap-facts';

type CountedTabs = Pick<GatheredTabs, 'gathered' | 'overlap' | 'leads'>;

export interface CountedAccounts {
  readonly outcomes: readonly AccountOutcome[];
  /** The rows that are in no count, in the order of the tabs. */
  readonly leftOut: readonly LeftOut[];
}

const NO_OVERLAP: readonly OverlapFact[] = [];

const leadsOf = ({ gathered, leads }: CountedTabs, account: number): LeadFact[] =>
  ofAccount(gathered.leads, account, leads.factAt);

/** An account by its number: what can be read off its rows is read when it is asked for. */
class AccountAt implements Account, AccountOutcome {
  constructor(
    private readonly tabs: CountedTabs,
    private readonly number: number,
    readonly overlap: readonly OverlapFact[],
    private readonly judged: JudgedAccount,
  ) {}

  get account(): Account {
    return this;
  }

  get key(): string {
    return this.tabs.gathered.keyOf(this.number);
  }

  get leads(): readonly LeadFact[] {
    return leadsOf(this.tabs, this.number);
  }

  get conversion(): JudgedAccount['conversion'] {
    return this.judged.conversion;
  }

  get overlapEntry(): JudgedAccount['overlapEntry'] {
    return this.judged.overlapEntry;
  }

  get entries(): JudgedAccount['entries'] {
    return this.judged.entries;
  }

  get baselineSince(): JudgedAccount['baselineSince'] {
    return this.judged.baselineSince;
  }

  get tabsDisagree(): boolean {
    return this.judged.tabsDisagree;
  }

  get stratum(): string {
    return this.judged.stratum;
  }

  get typedByStage(): number {
    return this.judged.typedByStage;
  }

  get untyped(): number {
    return this.judged.untyped;
  }
}

/** What becomes of a tab's rows, by their places. */
type Reasons = (RowOutcome | undefined)[];

interface Counted extends Pick<CountedRows, 'overlapRows' | 'leadsRows'> {
  readonly judged: JudgedAccount;
}

/** Counts accounts one by one; those of one lead that says the same as another's are counted once. */
const counter = (tabs: CountedTabs, terms: EntryTerms) => {
  const keep = keepingAlike();
  const { ends, places } = tabs.gathered.leads;
  const known = new Map<number, Counted>();
  return (account: number, overlap: readonly OverlapFact[]): Counted => {
    const start = startOf(tabs.gathered.leads, account);
    const isOne = overlap.length === 0 && ends[account] === start + 1;
    const says = isOne ? tabs.leads.saysAt(places[start] ?? 0) : -1;
    const found = says < 0 ? undefined : known.get(says);
    if (found) return found;
    const counted = countAccount({ overlap, leads: leadsOf(tabs, account) }, terms);
    const { overlapRows, leadsRows } = counted;
    const made = { judged: keep(counted), overlapRows, leadsRows };
    if (says >= 0) known.set(says, made);
    return made;
  };
};

/** Notes what becomes of an account's rows of one tab. */
const note = (
  reasons: Reasons,
  rows: RowsByAccount,
  account: number,
  found: readonly RowOutcome[],
): void => {
  const start = startOf(rows, account);
  for (let at = 0; at < found.length; at += 1) reasons[rows.places[start + at] ?? 0] = found[at];
};

const leftOutRows = (
  { gathered: { nameless }, overlap, leads }: CountedTabs,
  reasons: Readonly<Record<LeftOut['tab'], Reasons>>,
): LeftOut[] => {
  const rows: LeftOut[] = [];
  const unnamed = { overlap: new Set(nameless.overlap), leads: new Set(nameless.leads) };
  const add = (tab: LeftOut['tab'], index: number, isExcluded: boolean): void => {
    rows.push({ tab, index, account: '', reason: isExcluded ? 'excluded' : 'no-account' });
  };
  overlap.forEach(({ index, account, isExcluded }, place) => {
    const reason = reasons.overlap[place] ?? 'counted';
    if (unnamed.overlap.has(place)) add('overlap', index, isExcluded);
    else if (reason !== 'counted') rows.push({ tab: 'overlap', index, account, reason });
  });
  for (let place = 0; place < leads.size; place += 1) {
    const reason = reasons.leads[place] ?? 'counted';
    const index = leads.indexAt(place);
    if (unnamed.leads.has(place)) add('leads', index, leads.isExcludedAt(place));
    else if (reason !== 'counted') {
      rows.push({ tab: 'leads', index, account: leads.accountAt(place), reason });
    }
  }
  return rows;
};

/** Counts all accounts by one rule. */
export function countGathered(tabs: CountedTabs, terms: EntryTerms): CountedAccounts {
  const { gathered } = tabs;
  const count = counter(tabs, terms);
  const reasons = {
    overlap: new Array<RowOutcome | undefined>(tabs.overlap.length),
    leads: new Array<RowOutcome | undefined>(tabs.leads.size),
  };
  const outcomes: AccountOutcome[] = [];
  const factAt = (place: number): OverlapFact | undefined => tabs.overlap[place];
  for (let account = 0; account < gathered.accounts; account += 1) {
    const hasOverlap = gathered.overlap.ends[account] !== startOf(gathered.overlap, account);
    const overlap = hasOverlap
      ? ofAccount(gathered.overlap, account, factAt).flatMap((fact) => fact ?? [])
      : NO_OVERLAP;
    const { judged, overlapRows, leadsRows } = count(account, overlap);
    note(reasons.overlap, gathered.overlap, account, overlapRows);
    note(reasons.leads, gathered.leads, account, leadsRows);
    outcomes.push(new AccountAt(tabs, account, overlap, judged));
  }
  return { outcomes, leftOut: leftOutRows(tabs, reasons) };
}
