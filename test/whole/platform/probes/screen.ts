// Questions about what the user sees: menus, messages, the sidebar. Asked last: they need somebody there.
import { onOpen } from '../../../../src/menu';
import { isNothing, type Probe } from './probe';

const SIDEBAR_FILE = 'Sidebar';
const ui = (): GoogleAppsScript.Base.Ui => SpreadsheetApp.getUi();

export const SCREEN_PROBES: readonly Probe[] = [
  {
    method: 'SpreadsheetApp.getUi()',
    reliesOn: 'The screen of whoever started the run from a menu.',
    ask: () => typeof ui().alert,
  },
  {
    method: 'Ui.createAddonMenu()',
    reliesOn: 'The add-on’s own menu below Extensions, empty.',
    ask: () => typeof ui().createAddonMenu().addItem,
  },
  {
    method: 'Menu.addItem(caption, functionName)',
    reliesOn: 'Adds an item that starts the function of that name, and answers the menu.',
    ask: () => typeof ui().createAddonMenu().addItem('Help', 'showHelp').addToUi,
  },
  {
    method: 'Menu.addSeparator()',
    reliesOn: 'Adds a line, and answers the menu.',
    ask: () => typeof ui().createAddonMenu().addItem('Help', 'showHelp').addSeparator().addToUi,
  },
  {
    method: 'Menu.addToUi()',
    reliesOn: 'Shows the menu; done again, it takes the place of the one before.',
    ask: () => isNothing(onOpen()),
  },
  {
    method: 'Ui.ButtonSet',
    reliesOn: 'Names the buttons that a message may have.',
    ask: () => isNothing(ui().ButtonSet),
  },
  {
    method: 'ButtonSet.OK',
    reliesOn: 'One button, which closes the message.',
    ask: () => String(ui().ButtonSet.OK),
  },
  {
    method: 'ButtonSet.OK_CANCEL',
    reliesOn: 'Two buttons: one agrees, one leaves all as it is.',
    ask: () => String(ui().ButtonSet.OK_CANCEL),
  },
  {
    method: 'Ui.Button',
    reliesOn: 'Names the buttons that may have been pressed.',
    ask: () => isNothing(ui().Button),
  },
  {
    method: 'Button.OK',
    reliesOn: 'What a message answers when OK was pressed.',
    ask: () => String(ui().Button.OK),
  },
  {
    method: 'Ui.alert(title, prompt, buttons)',
    reliesOn: 'Shows a message, waits, and answers which button was pressed.',
    ask: () =>
      String(
        ui().alert(
          'EQL platform check',
          'Please press OK, so that the check goes on.',
          ui().ButtonSet.OK,
        ),
      ),
  },
  {
    method: 'HtmlService.createHtmlOutputFromFile(filename)',
    reliesOn: 'The page of that name among the script’s files, as it was pushed.',
    ask() {
      const html = HtmlService.createHtmlOutputFromFile(SIDEBAR_FILE).getContent();
      return [/^\s*<!doctype html>/i.test(html), /<script/.test(html)];
    },
  },
  {
    method: 'HtmlService.createHtmlOutput(html)',
    reliesOn: 'A page of this text.',
    ask: () => HtmlService.createHtmlOutput('<p>A page</p>').getContent(),
  },
  {
    method: 'HtmlOutput.getContent()',
    reliesOn: 'The text of a page as it was pushed.',
    ask: () => typeof HtmlService.createHtmlOutputFromFile(SIDEBAR_FILE).getContent(),
  },
  {
    method: 'Session.getActiveUserLocale()',
    reliesOn: 'The language of whoever runs the script, such as en.',
    ask: () => /^[a-z]{2}/.test(Session.getActiveUserLocale()),
  },
  {
    method: 'HtmlOutput.setTitle(title)',
    reliesOn: 'The heading of the sidebar.',
    ask: () => HtmlService.createHtmlOutputFromFile(SIDEBAR_FILE).setTitle('EQL').getTitle(),
  },
  {
    method: 'Ui.showSidebar(userInterface)',
    reliesOn: 'Shows the page at the right edge, and goes on at once.',
    ask: () =>
      isNothing(
        ui().showSidebar(HtmlService.createHtmlOutputFromFile(SIDEBAR_FILE).setTitle('EQL')),
      ),
  },
];
