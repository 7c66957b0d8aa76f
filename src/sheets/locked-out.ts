// Whether cells of the spreadsheet are protected against whoever runs the script.

/** Asks Google itself, whose refusals are in any language. False where it can't be asked. */
export function isLockedOut(): boolean {
  try {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
    return [SHEET, RANGE].some((type) =>
      spreadsheet
        .getProtections(type)
        .some((protection) => !protection.isWarningOnly() && !protection.canEdit()),
    );
  } catch {
    return false;
  }
}
