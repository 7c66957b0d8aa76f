// Questions about what the person has allowed, and what is protected against them.
import { type Bench, cells, type Probe, refusal } from './probe';

const info = (): GoogleAppsScript.Script.AuthorizationInfo =>
  ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);

/** A protection of the person's own on the question's cell, which is gone afterwards. */
function protectedCell<Answer>(
  bench: Bench,
  ask: (protection: GoogleAppsScript.Spreadsheet.Protection) => Answer,
): Answer {
  const protection = cells(bench).protect();
  try {
    return ask(protection);
  } finally {
    protection.remove();
  }
}

export const CONSENT_PROBES: readonly Probe[] = [
  {
    method: 'ScriptApp.requireAllScopes(authMode)',
    reliesOn: 'Goes on where everything is allowed, and has Google ask where something isn’t.',
    ask: () => refusal(() => ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)),
  },
  {
    method: 'ScriptApp.AuthMode',
    reliesOn: 'Names how much a run may do.',
    ask: () => String(ScriptApp.AuthMode.LIMITED),
  },
  {
    method: 'AuthMode.FULL',
    reliesOn: 'A run that may do everything that was allowed, as from the menu.',
    ask: () => String(ScriptApp.AuthMode.FULL),
  },
  {
    method: 'ScriptApp.getAuthorizationInfo(authMode)',
    reliesOn: 'What was allowed; asked only once something has failed.',
    ask: () => typeof info().getAuthorizationStatus,
  },
  {
    method: 'AuthorizationInfo.getAuthorizationStatus()',
    reliesOn: 'Whether something is still to be allowed.',
    ask: () => String(info().getAuthorizationStatus()),
  },
  {
    method: 'ScriptApp.AuthorizationStatus',
    reliesOn: 'Names the two states of what was allowed.',
    ask: () => String(ScriptApp.AuthorizationStatus.NOT_REQUIRED),
  },
  {
    method: 'AuthorizationStatus.REQUIRED',
    reliesOn: 'Something is still to be allowed.',
    ask: () => String(ScriptApp.AuthorizationStatus.REQUIRED),
  },
  {
    method: 'SpreadsheetApp.ProtectionType',
    reliesOn: 'Names the two kinds of protection.',
    ask: (bench) => protectedCell(bench, (protection) => String(protection.getProtectionType())),
  },
  {
    method: 'ProtectionType.RANGE',
    reliesOn: 'Protected blocks.',
    ask: () => String(SpreadsheetApp.ProtectionType.RANGE),
  },
  {
    method: 'ProtectionType.SHEET',
    reliesOn: 'Protected tabs.',
    ask: () => String(SpreadsheetApp.ProtectionType.SHEET),
  },
  {
    method: 'Spreadsheet.getProtections(type)',
    reliesOn: 'All protections of a kind, on whatever tab.',
    ask(bench) {
      const { RANGE } = SpreadsheetApp.ProtectionType;
      const before = bench.spreadsheet.getProtections(RANGE).length;
      return protectedCell(bench, () => bench.spreadsheet.getProtections(RANGE).length - before);
    },
  },
  {
    method: 'Protection.canEdit()',
    reliesOn: 'Whether the person may edit what is protected; their own never stops them.',
    ask: (bench) => protectedCell(bench, (protection) => protection.canEdit()),
  },
  {
    method: 'Protection.isWarningOnly()',
    reliesOn: 'Whether it only warns, and stops nobody.',
    ask: (bench) =>
      protectedCell(bench, (protection) => [
        protection.isWarningOnly(),
        protection.setWarningOnly(true).isWarningOnly(),
      ]),
  },
];
