// What the user decided about the columns of a header row.
import type { ChosenScales } from '../qualification/scale';
import type { Field } from './fields';

/** For a field whose very own column the user has refused: one that is headed as its label. */
export const REFUSED = '';

/**
 * What the user decided for a header row: the header per field, or null for "no column", which
 * holds until the add-on appends one, or `REFUSED`; the scale of a column of numbers; and the answers
 * to what was asked about the list as a whole, by the question's key.
 */
export type RememberedColumns = Readonly<Partial<Record<Field, string | null>>> & {
  readonly scales?: ChosenScales;
  readonly answers?: Readonly<Record<string, string>>;
};

/** The key of the answer "not this column" to a proposal. */
const refusalKey = (field: Field): string => `not:${field}`;

/** Headers that were refused for one field, kept as one text. */
const BETWEEN_HEADERS = '\n';

export const refusedHeaders = (
  answers: Readonly<Record<string, string>>,
  field: Field,
): readonly string[] => {
  const kept = answers[refusalKey(field)] ?? '';
  return kept === '' ? [] : kept.split(BETWEEN_HEADERS);
};

/** The answers with one more header refused for a field. */
export const withRefusal = (
  answers: Readonly<Record<string, string>>,
  field: Field,
  header: string,
): Readonly<Record<string, string>> => {
  const refused = refusedHeaders(answers, field);
  if (refused.includes(header)) return answers;
  return { ...answers, [refusalKey(field)]: [...refused, header].join(BETWEEN_HEADERS) };
};
