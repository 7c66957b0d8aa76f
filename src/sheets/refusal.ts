// A job's polite no: a code for the program, a sentence for the person.
import { PRODUCT_NAME } from '../product-name';
import type { FailureCode } from '../rpc';

/** The codes whose failures carry nothing beyond their sentence. */
export type RefusalCode = Exclude<
  FailureCode,
  'conflict' | 'row-ambiguous' | 'column-missing' | 'not-a-request'
>;

/** Stops a job before it has written anything. Its message says what happened and what to do. */
export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, sentence: string) {
    super(sentence);
    this.name = 'Refusal';
    this.code = code;
  }
}

/** Google's own words for what goes wrong, and what they mean to the person. */
const GOOGLE_SAYS: readonly (readonly [RegExp, RefusalCode, string])[] = [
  [
    /protected cell or object|do(?:n't| not) have permission to (?:edit|call set)/i,
    'protected',
    'Google Sheets refused the change, because these cells are protected or shared with you for ' +
      'viewing only. Ask the owner of the spreadsheet to let you edit them, then try again.',
  ],
  [
    /data validation rules/i,
    'not-valid',
    'Google Sheets refused a value, because the column only accepts what its own rule allows. ' +
      'Choose an allowed value, or change the rule under Data, Data validation.',
  ],
  [
    /above the limit of \d+ cells/i,
    'not-valid',
    'The spreadsheet is full: Google Sheets allows 10 million cells. Delete a tab or empty ' +
      'columns that nobody needs, then try again.',
  ],
  [
    /Service (?:Spreadsheets|error)|timed out|too many times|simultaneous|Service unavailable/i,
    'busy',
    'Google Sheets did not answer in time. Nothing is lost: wait a minute and run it again.',
  ],
  [
    /cannot call SpreadsheetApp\.getUi|permission to call/i,
    'unexpected',
    'Google does not allow this from here. Open the spreadsheet in a browser on a computer and ' +
      `start it from the menu Extensions, ${PRODUCT_NAME}.`,
  ],
];

const textOf = (error: unknown): string => {
  if (error instanceof Error) return error.message;
  return typeof error === 'string' ? error : String(error);
};

/** Whatever was thrown, as a refusal with a sentence that a person can act on. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const text = textOf(error);
  for (const [pattern, code, sentence] of GOOGLE_SAYS) {
    if (pattern.test(text)) return new Refusal(code, sentence);
  }
  return new Refusal(
    'unexpected',
    `Something unexpected happened: ${text.replace(/\.$/, '')}. Reload the page and try again. If it happens ` +
      'twice, send this sentence to whoever looks after the sheet.',
  );
}
