// Who may call what: the authorisation modes and scopes that methods name in their tables.

import type { AuthMode } from '../../bridge';

const AUTH = 'https://www.googleapis.com/auth';

export const SCOPES = {
  /** Every spreadsheet method takes either of these. */
  spreadsheet: [`${AUTH}/spreadsheets.currentonly`, `${AUTH}/spreadsheets`],
  /** Opening other files. */
  allSpreadsheets: [`${AUTH}/spreadsheets`],
  container: [`${AUTH}/script.container.ui`],
  email: [`${AUTH}/userinfo.email`],
  triggers: [`${AUTH}/script.scriptapp`],
  none: [],
} as const satisfies { readonly [name: string]: readonly string[] };

export const MODES = {
  everywhere: ['NONE', 'LIMITED', 'FULL', 'CUSTOM_FUNCTION'],
  /** Reading the document, and services without user data. */
  enabled: ['LIMITED', 'FULL', 'CUSTOM_FUNCTION'],
  /** Changing the document. */
  writing: ['LIMITED', 'FULL'],
  menus: ['NONE', 'LIMITED', 'FULL'],
  full: ['FULL'],
} as const satisfies { readonly [name: string]: readonly AuthMode[] };
