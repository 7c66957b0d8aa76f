// The menu below Extensions, and what its items tell the person who chose them.
import { version } from '../package.json';
import { importAnswers, previewAnswers } from './actions/calls/import-answers';
import { makeSelectedCallSheet } from './actions/calls/selected-call-sheet';
import { previewText } from './actions/calls/shown-answers';
import { previewImport } from './actions/import/preview-import';
import { runImport, runWhole } from './actions/jobs';
import { unfinishedNow } from './actions/unfinished-now';
import { say } from './core/language/say';
import { PRODUCT_NAME } from './product-name';
import type { Done, JobName, Working } from './rpc';
import { requireConsent } from './sheets/consent';
import { showTab } from './sheets/cursor';
import { languageHere, saying, usersLanguage } from './sheets/language';
import { ownTabs } from './sheets/own-tabs';
import { refusalOf } from './sheets/refusal';
import { showSidebar } from './sheets/sidebar-page';
import { toast } from './sheets/toast';
import { openWorkbook, type Workbook } from './sheets/workbook';

/** A toast shows about this much before it cuts the text. */
const LONGEST_TOAST = 180;
/** More of them belong under Setup, where they are answered. */
const MOST_QUESTIONS = 3;

const help = (): string =>
  [
    say(
      'An ecosystem-qualified lead (EQL) is an account that clears overlap, warmth, fit and motion, ' +
        'all four. Overlap alone is a candidate.',
    ),
    say('1. Open the tab with your partner overlaps and choose Score this sheet.'),
    say('2. Open the sidebar and fill in warmth and motion, one candidate after the other.'),
    say('3. Choose Build summary to see whether EQLs convert better than your other leads.'),
    say(
      'In a cell, type =EQL_ and choose a formula: each explains itself. Nothing leaves this ' +
        'spreadsheet.',
    ),
    say('Version {version}', { version }),
  ].join('\n\n');

function addMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(say('Score this sheet'), 'scoreThisSheet')
    .addItem(say('Build summary'), 'buildSummaryTab')
    .addItem(say('Open sidebar'), 'openSidebar')
    .addItem(say('Take back new marks'), 'takeBackNewMarks')
    .addSeparator()
    .addItem(say('Import overlap export'), 'importOverlapExport')
    .addItem(say('Undo last import'), 'undoLastImport')
    .addSeparator()
    .addItem(say('Write partner feedback'), 'writePartnerFeedback')
    .addItem(say('Make call sheet'), 'makeCallSheetTab')
    .addItem(say('Import answers'), 'importCallAnswers')
    .addItem(say('Open settings'), 'openSettings')
    .addItem(say('Insert sample workbook'), 'insertSampleWorkbook')
    .addSeparator()
    .addItem(say('Show help'), 'showHelp')
    .addToUi();
}

/**
 * Adds the menu, in the language of the account. It asks the document nothing, its settings neither, since
 * Google also calls this where the add-on isn't allowed to look at the document yet.
 */
export function onOpen(): void {
  saying(usersLanguage(), addMenu);
}

/** The document is already open when the add-on is installed. */
export function onInstall(): void {
  onOpen();
}

type Ui = GoogleAppsScript.Base.Ui;

/** Does something, and tells what it says: for a moment where that is short, else until it is read. */
function tellOf(ui: Ui, workbook: Workbook, work: (workbook: Workbook, ui: Ui) => string): void {
  try {
    const said = work(workbook, ui);
    if (said === '') return;
    if (said.length <= LONGEST_TOAST) toast(workbook, said);
    else ui.alert(PRODUCT_NAME, said, ui.ButtonSet.OK);
  } catch (error) {
    ui.alert(PRODUCT_NAME, refusalOf(error).message, ui.ButtonSet.OK);
  }
}

