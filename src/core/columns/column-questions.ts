// What is asked about columns: those used, those proposed, and headers that stand twice.
import type { Row } from '../cells/cell';
import { foldText } from '../cells/text';
import { allOf, quoted } from '../few-names';
import { say } from '../language/say';
import type { Candidate } from './candidates';
import { isUsable } from './choose-columns';
import type { ColumnJudge } from './column-judge';
import { type Field, fieldLabel } from './fields';
import { repeatedHeaders } from './header';
import type { Mapping } from './mapping';
import type { Proposal, Question } from './recognition';

interface Asked {
  readonly headers: Row;
  /** The headers as shown. */
  readonly shown: readonly string[];
  readonly mapping: Mapping;
  readonly candidates: readonly Candidate[];
  readonly proposals: readonly Proposal[];
  readonly judge: ColumnJudge;
}

/** Fields whose words are the user's to explain. */
const WORDED: readonly Field[] = ['overlap', 'warmth', 'fit', 'motion', 'willing'];

/** What gives the reason for a status, and is one itself where nothing else is: nobody need be asked. */
const REASONS: readonly string[] = ['status reason', 'statusgrund'];

/** The columns of headers that stand more than once. */
const repeatedColumns = (headers: Row): ReadonlySet<number> =>
  new Set(repeatedHeaders(headers).reduce((all, some) => all.concat(some), []));

/** Two columns for one field: the one that isn't used, where its header is more than a guess. */
const severalColumns = ({ headers, shown, mapping, candidates, judge }: Asked): Question[] => {
  const repeated = repeatedColumns(headers);
  const asked = new Set<number>();
  return candidates.flatMap((candidate): Question[] => {
    const { field, column } = candidate;
    const used = mapping.columns.get(field);
    if (used === undefined || mapping.taken.has(column) || repeated.has(column)) return [];
    if (mapping.settled.has(field) || asked.has(column) || !isUsable(candidate, judge)) return [];
    if (REASONS.includes(foldText(headers[column] ?? ''))) return [];
    asked.add(column);
    const text = say('{column} could be {field} too: {used} is used. Is that right?', {
      column: named(shown[column]),
      field: fieldLabel(field),
      used: named(shown[used]),
    });
    return [{ code: 'several-columns', text, field, column }];
  });
};

const named = (header: string | undefined): string => quoted(header ?? '');

/** Columns that are used although their cells say something else, or nothing that is known. */
const unfitting = ({ shown, mapping, judge }: Asked): Question[] =>
  [...mapping.columns].flatMap(([field, column]): Question[] => {
    const verdict = judge.verdict(field, column);
    if (mapping.settled.has(field) || verdict === 'fits' || verdict === 'blank') return [];
    if (verdict === 'unknown' && !WORDED.includes(field)) return [];
    const values = { column: named(shown[column]), field: fieldLabel(field) };
    const text = WORDED.includes(field)
      ? say(
          'Most cells under {column} can’t be read as {field}. Say under Words in Setup what they mean, or choose another column.',
          values,
        )
      : say(
          'Most cells under {column} can’t be read as {field}. Look at them, or choose another column.',
          values,
        );
    return [{ code: 'unfitting', text, field, column }];
  });

const proposed = ({ shown, proposals }: Asked): Question[] =>
  proposals.map(({ field, column, why }) => ({
    code: 'proposal',
    text: say('{column} may be {field}. It isn’t used until you say so. {why}', {
      column: named(shown[column]),
      field: fieldLabel(field),
      why,
    }),
    field,
    column,
  }));

const repeats = ({ headers, shown, mapping }: Asked): Question[] =>
  repeatedHeaders(headers).flatMap((columns): Question[] => {
    const uses = [...mapping.columns].filter(([, column]) => columns.includes(column));
    const isSettled = uses.length > 0 && uses.every(([field]) => mapping.settled.has(field));
    if (isSettled) return [];
    const said = uses.map(([field, column]) =>
      say('{column} is taken for {field}', {
        column: named(shown[column]),
        field: fieldLabel(field),
      }),
    );
    const values = { count: columns.length, header: named(shown[columns[0] ?? -1]) };
    const text =
      said.length === 0
        ? say('{count} columns are called {header}: none of them is used. Is that right?', values)
        : say('{count} columns are called {header}: {outcome}. Is that right?', {
            ...values,
            outcome: allOf(said),
          });
    return [{ code: 'repeated-header', text }];
  });

export function columnQuestions(asked: Asked): Question[] {
  return [...proposed(asked), ...unfitting(asked), ...severalColumns(asked), ...repeats(asked)];
}
