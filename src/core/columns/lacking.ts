// What a list can't be used without and doesn't have, and how to say so.
import { excerpt } from '../cells/text';
import { type Field, fieldLabel } from './fields';
import { ACCOUNT_FIELDS } from './header-row';
import { OVERLAP_FIELDS } from './list-questions';
import type { Recognition } from './recognition';

/** What a job can't do without. */
export type Lack = 'account' | 'overlap';

/** Named beside what is lacking, so that one look at the sheet is enough. */
const WANTED: readonly Field[] = ['partner', 'warmth', 'fit', 'motion'];
const MOST_HEADERS = 8;

const WHAT: Readonly<Record<Lack, string>> = {
  account: 'no column says which account each row is',
  overlap: 'no column says what each account is to the partner (overlap)',
};

/** What the list lacks: an account, and on the overlap tab what the accounts are to the partner. */
export function lacksOf({ kind, columns, answers }: Recognition): readonly Lack[] {
  const holds = (field: Field): boolean => columns[field] !== undefined;
  const lacks: Lack[] = [];
  if (!ACCOUNT_FIELDS.some(holds)) lacks.push('account');
  const isSaid = answers['every-row-overlap'] !== undefined;
  if (kind === 'overlap' && !isSaid && !OVERLAP_FIELDS.some(holds)) lacks.push('overlap');
  return lacks;
}

const quoted = (header: string): string => `“${excerpt(header)}”`;

const listed = (headers: readonly string[]): string => {
  const filled = headers.filter((header) => header !== '');
  const shown = filled.slice(0, MOST_HEADERS).map(quoted).join(', ');
  return filled.length > MOST_HEADERS ? `${shown} and ${filled.length - MOST_HEADERS} more` : shown;
};

const WAY_ON =
  'Say which column is which: under Setup in the sidebar, or with --column on the command line.';

/** What to do about one lack: confirm a column that may be it, else add one. */
const wayOn = (lack: Lack, { headers, proposals }: Recognition): string => {
  const label = fieldLabel(lack);
  const proposal = proposals.find(({ field }) => field === lack);
  if (proposal) {
    const header = headers[proposal.column] ?? '';
    return (
      `${quoted(header)} may be it: confirm it under Setup in the sidebar, or on the command line ` +
      `with --column "${label}=${header}".`
    );
  }
  const shared =
    lack === 'overlap' ? ', or say under Setup as what all of these accounts are shared' : '';
  return `Head a column ${label}${shared}.`;
};

/**
 * Why a list can't be used, in sentences that name its tab, the row of its headers, and what to do;
 * '' for one that can.
 */
export function lackingSentence(tab: string, headerRow: number, recognition: Recognition): string {
  const { columns, proposals, headers, kind } = recognition;
  const place = `Row ${headerRow + 1} of ${tab} holds its headers`;
  if (Object.keys(columns).length === 0 && proposals.length === 0) {
    return `${place}, and none of them is known: ${listed(headers)}. ${WAY_ON} Nothing was written.`;
  }
  const lacks = lacksOf(recognition);
  if (lacks.length === 0) return '';
  const what = lacks.map((lack) => WHAT[lack]).join(', and ');
  const placed = [...Object.values(columns), ...proposals.map(({ column }) => column)];
  const unknown = headers.filter((_header, column) => !placed.includes(column));
  const beside = unknown.some((header) => header !== '') ? ` Not used: ${listed(unknown)}.` : '';
  const others = kind === 'overlap' ? WANTED.filter((field) => columns[field] === undefined) : [];
  const also =
    others.length === 0
      ? ''
      : ` It has no column for ${others.map((field) => fieldLabel(field)).join(', ')} either.`;
  const steps = lacks.map((lack) => wayOn(lack, recognition)).join(' ');
  return `${place}, and ${what}. ${steps}${also}${beside} Nothing was written.`;
}
