// Who may call what: the authorisation modes and scopes that methods name in their tables.

import type { AuthMode } from '../../bridge';
import {
  ALL_SPREADSHEETS,
  CONTAINER_UI,
  CURRENT_SPREADSHEET,
  TRIGGERS,
  USER_EMAIL,
} from '../../oauth-scopes';

export const SCOPES = {
  /** Every spreadsheet method takes either of these. */
  spreadsheet: [CURRENT_SPREADSHEET, ALL_SPREADSHEETS],
  /** Opening other files. */
  allSpreadsheets: [ALL_SPREADSHEETS],
  container: [CONTAINER_UI],
  email: [USER_EMAIL],
  triggers: [TRIGGERS],
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

/** The rules of a class that reads and changes the document. */
export const IN_DOCUMENT = {
  family: 'SpreadsheetApp',
  scopes: SCOPES.spreadsheet,
  reading: MODES.enabled,
  writing: MODES.writing,
} as const;

/** Of a class that the script holds by itself, such as a builder: the document never hears of it. */
export const IN_SCRIPT = { ...IN_DOCUMENT, scopes: SCOPES.none } as const;
