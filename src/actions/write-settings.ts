// Settings: makes or completes the EQL Settings tab and brings the user there.
import { say } from '../core/language/say';
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
      ? say('{tab} is complete. Change a value, then score the sheet again.', { tab: name })
      : say(
          '{tab}: {settings} settings written with their usual values. Change what you like, then score the sheet again.',
          { tab: name, settings: added },
        );
  return { added, said };
}
