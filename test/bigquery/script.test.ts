// The script for BigQuery: every statement is its SQL, within its limits, and joins nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writtenFunction } from './support/bare-functions';
import { readyBuild } from './support/ready-build';
import { Dialect, parse, parseDataType, parserReady } from './support/sql-parser';

/** BigQuery's limit for the code that stands in a function itself. */
const MOST_INLINE_BYTES = 32 * 1024;

const { statements, script } = readyBuild();

beforeAll(parserReady);

/**
 * What kind of statement the parser takes a text for; `raw` is what it passed over. It doesn't know
 * that a function may return a STRUCT, so that type is read by itself and stands as a text meanwhile.
 */
const kindOf = (statement: string): string => {
  const plain = statement.replace(/^RETURNS STRUCT<.*>$/m, 'RETURNS STRING');
  const { success, ast, error } = parse(plain, Dialect.BigQuery);
  if (!success) return error ?? '';
  return Object.keys((ast as readonly object[])[0] ?? {}).join();
};

it('each statement parses in BigQuery’s dialect, as what it is meant to be', () => {
  const kinds = new Map<string, number>();
  for (const statement of statements) {
    const kind = kindOf(statement);
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  expect(Object.fromEntries(kinds)).toEqual({
    create_function: 11,
    select: 1,
    create_view: 5,
    create_table: 4,
    merge: 1,
  });
});

it('a statement that lacks a bracket, a comma or a table is refused: the parser looks', () => {
  const [view = ''] = statements.filter((each) => each.includes('eql_by_partner`'));
  for (const broken of [
    view.replace('SUM(', 'SUM('.slice(0, 3)),
    view.replace(/FROM `[^`]+`/, 'FROM'),
    view.replace(' AS partner,', ' AS partner'),
    view.replace('GROUP BY', 'GROUP'),
  ]) {
    expect(kindOf(broken)).toMatch(/error/i);
  }
});

it('what the functions return is a type of BigQuery’s', () => {
  const types = statements.flatMap((each) => writtenFunction(each)?.returns ?? []);
  expect(types).toHaveLength(11);
  for (const type of types) expect(parseDataType(type, Dialect.BigQuery).success).toBe(true);
});

it('the code in each function stays far below 32 KB, the rest being in the library', () => {
  for (const statement of statements) {
    const { body } = writtenFunction(statement) ?? { body: '' };
    expect(Buffer.byteLength(body)).toBeLessThan(MOST_INLINE_BYTES / 16);
  }
});

it('nothing is joined, and no table stands beside another', () => {
  const code = statements.join('\n').replace(/--.*$/gm, '');
  expect(code).not.toMatch(/\bJOIN\b|\bUNNEST\b/i);
  expect(code).not.toMatch(/\bFROM\s+`[^`]+`(?:\s+AS\s+\w+)?\s*,/i);
});

it('each table that it makes is partitioned by month, and no view is read twice by another', () => {
  const tables = statements.filter((each) => /^CREATE (?:OR REPLACE )?TABLE/.test(each));
  expect(tables).toHaveLength(4);
  for (const table of tables) expect(table).toMatch(/\nPARTITION BY DATE_TRUNC\(\w+, MONTH\)/);
});

it('a row is judged by today in the zone that was asked for, or by the day', () => {
  expect(readyBuild(['--time-zone', 'Europe/Berlin']).script).toContain(
    "CURRENT_DATE('Europe/Berlin')",
  );
  const dated = readyBuild(['--as-of', '2026-06-30']).script;
  expect(dated).toContain("DATE '2026-06-30'");
  expect(dated).not.toContain('CURRENT_DATE');
});

it('a column that a table lacks goes to the functions as NULL, a blank cell as a blank text', () => {
  const { script: other } = readyBuild([
    '--overlap-columns',
    'account=Company_Name, last_touch=',
    '--overlap',
    'exports.2026.overlap'.replace('exports.2026', 'other-project.exports'),
  ]);
  expect(other).toContain("COALESCE(CAST(t.`Company_Name` AS STRING), '')");
  expect(other).not.toContain('`last_touch`');
  expect(other).toContain('FROM `other-project.exports.overlap` AS t');
});

it('the script says at its head what it is, and ends each statement', () => {
  expect(script).toMatch(/^-- Ecosystem-qualified leads in BigQuery/);
  expect(script.match(/;$/gm)).toHaveLength(statements.length);
});

it.each<[string, string, string]>([
  ['eql_by_lead_type', 'EQL_COMPARE_COUNTS(A2:A50, C2:C50, D2:D50)', 'lead_type mature converted'],
  [
    'eql_by_fit_tier',
    'EQL_LIKE_FOR_LIKE_COUNTS(A2:A300, D2:D300, E2:E300, B2:B300)',
    'lead_type mature converted fit_tier',
  ],
])('the page’s formula beside %s points at its columns', (name, formula, expected) => {
  expect(readFileSync(join(__dirname, '../../bigquery/README.md'), 'utf8')).toContain(formula);
  const [view = ''] = statements.filter((each) => each.includes(`.${name}\` AS`));
  const [, list = ''] = /SELECT\n([\s\S]*?)\nFROM/.exec(view) ?? [];
  const columns = list.split(/,\n/).map((line) => line.trim().split(' ').pop());
  const named = Array.from(
    formula.matchAll(/([A-Z])2:/g),
    ([, letter = '']) => columns[letter.charCodeAt(0) - 65],
  );
  expect(named.join(' ')).toBe(expected);
});
