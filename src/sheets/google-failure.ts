// What Google's errors mean. Their texts come in the account's language, so what was being done, and what
// Google answers when it is asked, decide; the words only help where they are known.
import { missingPermissions } from './consent';
import { isLockedOut } from './locked-out';

/**
 * What was being done as Google refused: asking the sheet, reading what is to be written to, writing to it,
 * or waiting for the lock.
 */
export type Doing = 'asking' | 'reading' | 'writing' | 'locking';

export type Cause =
  | 'protected'
  | 'rule'
  | 'full'
  | 'busy'
  | 'not-from-here'
  | 'not-allowed'
  | 'refused'
  | 'unknown';

/** Words that tell, in English, Spanish, Portuguese, French, German, Italian and Japanese. */
const HINTS: readonly (readonly [RegExp, Cause])[] = [
  [
    /protected cell|do(?:n't| not) have permission to (?:edit|call set)|protegid[ao]|protégée?s?|geschützt|protett[aeo]|保護/i,
    'protected',
  ],
  [
    /data validation|typed columns|validación de datos|validação de dados|validation des données|Daten(?:validierung|überprüfung)|convalida (?:dei )?dati|入力規則/i,
    'rule',
  ],
  [/\b10[.,\s\u00a0\u202f]?000[.,\s\u00a0\u202f]?000\b/, 'full'],
  [
    /Service (?:Spreadsheets|error|unavailable)|\bLockService\b|timed out|too many times|simultaneous|server error|try again later|error (?:del|en el|interno del) servidor|demasiadas veces|erro (?:do|no) servidor|muitas vezes|erreur (?:du |de )?serveur|trop de fois|Serverfehler|zu (?:oft|häufig)|Zeitüberschreitung|errore del server|troppe volte|サーバー ?エラー|回数が多すぎ|タイムアウト/i,
    'busy',
  ],
  [/cannot call SpreadsheetApp\.getUi|permission to call/i, 'not-from-here'],
];

const isGoogles = (error: unknown): boolean => error instanceof Error && error.name === 'Exception';

/** Why it failed. The edge: an error of the add-on's own is never taken for one of Google's. */
export function causeOf(error: unknown, text: string, doing: Doing): Cause {
  const [, known] = HINTS.find(([words]) => words.test(text)) ?? [];
  if (!isGoogles(error)) return known ?? 'unknown';
  if (missingPermissions().length > 0) return 'not-allowed';
  if (known !== undefined) return known;
  if (doing !== 'writing') return 'busy';
  return isLockedOut() ? 'protected' : 'refused';
}
