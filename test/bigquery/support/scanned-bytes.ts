// What BigQuery would read for a run of the script and for the counts, and what that would cost.
import type { Duck } from './duck';

const TIB = 2 ** 40;
const GIB = 2 ** 30;
/** US dollars for each TiB that a query reads, on demand; the first TiB of a month is free. As of August 2026. */
export const DOLLARS_A_TIB = 6.25;

/** BigQuery's sizes of what a column holds: a text's bytes and two more, 8 a date or a number; NULL nothing. */
const sizeOf = (name: string, type: string): string => {
  if (type === 'VARCHAR') return `SUM(2 + strlen(${name}))`;
  return `${type === 'BOOLEAN' ? 1 : 8} * COUNT(${name})`;
};

/** The bytes of a whole table, but for the numbers that the drawn rows carry. */
const tableBytes = async ({ rows }: Duck, table: string): Promise<number> => {
  const columns = await rows(
    `SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = '${table}' AND column_name != 'r'`,
  );
  const sizes = columns.map(({ column_name: name, data_type: type }) =>
    sizeOf(String(name), String(type)),
  );
  const [row] = await rows(
    `SELECT ${sizes.map((size) => `COALESCE(${size}, 0)`).join(' + ')} AS bytes FROM ${table}`,
  );
  return Number(row?.bytes ?? 0);
};

export interface ScannedBytes {
  /** By a run of the script. */
  readonly refresh: number;
  /** By asking for each of the four counts once. */
  readonly counts: number;
}

/** The facts and the kept dates are read by three statements, the accounts by three views. */
export async function scannedBytes(duck: Duck): Promise<ScannedBytes> {
  const [overlap = 0, leads = 0, facts = 0, since = 0, accounts = 0, partners = 0] =
    await Promise.all(
      ['overlap', 'leads', 'eql_facts', 'eql_since', 'eql_accounts', 'eql_partner_accounts'].map(
        (table) => tableBytes(duck, table),
      ),
    );
  return {
    refresh: overlap + leads + 3 * (facts + since),
    counts: 3 * accounts + partners,
  };
}

const lineFor = ({ refresh, counts }: ScannedBytes, factor: number, rows: number): string => {
  const said = (bytes: number): string =>
    `${((bytes * factor) / GIB).toFixed(2)} GiB, $${((bytes * factor * DOLLARS_A_TIB) / TIB).toFixed(3)}`;
  return `At ${rows.toLocaleString('en')} rows BigQuery reads for a run ${said(refresh)}; for the four counts ${said(counts)}.`;
};

/** The bytes and their price at each number of rows, as these rows' bytes say. */
export const priceLines = (
  bytes: ScannedBytes,
  measured: number,
  sizes: readonly number[],
): string[] => sizes.map((rows) => lineFor(bytes, rows / measured, rows));
