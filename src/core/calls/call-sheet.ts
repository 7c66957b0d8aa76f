// A call sheet: one partner's accounts to talk about, with nothing of anybody else's in it.
import type { Day, Table } from '../cells/cell';
import { dayToDate } from '../cells/day';
import { spellingKey } from '../cells/domain';
import { usualSpelling } from '../cells/usual-spelling';
import type { SheetOverlap, SheetOverlapRow } from '../columns/overlap-table';
import { discretionOf } from '../feedback/discretion';
import { nameOf } from '../language/names';
import { say } from '../language/say';
import type { Terms } from '../qualification/terms';
import { believed } from './believed';
import { CALL_COLUMNS, callHeaders, LABELS } from './call-columns';
import { accountName, onePartner, rowRef } from './partner-key';

/** What a call of half an hour gets through. */
export const MOST_ACCOUNTS = 15;

export interface CallRow {
  readonly account: string;
  readonly believed: string;
  readonly ref: string;
}

export interface CallSheet {
  /** As most rows spell it. */
  readonly partner: string;
  readonly madeOn: Day;
  readonly rows: readonly CallRow[];
}

export interface CallTerms {
  /** The whole list: who else is in it that mustn't be named. */
  readonly overlap: Pick<SheetOverlap, 'rows'>;
  /** What the rows are judged by. */
  readonly terms: Terms;
  readonly madeOn: Day;
}

interface Owner {
  readonly key: string;
  readonly spellings: string[];
  readonly accounts: { readonly name: string }[];
}

/** Every partner that any row names, with its accounts. */
function ownersIn(rows: readonly SheetOverlapRow[]): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const row of rows) {
    for (const { name } of row.partners) {
      const key = spellingKey(name);
      const owner = owners.get(key) ?? { key, spellings: [], accounts: [] };
      owners.set(key, owner);
      owner.spellings.push(name);
      owner.accounts.push({ name: accountName(row) });
    }
  }
  return owners;
}

/**
 * The call sheet of a partner: of `candidates`, which come with the nearest to qualifying first, those
 * that are this partner's alone, each account once, 15 at most unless they were `chosen`. A row that
 * names several partners is on nobody's sheet, as an answer to it would be put into another's mouth.
 */
export function callSheet(
  partner: string,
  candidates: readonly SheetOverlapRow[],
  { overlap, terms, madeOn }: CallTerms,
  most: number = MOST_ACCOUNTS,
): CallSheet {
  const key = spellingKey(partner);
  const owners = ownersIn(overlap.rows);
  const discreet = discretionOf([
    ...Array.from(owners.values(), ({ spellings, ...owner }) => ({
      ...owner,
      name: usualSpelling(spellings),
    })),
    ...terms.settings.excludedPartners.map((name) => ({ key: '', name, accounts: [] })),
  ]);
  const rows = new Map<string, CallRow>();
  for (const candidate of candidates) {
    const own = onePartner(candidate);
    const ref = rowRef(candidate);
    if (own === undefined || ref === undefined || spellingKey(own) !== key || rows.has(ref))
      continue;
    if (rows.size === most) break;
    const shown = (text: string): string => discreet(key, text);
    const says = believed(candidate.row, terms, shown);
    rows.set(ref, { account: accountName(candidate), believed: says, ref });
  }
  return {
    partner: usualSpelling(owners.get(key)?.spellings ?? []) || partner,
    madeOn,
    rows: Array.from(rows.values()),
  };
}

/** In how many rows the head of a sheet stands, the header with it. */
export const HEAD_ROWS = 7;

/** The sheet as cells: its head, a header row, a row an account with blank cells for the answers. */
export function callTable({ partner, madeOn, rows }: CallSheet): Table {
  return [
    [nameOf(LABELS.partner), partner],
    [nameOf(LABELS.madeOn), dayToDate(madeOn)],
    [nameOf(LABELS.answeredBy), ''],
    [nameOf(LABELS.answeredOn), ''],
    [
      say(
        'Please fill in what you know, leave the rest blank, and keep the references on the right.',
      ),
    ],
    [],
    callHeaders(),
    ...rows.map(({ account, believed: says, ref }) => {
      const answers = CALL_COLUMNS.slice(2, -1).map(() => '');
      return [account, says, ...answers, ref];
    }),
  ];
}
