// An add-on's files, and what its appsscript.json decides about how it runs.

import { CONTAINER_UI, CURRENT_SPREADSHEET } from '../oauth-scopes';

/** The manifest; unknown keys are somebody else's business. */
export interface Manifest {
  readonly timeZone?: string;
  readonly runtimeVersion?: string;
  readonly oauthScopes?: readonly string[];
}

/** The files that clasp would push, and the adapter they run on. */
export interface AddOn {
  readonly code: string;
  readonly manifest: Manifest;
  /** HTML files by name, without `.html`. */
  readonly files: Readonly<Record<string, string>>;
  /** The adapter's bundle, `.build/realm.js`. */
  readonly realm: string;
}

/** What a script without a list of scopes would be granted: enough for a spreadsheet add-on. */
const DETECTED_SCOPES = [CURRENT_SPREADSHEET, CONTAINER_UI];

export function scopesOf({ oauthScopes }: Manifest): readonly string[] {
  return oauthScopes ?? DETECTED_SCOPES;
}

export function scriptTimeZone({ timeZone }: Manifest): string {
  return timeZone ?? 'Etc/UTC';
}
