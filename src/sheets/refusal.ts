// A job's polite no: a code for the program, a sentence for the person.
import { say } from '../core/language/say';
import { PRODUCT_NAME } from '../product-name';
import type { FailureCode } from '../rpc';
import { missingPermissions } from './consent';
import { type Cause, causeOf, type Doing } from './google-failure';

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

/** Somebody moves a tab's rows about while a job writes beside them, and goes on doing so. */
export const movedAbout = (tab: string): Refusal =>
  new Refusal(
    'busy',
    say(
      'Somebody is sorting or editing {tab} just now, so some of what was written may stand beside the wrong rows. Start this again when they have finished.',
      { tab },
    ),
  );

const CODES: Readonly<Record<Cause, RefusalCode>> = {
  protected: 'protected',
  rule: 'not-valid',
  full: 'not-valid',
  busy: 'busy',
  'not-from-here': 'unexpected',
  'not-allowed': 'unexpected',
  refused: 'not-valid',
  unknown: 'unexpected',
};

const purposes = (missing: readonly string[]): string =>
  missing.reduce((one, other) => say('{one}, nor {other}', { one, other }));

/** What happened, and what to do; `text` is how it was put, without a stop. */
function sentenceOf(cause: Cause, text: string, doing: Doing): string {
  switch (cause) {
    case 'protected':
      return say(
        'Google Sheets refused the change, because these cells are protected or shared with you for ' +
          'viewing only. Ask the owner of the spreadsheet to let you edit them, then try again.',
      );
    case 'rule':
      return say(
        'Google Sheets refused a value, because the column only accepts what its own rule allows. ' +
          'Choose an allowed value, or change the rule under Data, Data validation.',
      );
    case 'full':
      return say(
        'The spreadsheet is full: Google Sheets allows 10 million cells. Delete a tab or empty ' +
          'columns that nobody needs, then try again.',
      );
    case 'busy':
      return doing === 'reading'
        ? say(
            'Google Sheets did not answer in time. Nothing was written: wait a minute and run it again.',
          )
        : say(
            'Google Sheets did not answer in time. Nothing is lost: wait a minute and run it again.',
          );
    case 'not-from-here':
      return say(
        'Google does not allow this from here. Open the spreadsheet in a browser on a computer and start it from the menu Extensions, {product}.',
        { product: PRODUCT_NAME },
      );
    case 'not-allowed':
      return say(
        '{product} was not allowed {purposes}. Choose an item of the menu Extensions, {product}, and allow everything that Google asks for then.',
        { product: PRODUCT_NAME, purposes: purposes(missingPermissions()) },
      );
    case 'refused':
      return say(
        'Google Sheets did not do it, and said: “{text}”. Look whether the column has a rule under Data, Data validation. If it has none, wait a minute and run it again.',
        { text },
      );
    case 'unknown':
      return say(
        'Something unexpected happened: {text}. Reload the page and try again. If it happens twice, send this sentence to whoever looks after the sheet.',
        { text },
      );
    default:
      return cause satisfies never;
  }
}

const textOf = (error: unknown): string => {
  if (error instanceof Error) return error.message;
  return typeof error === 'string' ? error : String(error);
};

/** Whatever was thrown while something was being done, as a refusal that a person can act on. */
export function refusalOf(error: unknown, doing: Doing = 'asking'): Refusal {
  if (error instanceof Refusal) return error;
  const text = textOf(error).replace(/\.$/, '');
  const cause = causeOf(error, text, doing);
  return new Refusal(CODES[cause], sentenceOf(cause, text, doing));
}
