// Layouts in which a header alone doesn't say whose column it is.
import type { Row } from '../cells/cell';
import { type Candidate, candidatesOf } from './candidates';
import { isCrmExport } from './crm-export';
import type { Field, TabKind } from './fields';
import { headerKey } from './header';

const ACCOUNT_KEYS: readonly string[] = ['accountname', 'account', 'companyname'];
/** What the second column of a repeated header holds, where the second block is the partner's. */
const PARTNER_SIDE: readonly { readonly key: string; readonly field: Field }[] = [
  { key: 'type', field: 'overlap' },
  { key: 'status', field: 'overlap' },
  { key: 'accountstatus', field: 'overlap' },
  { key: 'owner', field: 'partnerContact' },
  { key: 'accountowner', field: 'partnerContact' },
];
const ACCOUNT_STATUS_KEY = 'accountstatus';
/** A CRM's own contact with the account, where nobody says that it was the partner's. */
const OUR_CONTACT_KEY = 'lastcontacted';
const NAME_KEY = 'name';
/** Columns that Reveal alone has: beside them, the account's status is what it is to the partner. */
const REVEAL_KEYS: readonly string[] = [
  'opendeal',
  'knownprimarycontacts',
  'otherprimarycontacts',
  'commoncontacts',
  'othercontacts',
];
const FEWEST_OF_REVEAL = 2;

const guess = (field: Field, column: number): Candidate => ({
  field,
  column,
  confidence: 'guess',
  isSecond: false,
});

/**
 * The partner's columns where the same headers stand twice, "your accounts" before "partner
 * accounts", as Kiflo exports them: the second Type is what the account is to the partner.
 */
export function partnerSideColumns(headers: Row): Candidate[] {
  const keys = headers.map((header) => headerKey(header));
  const columnsOf = (key: string): number[] =>
    keys.map((each, column) => (each === key ? column : -1)).filter((column) => column >= 0);
  const accounts = keys.filter((key) => ACCOUNT_KEYS.includes(key));
  if (new Set(accounts).size === accounts.length) return [];
  const found: Candidate[] = [];
  for (const { key, field } of PARTNER_SIDE) {
    const columns = columnsOf(key);
    const second = columns[1];
    if (columns.length !== 2 || second === undefined) continue;
    if (!found.some((known) => known.field === field)) found.push(guess(field, second));
  }
  return found;
}

/**
 * A partner tool's `Account Status` is what the account is to the partner where the layout is
 * Reveal's; elsewhere it may be, and is ours meanwhile.
 */
const statusAtPartner = (keys: readonly string[]): Candidate[] => {
  const column = keys.indexOf(ACCOUNT_STATUS_KEY);
  if (column < 0) return [];
  const isReveal = keys.filter((key) => REVEAL_KEYS.includes(key)).length >= FEWEST_OF_REVEAL;
  return [{ ...guess('overlap', column), confidence: isReveal ? 'likely' : 'guess' }];
};

/**
 * Every field that every header might name in its layout, the surest first. What only the layout
 * says stands after what a header says itself.
 *
 * A lead's `Name` may be the account's; `Last contacted` among a CRM's own columns is our contact with
 * the account, and the partner's only where somebody says so.
 */
export function candidatesInLayout(headers: Row, kind: TabKind): Candidate[] {
  const keys = headers.map((header) => headerKey(header));
  const named = candidatesOf(headers, kind);
  if (kind === 'leads') {
    const column = keys.indexOf(NAME_KEY);
    return column < 0 ? named : [...named, guess('account', column)];
  }
  const partnerSide = partnerSideColumns(headers);
  const isOurs = ({ field, column }: Candidate): boolean =>
    partnerSide.some((theirs) => theirs.field === field && theirs.column !== column) &&
    partnerSide.some((theirs) => keys[theirs.column] === keys[column]);
  const isTheirs = ({ column }: Pick<Candidate, 'column'>): boolean =>
    partnerSide.some((theirs) => theirs.column === column);
  const ofCrm = isCrmExport(headers);
  const listed = named
    .filter((candidate) => !isOurs(candidate) && !isTheirs(candidate))
    .map((candidate) =>
      ofCrm && keys[candidate.column] === OUR_CONTACT_KEY && candidate.field === 'lastTouch'
        ? { ...candidate, confidence: 'guess' as const }
        : candidate,
    );
  const isSaid = [...listed, ...partnerSide].some(
    ({ field, confidence, column }) =>
      field === 'overlap' && (confidence !== 'guess' || isTheirs({ column })),
  );
  const status = isSaid ? [] : statusAtPartner(keys);
  const likely = status.filter(({ confidence }) => confidence === 'likely');
  return [...likely, ...listed, ...partnerSide, ...(likely.length > 0 ? [] : status)];
}
