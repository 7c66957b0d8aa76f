// What was made of a header row and the cells below it: used, proposed, asked and left over.
import type { ChosenScales } from '../qualification/scale';
import type { Field, TabKind } from './fields';
import type { FilledGroups } from './groups';

/** How sure a recognised column is. A guess is proposed, and used once it is confirmed. */
export type Confidence = 'certain' | 'likely' | 'guess';

/** What a column that is taken for the wrong field could change. */
export type Weighs = 'status' | 'date' | 'identity' | 'detail';

/** A column that may hold a field, and isn't used until the user says so. */
export interface Proposal {
  readonly field: Field;
  readonly column: number;
  readonly confidence: Confidence;
  /** Why it isn't used at once, in a sentence. */
  readonly why: string;
  readonly weighs: Weighs;
}

export type QuestionCode =
  | 'proposal'
  | 'unfitting'
  | 'several-columns'
  | 'repeated-header'
  | 'status-as-outcome'
  | 'every-row-overlap'
  | 'every-row-partner'
  | 'one-partner'
  | 'fill-down'
  | 'date-order';

export interface Question {
  readonly code: QuestionCode;
  /** A sentence or two. */
  readonly text: string;
  readonly field?: Field;
  readonly column?: number;
  readonly choices?: readonly { readonly value: string; readonly text: string }[];
}

/** Questions that are answered by a word, rather than by choosing a column. */
const ANSWERED: readonly QuestionCode[] = [
  'every-row-overlap',
  'every-row-partner',
  'one-partner',
  'fill-down',
  'date-order',
];

/** Under which the answer stands that says how this list writes its dates. */
export const DATE_ORDER_ANSWER = 'date-order';

/** The key that the answer to a question is remembered under; undefined for others. */
export function answerKey({ code, field }: Pick<Question, 'code' | 'field'>): string | undefined {
  if (!ANSWERED.includes(code)) return undefined;
  return code === 'fill-down' ? `${code}:${field ?? ''}` : code;
}

/** What a sheet's wall clock shows for an instant, in UTC fields. */
export type SheetClock = (instant: Date) => Date;

export interface Recognition {
  readonly kind: TabKind;
  /** The 0-based column of each field that has one. */
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  readonly confidence: Readonly<Partial<Record<Field, Confidence>>>;
  readonly proposals: readonly Proposal[];
  /** What a person should look at. */
  readonly questions: readonly Question[];
  /** Filled columns that found no place, left to right. */
  readonly unplaced: readonly number[];
  /** What the user answered about the list as a whole, by `answerKey`. */
  readonly answers: Readonly<Record<string, string>>;
  /** What the user said that a column's numbers are out of. */
  readonly scales: ChosenScales;
  /** Cells that count for the rows below them. */
  readonly groups: FilledGroups;
  /** The name under which the mapping of these headers is remembered. */
  readonly signature: string;
  /** The headers as shown: a repeated one carries its number. */
  readonly headers: readonly string[];
  /** By which instants become days; without one they are days in UTC. */
  readonly clock?: SheetClock;
}
