// The menu of the development build: the published one, and beside it the check of the platform.
import { onOpen as addPublishedMenu } from '../../../../src/menu';
import { openWorkbook } from '../../../../src/sheets/workbook';
import { checkPlatform } from './check';
import { verdictOf, writeReport } from './report';

const TITLE = 'EQL platform check';

export function onOpen(): void {
  addPublishedMenu();
  SpreadsheetApp.getUi()
    .createMenu(TITLE)
    .addItem('Check this platform', 'checkThisPlatform')
    .addToUi();
}

export function onInstall(): void {
  onOpen();
}

/** Takes about a minute, and asks the person to press OK once. */
export function checkThisPlatform(): void {
  // Fails where there is no one to tell, as in a formula: before anything is done.
  const ui = SpreadsheetApp.getUi();
  const workbook = openWorkbook(() => new Date());
  const findings = checkPlatform(workbook);
  writeReport(workbook, findings);
  ui.alert(TITLE, verdictOf(findings), ui.ButtonSet.OK);
}
