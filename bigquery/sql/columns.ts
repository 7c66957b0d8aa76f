// The columns of the two tables: what each says, and what it is called unless the build is told.
import { BuildProblem, columnName } from './names';

/** A field of a table: its name in the options, and its column's unless another is given; '' is none. */
type Fields<Name extends string> = Readonly<Record<Name, string>>;

export type OverlapField =
  | 'account'
  | 'website'
  | 'account_id'
  | 'partner'
  | 'overlap'
  | 'warmth'
  | 'last_touch'
  | 'will_introduce'
  | 'fit'
  | 'motion'
  | 'owner'
  | 'due'
  | 'motion_status'
  | 'introduction_status'
  | 'overlap_date'
  | 'eql_since'
  | 'converted'
  | 'converted_date'
  | 'stage'
  | 'close_date';

export type LeadField =
  | 'account'
  | 'website'
  | 'account_id'
  | 'lead_type'
  | 'qualified_date'
  | 'created_date'
  | 'converted'
  | 'converted_date'
  | 'stage'
  | 'close_date'
  | 'fit';

/** An overlap list as the sheet has it; what most exports lack has no column. */
export const OVERLAP_COLUMNS: Fields<OverlapField> = {
  account: 'account',
  website: 'website',
  account_id: '',
  partner: 'partner',
  overlap: 'overlap',
  warmth: 'warmth',
  last_touch: 'last_touch',
  will_introduce: 'will_introduce',
  fit: 'fit',
  motion: 'motion',
  owner: 'owner',
  due: 'due',
  motion_status: '',
  introduction_status: '',
  overlap_date: 'overlap_date',
  eql_since: '',
  converted: '',
  converted_date: '',
  stage: '',
  close_date: '',
};

export const LEAD_COLUMNS: Fields<LeadField> = {
  account: 'account',
  website: 'website',
  account_id: '',
  lead_type: 'lead_type',
  qualified_date: 'qualified_date',
  created_date: '',
  converted: '',
  converted_date: 'converted_date',
  stage: '',
  close_date: '',
  fit: 'fit',
};

/** Each field's column, quoted; '' where the table has none. */
export type Columns<Name extends string> = Fields<Name>;

/**
 * The columns of a table: `account=company,last_touch=` calls the account's column `company` and says
 * that there is no last touch; what isn't named keeps its usual name.
 */
export function columnsOf<Name extends string>(
  option: string,
  said: string,
  usual: Fields<Name>,
): Columns<Name> {
  const chosen = new Map<string, string>(Object.entries(usual));
  for (const pair of said.split(',').filter((text) => text.trim() !== '')) {
    const [field = '', column] = pair.split('=').map((text) => text.trim());
    if (column === undefined || !chosen.has(field)) {
      throw new BuildProblem(
        `${option}: “${pair.trim()}” won't do. Write field=column, parted by commas; the fields are ` +
          `${Object.keys(usual).join(', ')}.`,
      );
    }
    chosen.set(field, column);
  }
  const quoted = Array.from(chosen, ([field, column]) => [
    field,
    column === '' ? '' : columnName(option, column),
  ]);
  return Object.fromEntries(quoted) as Columns<Name>;
}

/**
 * A field as a function is given it: its column as text, a blank cell for NULL; NULL where the table
 * has no such column, since a blank last touch is undated, and none isn't judged.
 */
export const asText = (column: string, table: string): string =>
  column === '' ? 'NULL' : `COALESCE(CAST(${table}.${column} AS STRING), '')`;
