// Of several columns that could be a key, the one whose values the other list has too.
import type { Table } from '../cells/cell';
import { domainKey } from '../cells/domain';
import { foldText, isBlankCell } from '../cells/text';
import { quoted } from '../few-names';
import { say } from '../language/say';
import { sampleOf } from './column-judge';
import { type Field, fieldLabel } from './fields';
import type { Question, Recognition } from './recognition';

/** A list as far as its keys need it. */
export interface KeyedList {
  readonly table: Table;
  /** 0-based. */
  readonly headerRow: number;
  readonly recognition: Recognition;
}

/** Fields whose values are looked for on the other tab. */
const KEYS = ['accountId', 'domain'] as const;
type Key = (typeof KEYS)[number];

const keyOf: Readonly<Record<Key, (cell: Table[number][number]) => string>> = {
  accountId: (cell) => (isBlankCell(cell) ? '' : foldText(cell)),
  domain: (cell) => domainKey(cell),
};

const valuesOf = ({ table, headerRow }: KeyedList, key: Key, column: number): Set<string> => {
  const cells = sampleOf(table, headerRow).map((row) => keyOf[key](row[column] ?? ''));
  return new Set(cells.filter((value) => value !== ''));
};

/** The columns that could be the key, the one that is used first. */
const columnsFor = ({ recognition }: KeyedList, key: Key): readonly number[] => {
  const { columns, questions } = recognition;
  const used = columns[key];
  if (used === undefined) return [];
  const rivals = questions.flatMap(({ code, field, column }) =>
    code === 'several-columns' && field === key && column !== undefined ? [column] : [],
  );
  return [used, ...rivals];
};

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  Array.from(one).filter((value) => other.has(value)).length;

/** The pair of columns that share the most values; the first, which are used, where none share more. */
const bestPair = (
  one: KeyedList,
  other: KeyedList,
  key: Key,
): readonly [number, number] | undefined => {
  const ours = columnsFor(one, key).map((column) => ({
    column,
    values: valuesOf(one, key, column),
  }));
  const theirs = columnsFor(other, key).map((column) => ({
    column,
    values: valuesOf(other, key, column),
  }));
  let best: { readonly pair: readonly [number, number]; readonly met: number } | undefined;
  for (const our of ours) {
    for (const their of theirs) {
      const met = shared(our.values, their.values);
      if (!best || met > best.met) best = { pair: [our.column, their.column], met };
    }
  }
  return best?.pair;
};

const withColumn = (recognition: Recognition, field: Field, column: number): Recognition => {
  const used = recognition.columns[field];
  if (used === undefined || used === column) return recognition;
  const named = (at: number): string => quoted(recognition.headers[at] ?? '');
  const question: Question = {
    code: 'several-columns',
    text: say(
      '{column} could be {field} too: {used} is used, since the other list has more of its values. Is that right?',
      { column: named(used), field: fieldLabel(field), used: named(column) },
    ),
    field,
    column: used,
  };
  const isAbout = (asked: Question): boolean =>
    asked.code === 'several-columns' && asked.field === field && asked.column === column;
  return {
    ...recognition,
    columns: { ...recognition.columns, [field]: column },
    questions: recognition.questions.map((asked) => (isAbout(asked) ? question : asked)),
    unplaced: recognition.unplaced.map((at) => (at === column ? used : at)),
  };
};

/**
 * Both lists with their keys in the columns that meet: where one has an `Account ID` and a `CRM ID`
 * and the other's IDs are those of the second, the second is used, and asked about as before. What
 * the user decided stays, and so does what no other column meets better.
 */
export function withMetKeys(
  overlap: KeyedList,
  leads: KeyedList,
): { readonly overlap: Recognition; readonly leads: Recognition } {
  let ours = overlap.recognition;
  let theirs = leads.recognition;
  for (const key of KEYS) {
    const pair = bestPair(overlap, leads, key);
    if (!pair) continue;
    ours = withColumn(ours, key, pair[0]);
    theirs = withColumn(theirs, key, pair[1]);
  }
  return { overlap: ours, leads: theirs };
}
