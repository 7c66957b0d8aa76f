// The columns of a call sheet: what stands in them, and which field of the list each answer is for.
import { type Names, nameOf } from '../language/names';

/** The fields that a partner's answers are for, in the order of their columns. */
export const ANSWER_FIELDS = ['warmth', 'partnerContact', 'lastTouch', 'willing', 'note'] as const;

export type AnswerField = (typeof ANSWER_FIELDS)[number];

/** What each of them is called on a call sheet. */
export const ANSWER_HEADERS = {
  warmth: ['Relationship', 'Beziehung', 'Relación'],
  partnerContact: ['Who we know there', 'Wen wir dort kennen', 'A quién conocemos allí'],
  lastTouch: ['Last spoke', 'Zuletzt gesprochen', 'Última conversación'],
  willing: ['Would you introduce us', 'Würden Sie uns vorstellen', 'Nos presentaría'],
  note: ['Note', 'Notiz', 'Nota'],
} as const satisfies Readonly<Record<AnswerField, Names>>;

export const answerLabel = (field: AnswerField): string => nameOf(ANSWER_HEADERS[field]);

export const ACCOUNT: Names = ['Account', 'Account', 'Cuenta'];
const BELIEVED: Names = ['What we believe', 'Was wir annehmen', 'Lo que creemos'];
/** By which an answer finds its row again, wherever the sheet has been meanwhile. */
export const REF: Names = ['Ref', 'Ref', 'Ref'];

/** The columns, each with its names: a sheet may come back in a language that nobody here has chosen. */
export const CALL_COLUMNS: readonly Names[] = [
  ACCOUNT,
  BELIEVED,
  ANSWER_HEADERS.warmth,
  ANSWER_HEADERS.partnerContact,
  ANSWER_HEADERS.lastTouch,
  ANSWER_HEADERS.willing,
  ANSWER_HEADERS.note,
  REF,
];

export const callHeaders = (): readonly string[] => CALL_COLUMNS.map(nameOf);

/** What stands before a value above the list. */
export const LABELS = {
  partner: ['Call sheet', 'Gesprächsbogen', 'Hoja de llamada'],
  madeOn: ['Made on', 'Erstellt am', 'Creada el'],
  answeredBy: ['Answered by', 'Beantwortet von', 'Respondida por'],
  answeredOn: ['Answered on', 'Beantwortet am', 'Respondida el'],
} as const satisfies Readonly<Record<string, Names>>;

/** What the question of introducing us is answered by. */
export const INTRODUCE_CHOICES: readonly string[] = ['Yes', 'No', 'Maybe'];