/** Does what a menu item is for, and says in the sheet what came of it, in words to act on. */
function tell(work: (workbook: Workbook, ui: Ui) => string): void {
  requireConsent();
  // Fails where there is no one to tell, as in a formula: before anything is done.
  const ui = SpreadsheetApp.getUi();
  try {
    const workbook = openWorkbook(() => new Date());
    saying(languageHere(workbook), () => tellOf(ui, workbook, work));
  } catch (error) {
    ui.alert(PRODUCT_NAME, refusalOf(error).message, ui.ButtonSet.OK);
  }
}

/** What came of a job, or how far it has come and where it goes on. */
const toldOf = ({ state, said }: Working | Done): string =>
  state === 'done' ? said : say('{said} Open the sidebar to go on.', { said });

function run(job: JobName): void {
  tell((workbook) => {
    const result = runWhole(workbook, job);
    const sheet = job === 'summary' || job === 'feedback' ? ownTabs(workbook).get(job) : undefined;
    if (sheet) showTab(workbook, sheet);
    return toldOf(result);
  });
}

/**
 * Shows what an import would do, and does it once that is agreed to; names stay as they are. One that was
 * begun is offered to be gone on with first.
 */
export function importOverlapExport(): void {
  tell((workbook, ui) => {
    const unfinished = unfinishedNow(workbook);
    if (unfinished?.job === 'import') {
      const goOn = say('{said} Choose OK to go on, or Cancel to look at the tab in front.', {
        said: unfinished.said,
      });
      const pressed = ui.alert(PRODUCT_NAME, goOn, ui.ButtonSet.OK_CANCEL);
      if (pressed === ui.Button.OK) return toldOf(runWhole(workbook, 'import'));
    }
    const request = { sheetIds: [], into: 'auto' } as const;
    const { said, questions, check } = previewImport(workbook, request);
    const open = questions
      .slice(0, MOST_QUESTIONS)
      .map((question) => say('Asked under Setup: {question}', { question }));
    const question = [...said, ...open, say('Import it so?')].join('\n\n');
    const pressed = ui.alert(PRODUCT_NAME, question, ui.ButtonSet.OK_CANCEL);
    if (pressed !== ui.Button.OK) return '';
    return toldOf(runImport(workbook, { ...request, check, rename: false }, false));
  });
}

export function undoLastImport(): void {
  run('undo');
}

/** Makes the call sheet of the partner whose row is selected, and brings it to the front. */
export function makeCallSheetTab(): void {
  tell((workbook) => {
    const { sheet, said } = makeSelectedCallSheet(workbook);
    showTab(workbook, sheet);
    return said;
  });
}

/** Shows what the answers on the tab in front would change, and writes it once that is agreed to. */
export function importCallAnswers(): void {
  tell((workbook, ui) => {
    const preview = previewAnswers(workbook, { sheetId: null });
    const { sheetId, seals, rows } = preview;
    const text = previewText(preview);
    if (!rows.some(({ changes }) => changes.some(({ kept }) => !kept))) {
      return text;
    }
    const agreed = ui.alert(
      PRODUCT_NAME,
      `${text}\n\n${say('Write this?')}`,
      ui.ButtonSet.OK_CANCEL,
    );
    if (agreed !== ui.Button.OK) return '';
    return importAnswers(workbook, { sheetId, seals, take: [] }).said;
  });
}

export function scoreThisSheet(): void {
  run('score');
}

export function takeBackNewMarks(): void {
  run('unmark');
}

export function buildSummaryTab(): void {
  run('summary');
}

export function writePartnerFeedback(): void {
  run('feedback');
}

export function openSettings(): void {
  run('settings');
}

export function insertSampleWorkbook(): void {
  run('sample');
}

export function openSidebar(): void {
  requireConsent();
  showSidebar(languageHere(openWorkbook(() => new Date())));
}

export function showHelp(): void {
  requireConsent();
  const ui = SpreadsheetApp.getUi();
  saying(languageHere(openWorkbook(() => new Date())), () =>
    ui.alert(PRODUCT_NAME, help(), ui.ButtonSet.OK),
  );
}
