// Settings: makes or completes the EQL Settings tab and brings the user there.
import { showTab } from '../sheets/cursor';
import { withDocumentLock } from '../sheets/document-lock';
import { completeSettingsTab } from '../sheets/settings-tab';
import type { Workbook } from '../sheets/workbook';

export interface SettingsReport {
  readonly added: number;
  readonly said: string;
}

/** Values that stand on the tab stay as they are, also those that can't be read. */
export function writeSettings(workbook: Workbook): SettingsReport {
  const { sheet, added } = withDocumentLock(() => completeSettingsTab(workbook));
  showTab(workbook, sheet);
  const name = sheet.getName();
  const said =
    added === 0
      ? `${name} is complete. Change a value, then score the sheet again.`
      : `${name}: ${added} settings written with their usual values. Change what you like, then ` +
        'score the sheet again.';
  return { added, said };
}
