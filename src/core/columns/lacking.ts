// What a list can't be used without and doesn't have, and how to say so.
import { firstOf, quoted } from '../few-names';
import { say } from '../language/say';
import { type Field, fieldLabel } from './fields';
import { ACCOUNT_FIELDS } from './header-row';
import { OVERLAP_FIELDS } from './list-questions';
import type { Recognition } from './recognition';

/** What a job can't do without. */
export type Lack = 'account' | 'overlap';

/** Named beside what is lacking, so that one look at the sheet is enough. */
const WANTED: readonly Field[] = ['partner', 'warmth', 'fit', 'motion'];
const MOST_HEADERS = 8;

/** What the list lacks: an account, and on the overlap tab what the accounts are to the partner. */
export function lacksOf({ kind, columns, answers }: Recognition): readonly Lack[] {
  const holds = (field: Field): boolean => columns[field] !== undefined;
  const lacks: Lack[] = [];
  if (!ACCOUNT_FIELDS.some(holds)) lacks.push('account');
  const isSaid = answers['every-row-overlap'] !== undefined;
  if (kind === 'overlap' && !isSaid && !OVERLAP_FIELDS.some(holds)) lacks.push('overlap');
  return lacks;
}

const listed = (headers: readonly string[]): string =>
  firstOf(headers.filter((header) => header !== '').map(quoted), MOST_HEADERS);

/** What to do about one lack: confirm a column that may be it, else add one. */
const wayOn = (lack: Lack, { headers, proposals }: Recognition): string => {
  const label = fieldLabel(lack);
  const proposal = proposals.find(({ field }) => field === lack);
  if (proposal) {
    const header = headers[proposal.column] ?? '';
    return say(
      '{header} may be it: confirm it under Setup in the sidebar, or on the command line with {option}.',
      { header: quoted(header), option: `--column "${label}=${header}"` },
    );
  }
  return lack === 'overlap'
    ? say('Head a column {label}, or say under Setup as what all of these accounts are shared.', {
        label,
      })
    : say('Head a column {label}.', { label });
};

/** `Row 1 of Overlaps holds its headers, and no column says which account each row is.` */
function whatLacks(lacks: readonly Lack[], place: Readonly<Record<'row' | 'tab', string>>): string {
  if (lacks.length > 1) {
    return say(
      'Row {row} of {tab} holds its headers, and no column says which account each row is, and no column says what each account is to the partner (overlap).',
      place,
    );
  }
  return lacks[0] === 'account'
    ? say(
        'Row {row} of {tab} holds its headers, and no column says which account each row is.',
        place,
      )
    : say(
        'Row {row} of {tab} holds its headers, and no column says what each account is to the partner (overlap).',
        place,
      );
}

/**
 * Why a list can't be used, in sentences that name its tab, the row of its headers, and what to do;
 * '' for one that can.
 */
export function lackingSentence(tab: string, headerRow: number, recognition: Recognition): string {
  const { columns, proposals, headers, kind } = recognition;
  const place = { row: String(headerRow + 1), tab };
  if (Object.keys(columns).length === 0 && proposals.length === 0) {
    return say(
      'Row {row} of {tab} holds its headers, and none of them is known: {headers}. Say which column is which: under Setup in the sidebar, or with --column on the command line. Nothing was written.',
      { ...place, headers: listed(headers) },
    );
  }
  const lacks = lacksOf(recognition);
  if (lacks.length === 0) return '';
  const placed = [...Object.values(columns), ...proposals.map(({ column }) => column)];
  const unknown = headers.filter((_header, column) => !placed.includes(column));
  const others = kind === 'overlap' ? WANTED.filter((field) => columns[field] === undefined) : [];
  return [
    whatLacks(lacks, place),
    ...lacks.map((lack) => wayOn(lack, recognition)),
    ...(others.length === 0
      ? []
      : [
          say('It has no column for {fields} either.', {
            fields: others.map((field) => fieldLabel(field)).join(', '),
          }),
        ]),
    ...(unknown.some((header) => header !== '')
      ? [say('Not used: {columns}.', { columns: listed(unknown) })]
      : []),
    say('Nothing was written.'),
  ].join(' ');
}
