// The script on DuckDB. The statements are BigQuery's own text: the parser puts them into DuckDB's
// dialect, the dataset's name is taken off, since DuckDB has no projects, and partitions fall away. The
// functions are the script's own, registered by their names.
import {
  BOOLEAN,
  DOUBLE,
  type DuckDBConnection,
  DuckDBInstance,
  DuckDBScalarFunction,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  STRUCT,
  structValue,
  VARCHAR,
} from '@duckdb/node-api';
import { type Answer, bareFunctions, writtenFunction } from './bare-functions';
import { Dialect, parserReady, transpile } from './sql-parser';

const TYPES: Readonly<Record<string, DuckDBType>> = {
  STRING: VARCHAR,
  INT64: INTEGER,
  FLOAT64: DOUBLE,
  BOOL: BOOLEAN,
};

const typeOf = (sql: string): DuckDBType => {
  const [, fields] = /^STRUCT<(.+)>$/.exec(sql) ?? [];
  if (fields === undefined) return TYPES[sql] ?? VARCHAR;
  return STRUCT(
    Object.fromEntries(
      fields.split(', ').map((field) => {
        const [name = '', type = ''] = field.split(' ');
        return [name, typeOf(type)];
      }),
    ),
  );
};

const inDuck = (answer: unknown): DuckDBValue =>
  typeof answer === 'object' && answer !== null
    ? structValue({ ...(answer as Record<string, DuckDBValue>) })
    : (answer as DuckDBValue);

const scalar = (name: string, parameters: number, returnType: DuckDBType, answer: Answer) =>
  DuckDBScalarFunction.create({
    name,
    returnType,
    parameterTypes: Array.from({ length: parameters }, () => VARCHAR),
    // NULL is an answer of its own: no such column.
    specialHandling: true,
    mainFunction: (_info, input, output) => {
      const columns = Array.from({ length: parameters }, (_, place) =>
        input.getColumnVector(place),
      );
      for (let row = 0; row < input.rowCount; row += 1) {
        const given = columns.map((column) => column.getItem(row) as string | null);
        output.setItem(row, inDuck(answer(...given)));
      }
      output.flush();
    },
  });

const transpiled = new Map<string, string>();

/** BigQuery's statement as DuckDB's. */
function inDuckDb(statement: string, place: string): string {
  const known = transpiled.get(statement) ?? toDuckDb(statement, place);
  transpiled.set(statement, known);
  return known;
}

function toDuckDb(statement: string, place: string): string {
  const local = statement.replaceAll(`\`${place}.`, '`');
  const { sql, error } = transpile(local, Dialect.BigQuery, Dialect.DuckDB);
  if (sql?.length !== 1) throw new Error(`${error}: ${statement}`);
  // A function's or a table's name between backticks; the parser leaves those of functions as they are.
  return (sql[0] ?? '').replace(/`(\w+)`/g, '$1');
}

export interface Duck {
  readonly connection: DuckDBConnection;
  /** The rows of a query, each by its columns' names. */
  readonly rows: (sql: string) => Promise<Record<string, unknown>[]>;
  /** Runs statements of a script; its functions are registered, and not made anew. */
  readonly run: (statements: readonly string[]) => Promise<void>;
  readonly close: () => void;
}

/** A DuckDB in memory, or in a file where there is more than memory holds, with a script's functions. */
export async function duckWith(
  library: string,
  statements: readonly string[],
  place: string,
  file = ':memory:',
): Promise<Duck> {
  await parserReady();
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  const answers = bareFunctions(library, statements);
  for (const written of statements.map(writtenFunction)) {
    const answer = written && answers.get(written.name);
    if (!written || !answer) continue;
    const { name, parameters, returns } = written;
    connection.registerScalarFunction(scalar(name, parameters.length, typeOf(returns), answer));
  }
  return {
    connection,
    rows: async (sql) => {
      const reader = await connection.runAndReadAll(sql);
      return reader.getRowObjectsJS();
    },
    run: async (each) => {
      for (const statement of each) {
        if (!writtenFunction(statement)) await connection.run(inDuckDb(statement, place));
      }
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
