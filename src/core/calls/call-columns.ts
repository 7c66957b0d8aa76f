// The columns of a call sheet: what stands in them, and which field of the list each answer is for.

/** The fields that a partner's answers are for, in the order of their columns. */
export const ANSWER_FIELDS = ['warmth', 'partnerContact', 'lastTouch', 'willing', 'note'] as const;

export type AnswerField = (typeof ANSWER_FIELDS)[number];

/** What each of them is called on a call sheet. */
export const ANSWER_HEADERS: Readonly<Record<AnswerField, string>> = {
  warmth: 'Relationship',
  partnerContact: 'Who we know there',
  lastTouch: 'Last spoke',
  willing: 'Would you introduce us',
  note: 'Note',
};

export const ACCOUNT = 'Account';
export const BELIEVED = 'What we believe';
/** By which an answer finds its row again, wherever the sheet has been meanwhile. */
export const REF = 'Ref';

export const CALL_HEADERS: readonly string[] = [
  ACCOUNT,
  BELIEVED,
  ANSWER_HEADERS.warmth,
  ANSWER_HEADERS.partnerContact,
  ANSWER_HEADERS.lastTouch,
  ANSWER_HEADERS.willing,
  ANSWER_HEADERS.note,
  REF,
];

/** What stands before a value above the list. */
export const LABELS = {
  partner: 'Call sheet',
  madeOn: 'Made on',
  answeredBy: 'Answered by',
  answeredOn: 'Answered on',
} as const;

/** What the question of introducing us is answered by. */
export const INTRODUCE_CHOICES: readonly string[] = ['Yes', 'No', 'Maybe'];
