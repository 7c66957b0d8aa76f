// appsscript.json, as far as it decides how the add-on runs.

/** The manifest; unknown keys are somebody else's business. */
export interface Manifest {
  readonly timeZone?: string;
  readonly runtimeVersion?: string;
  readonly oauthScopes?: readonly string[];
}

const AUTH = 'https://www.googleapis.com/auth';

/** What a script without a list of scopes would be granted: enough for a spreadsheet add-on. */
const DETECTED_SCOPES = [`${AUTH}/spreadsheets.currentonly`, `${AUTH}/script.container.ui`];

export function scopesOf({ oauthScopes }: Manifest): readonly string[] {
  return oauthScopes ?? DETECTED_SCOPES;
}

export function scriptTimeZone({ timeZone }: Manifest): string {
  return timeZone ?? 'Etc/UTC';
}
