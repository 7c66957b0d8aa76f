// Everything that was written lands in the sheet, and its formulas are worked out anew.

export function settle(): void {
  SpreadsheetApp.flush();
}
