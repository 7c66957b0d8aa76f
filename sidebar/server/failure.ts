// What a failed call means to the person in front of it, told by Google's failure texts.
import { say } from '../../src/core/language/say';

export type CallFailureCode =
  | 'accounts'
  | 'connection'
  | 'google-busy'
  | 'too-long'
  | 'cell-protected'
  | 'empty-answer'
  | 'no-answer'
  | 'abandoned'
  | 'outside-google'
  | 'unexpected';

/** A failed call as a refusing server would have put it, so that callers know one kind of no. */
export interface FailedCall {
  readonly ok: false;
  readonly code: CallFailureCode;
  /** One or two sentences: what happened, what to do next. */
  readonly message: string;
}

const kept = (): string => say('What you typed is kept.');

const SENTENCES: Readonly<Record<Exclude<CallFailureCode, 'unexpected'>, () => string>> = {
  accounts: () =>
    say(
      'Google doesn’t let this sidebar reach the sheet. That happens when two Google accounts are ' +
        'signed in in one browser. Open the sheet in a private window, or in a browser profile with ' +
        'one account only.',
    ),
  connection: () => `${say('The connection to Google was lost. Try again.')} ${kept()}`,
  'google-busy': () =>
    `${say('Google is busy with this sheet. Wait a minute, then try again.')} ${kept()}`,
  'too-long': () =>
    say(
      'Google stopped the job because it took too long. What was done until then is kept: start it ' +
        'again to go on.',
    ),
  'cell-protected': () =>
    `${say('This cell or column is protected. Ask the sheet’s owner to let you edit it.')} ${kept()}`,
  'empty-answer': () =>
    say('Google sent an empty answer. Try again. If it happens twice, open the sidebar afresh.'),
  'no-answer': () => `${say('Google hasn’t answered. Try again.')} ${kept()}`,
  abandoned: () =>
    say(
      'You stopped waiting. It may still have been done: look at the sheet before you try again.',
    ),
  'outside-google': () =>
    say('This page only works inside a spreadsheet. Open it from the menu there.'),
};

/**
 * Google's failure texts, the most telling first. They aren't documented, and come in the account's
 * language: a hint where they are known.
 */
const TEXTS: readonly (readonly [RegExp, keyof typeof SENTENCES])[] = [
  [
    /authori[sz]ation is required|PERMISSION_DENIED|reading from storage|Autorisierung|autorización|autorização|autorisation|autorizzazione|承認/i,
    'accounts',
  ],
  [/protected (cell|range|sheet)|geschützt|protegid|protégé|protett|保護/i, 'cell-protected'],
  [/exceeded maximum execution time/i, 'too-long'],
  [
    /too many (times|simultaneous|LockService)|timed out|unavailable|try again later|server error|wait a bit|Serverfehler|error del servidor|erro (do|no) servidor|erreur (du |de )?serveur|errore del server|サーバー ?エラー/i,
    'google-busy',
  ],
  [/NetworkError|HTTP 0|connection|failed to fetch/i, 'connection'],
];

export function failedCall(code: keyof typeof SENTENCES): FailedCall {
  return { ok: false, code, message: SENTENCES[code]() };
}

/** `ScriptError: Exception: No such tab.` -> `No such tab`. */
function bareMessage(message: string): string {
  return message.replace(/^(\s*\w*(Error|Exception):)+\s*|\.?\s*$/g, '');
}

/**
 * What a failure handler was given, as a failure with a sentence. Whatever it is, it is readable. The
 * add-on's own refusals come as answers; so where nothing was ever answered, and whatever Google says
 * in whatever language, it lets this page not in: `neverAnswered`.
 */
export function readFailure(error: unknown, neverAnswered = false): FailedCall {
  // Google's errors come from another frame, so they are no instances of this one's.
  const { message } = Object(typeof error === 'string' ? { message: error } : error);
  const raw = typeof message === 'string' ? message : '';
  const [, known] = TEXTS.find(([pattern]) => pattern.test(raw)) ?? [];
  if (known) return failedCall(known);
  if (neverAnswered) return failedCall('accounts');
  const reason = bareMessage(raw) || say('Google gave no reason');
  return {
    ok: false,
    code: 'unexpected',
    message: `${say('That didn’t work: {reason}.', { reason })} ${kept()}`,
  };
}
