// The preview's page: it loads the workbook and the add-on, runs `onOpen`, and shows the sheet. All
// of it happens here, in the page; a server, or any folder of a site, only hands out files.

import { openHost } from '../open-host';
import type { PageFiles } from '../page-files';
import { entryPoints } from '../realm/entry-points';
import { memoryStores } from '../realm/memory-stores';
import { CallLog } from './call-log';
import { drawSeriesAsAsked } from './chart-series';
import { drawWhiskers } from './chart-whiskers';
import { pageElement } from './element';
import { engineOfPage, owlOfPage } from './engine-globals';
import { addDownload, hideWhatSheetsHasNot } from './engine-menus';
import { focusGrid, mountGrid } from './grid';
import { behaveInAFrame } from './in-a-frame';
import { delayed, latencyOf } from './latency';
import { MenuBar } from './menu-bar';
import { MessageBox } from './message-box';
import { registerNotes } from './notes';
import { printChartsWhole } from './page-breaks';
import { PageDialog } from './page-dialog';
import { printByKey } from './print-key';
import { openRealmFrame } from './realm-frame';
import { afterPaint, Running } from './running';
import { pageScreen } from './screen';
import { showErrorsAsSheets } from './shown-errors';
import { Sidebar } from './sidebar';
import { type TestHandle, testHandle } from './test-handle';
import { showDocumentName } from './title-bar';
import { Toast } from './toast';

declare global {
  interface Window {
    /** What files.js leaves there. */
    pageFiles?: PageFiles;
    __host?: TestHandle;
  }
}

/** A toast's seconds that keep it until it is closed. */
const UNTIL_CLOSED = -1;

/** One execution at a time; while one runs, the page says so as soon as it can paint. */
function runnerOf(
  execute: (functionName: string, args: string, entry: 'menu' | 'client') => string,
) {
  const running = new Running();
  const sign = pageElement('running');
  const log = new CallLog();
  const latency = latencyOf(window.location.search);
  return {
    log,
    /** A trigger runs by itself: nobody waits for it, and no sign says that it runs. */
    byItself: (work: () => void) => void running.later(work),
    fromPage: (functionName: string, args: string) =>
      log.note(functionName, () =>
        delayed(latency, () => running.later(() => execute(functionName, args, 'client'))),
      ),
    async fromMenu(functionName: string): Promise<void> {
      sign.hidden = false;
      await afterPaint();
      try {
        await running.later(() => execute(functionName, '[]', 'menu'));
      } finally {
        sign.hidden = true;
      }
    },
  };
}

async function openPage(): Promise<void> {
  behaveInAFrame();
  if (window.pageFiles === undefined) throw new Error('files.js did not arrive whole.');
  const { workbook, addOn, templates } = window.pageFiles;
  showDocumentName(workbook.name);
  const engine = engineOfPage();
  const { topbarMenuRegistry } = engine.registries;
  hideWhatSheetsHasNot(topbarMenuRegistry);
  addDownload(topbarMenuRegistry, workbook.name);
  registerNotes(engine, owlOfPage());
  printChartsWhole(engine);

  const overlays = pageElement('overlays');
  const toast = new Toast(pageElement('toasts'));
  const messageBox = new MessageBox(overlays);
  const say = (error: unknown) => {
    const text = error instanceof Error ? error.message : String(error);
    messageBox.show({ title: 'The script stopped', text, choices: [{ label: 'OK' }] });
  };
  const runner = runnerOf((...call) => host.run(...call));
  const requests = {
    functionNames: entryPoints(addOn.code),
    run: runner.fromPage,
    focusEditor: focusGrid,
  };
  const screen = pageScreen({
    toast,
    messageBox,
    menuBar: new MenuBar(topbarMenuRegistry, addOn.name, (functionName) => {
      runner.fromMenu(functionName).catch(say);
    }),
    sidebar: new Sidebar(pageElement('sidebar'), requests),
    dialog: new PageDialog(overlays, requests),
  });
  const host = openHost({
    engine: () => engine,
    snapshot: workbook.snapshot,
    name: workbook.name,
    addOn,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...(workbook.locale === undefined ? {} : { locale: workbook.locale }),
    userLocale: navigator.language,
    later: runner.byItself,
    shell: {
      screen,
      stores: memoryStores(),
      openScope: openRealmFrame,
      now: () => Date.now(),
      uuid: () => crypto.randomUUID(),
      log: (level, text) => console[level](text),
    },
  });
  try {
    host.open();
  } catch (error) {
    say(error);
  }
  const { notes = [] } = workbook;
  if (notes.length > 0) toast.show(notes.join('\n'), 'About your files', UNTIL_CLOSED);
  const { model } = host.workbook;
  drawSeriesAsAsked(host.workbook);
  drawWhiskers();
  showErrorsAsSheets(model);
  const grid = await mountGrid(pageElement('sheet'), engine, model, {
    templates,
    toast,
    messageBox,
  });
  printByKey(grid);
  window.__host = testHandle(host, runner.log);
}

openPage().catch((error: unknown) => {
  console.error(error);
  const text = error instanceof Error ? error.message : String(error);
  pageElement('sheet').textContent = `The spreadsheet can't be opened: ${text}`;
});
