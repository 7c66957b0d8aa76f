// What the person has allowed: Google lets them allow one of the add-on's two permissions without the other.
import { say } from '../core/language/say';

/** In the manifest's order, in the words in which they are asked for here. */
const PERMISSIONS = [
  ['spreadsheets.currentonly', () => say('to read and change this spreadsheet // was not allowed')],
  ['script.container.ui', () => say('to show a sidebar and messages // was not allowed')],
] as const;
const AUTH = 'https://www.googleapis.com/auth/';

/** Known to Google, and not yet to its types. */
interface Authorized {
  getAuthorizedScopes?(): readonly string[] | null;
}

/**
 * Ends the run and has Google ask for what is missing, where an entry point needs both permissions and one
 * wasn't given; goes on otherwise.
 */
export function requireConsent(): void {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
}

/** What the add-on was not allowed, each as what it is for; none where Google can't be asked. */
export function missingPermissions(): string[] {
  try {
    const info: GoogleAppsScript.Script.AuthorizationInfo & Authorized =
      ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    if (info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED) return [];
    const given = info.getAuthorizedScopes?.() ?? [];
    const missing = PERMISSIONS.filter(([scope]) => given.indexOf(AUTH + scope) < 0);
    return missing.map(([, purpose]) => purpose());
  } catch {
    return [];
  }
}
