// What google.script.run calls: requests in, answers out, failures as values.
//
// Every top-level function can also be typed as a formula. A formula passes text, numbers, dates and
// ranges, never a plain object; so whoever passes no object isn't the sidebar, and nothing is done.
import {
  importAnswers as importOneSheet,
  previewAnswers as previewOneSheet,
} from './actions/calls/import-answers';
import {
  makeCallSheet as makeOneSheet,
  callPartners as partnersToCall,
} from './actions/calls/make-call-sheet';
import { markTold as markOneTold, readFeedback } from './actions/feedback/write-feedback';
import { previewImport as previewExports } from './actions/import/preview-import';
import { introduction as draftIntroduction } from './actions/introduction';
import { isJobName, runImport, runStep } from './actions/jobs';
import {
  changeRows as changeManyRows,
  undoRows as undoManyRows,
} from './actions/many-rows/change-rows';
import { previewRows as previewManyRows } from './actions/many-rows/preview-rows';
import { markIntroduction as markOneIntroduction } from './actions/mark-introduction';
import { openSidebar as gatherSidebar } from './actions/open-sidebar';
import { isFailure, openRowAmongAll, openRowToShow } from './actions/row/open-row';
import { viewOf } from './actions/row/overlap-view';
import { rowDetails as detailsOf } from './actions/row/row-details';
import { rememberShape } from './actions/row/table-shape';
import { saveSetup as saveColumns } from './actions/save-setup';
import { saveRow as saveOneRow } from './actions/saving/save-row';
import { undoSave as undoOneSave } from './actions/saving/undo-save';
import { followSelection } from './actions/selection';
import {
  previewSettings as previewChanges,
  saveSettings as saveChanges,
  settingFields,
} from './actions/settings-form';
import { chooseTab as chooseOneTab, readSetup } from './actions/setup';
import { previewWords as previewMeanings } from './actions/words/preview-words';
import { readWords } from './actions/words/read-words';
import { saveWords as saveMeanings, undoWords as undoMeanings } from './actions/words/save-words';
import { worklistOf } from './actions/worklist/worklist';
import { isLanguage, type Language } from './core/language/languages';
import { say } from './core/language/say';
import { PRODUCT_NAME } from './product-name';
import type { Endpoints, PlainFailure } from './rpc';
import { LONGEST_DRAFTS } from './rpc/limits';
import { selectRow } from './sheets/cursor';
import { saying } from './sheets/language';
import { keepDrafts as keepInCache, rememberName as rememberOneName } from './sheets/memory/person';
import { Refusal, refusalOf } from './sheets/refusal';
import { readSettings } from './sheets/settings-tab';
import { findOverlapTab } from './sheets/user-tabs';
import { openWorkbook, type Workbook } from './sheets/workbook';

const notARequest = (): PlainFailure => ({
  ok: false,
  code: 'not-a-request',
  message: say('This is no formula: it belongs to the sidebar of {product}. Nothing was done.', {
    product: PRODUCT_NAME,
  }),
});

const isRequest = (request: unknown): boolean =>
  typeof request === 'object' &&
  request !== null &&
  !Array.isArray(request) &&
  Object.prototype.toString.call(request) === '[object Object]';

/** The language of the page that asks, which is English where it doesn't say. */
function languageOf(request: unknown): Language {
  const { language } = Object(request);
  return isLanguage(language) ? language : 'en';
}

/** Runs one call; whatever goes wrong becomes an answer with a sentence. */
function answer<Result>(
  request: unknown,
  work: (workbook: Workbook) => Result,
): Result | PlainFailure {
  if (!isRequest(request)) return notARequest();
  return saying(languageOf(request), () => {
    try {
      return work(openWorkbook(() => new Date()));
    } catch (error) {
      const { code, message } = refusalOf(error);
      return { ok: false, code, message };
    }
  });
}

const ok = <Result extends object>(result: Result): { readonly ok: true } & Result => ({
  ok: true,
  ...result,
});

const LONGEST_NAME = 200;

const tooLong = (sentence: string): Refusal => new Refusal('not-valid', sentence);

export const bootstrap: Endpoints['bootstrap'] = (request) =>
  answer(request, (workbook) => ok(gatherSidebar(workbook, request.worklist)));

export const selection: Endpoints['selection'] = (request) =>
  answer(request, (workbook) => followSelection(workbook, request));

export const rowDetails: Endpoints['rowDetails'] = (request) =>
  answer(request, (workbook) => {
    const open = request.others ? openRowAmongAll : openRowToShow;
    const opened = open(workbook, request.key);
    if (isFailure(opened)) return opened;
    const { view, row } = opened;
    if (request.select) selectRow({ sheet: view.tab.sheet, row: row.index + 1 });
    return ok({ row: detailsOf(view, row) });
  });

export const worklist: Endpoints['worklist'] = (request) =>
  answer(request, (workbook) => {
    const settings = readSettings(workbook);
    const view = viewOf(findOverlapTab(workbook), settings, workbook);
    rememberShape(view);
    return ok(worklistOf(view, request));
  });

export const saveRow: Endpoints['saveRow'] = (request) =>
  answer(request, (workbook) => saveOneRow(workbook, request));

export const undoSave: Endpoints['undoSave'] = (request) =>
  answer(request, (workbook) => undoOneSave(workbook, request));

export const previewRows: Endpoints['previewRows'] = (request) =>
  answer(request, (workbook) => ok(previewManyRows(workbook, request)));

export const changeRows: Endpoints['changeRows'] = (request) =>
  answer(request, (workbook) => ok(changeManyRows(workbook, request)));

export const undoRows: Endpoints['undoRows'] = (request) =>
  answer(request, (workbook) => ok(undoManyRows(workbook, request)));

export const introduction: Endpoints['introduction'] = (request) =>
  answer(request, (workbook) => draftIntroduction(workbook, request));

export const markIntroduction: Endpoints['markIntroduction'] = (request) =>
  answer(request, (workbook) => markOneIntroduction(workbook, request));

export const runJob: Endpoints['runJob'] = (request) =>
  answer(request, (workbook) => {
    if (!isJobName(request.job)) throw new Refusal('not-valid', say('There is no such job.'));
    return ok(runStep(workbook, request.job, request.step, true, request.list));
  });

export const previewImport: Endpoints['previewImport'] = (request) =>
  answer(request, (workbook) => ok(previewExports(workbook, request)));

export const importExport: Endpoints['importExport'] = (request) =>
  answer(request, (workbook) => ok(runImport(workbook, request)));

export const setup: Endpoints['setup'] = (request) =>
  answer(request, (workbook) => ok(readSetup(workbook)));

export const chooseTab: Endpoints['chooseTab'] = (request) =>
  answer(request, (workbook) => ok(chooseOneTab(workbook, request)));

export const saveSetup: Endpoints['saveSetup'] = (request) =>
  answer(request, (workbook) => ok(saveColumns(workbook, request)));

export const settings: Endpoints['settings'] = (request) =>
  answer(request, (workbook) => ok({ fields: settingFields(workbook) }));

export const previewSettings: Endpoints['previewSettings'] = (request) =>
  answer(request, (workbook) => ok(previewChanges(workbook, request.changes)));

export const saveSettings: Endpoints['saveSettings'] = (request) =>
  answer(request, (workbook) => ok({ fields: saveChanges(workbook, request.changes) }));

export const words: Endpoints['words'] = (request) =>
  answer(request, (workbook) => ok(readWords(workbook)));

export const previewWords: Endpoints['previewWords'] = (request) =>
  answer(request, (workbook) => ok(previewMeanings(workbook, request)));

export const saveWords: Endpoints['saveWords'] = (request) =>
  answer(request, (workbook) => ok(saveMeanings(workbook, request)));

export const undoWords: Endpoints['undoWords'] = (request) =>
  answer(request, (workbook) => ok(undoMeanings(workbook, request)));

export const feedback: Endpoints['feedback'] = (request) =>
  answer(request, (workbook) => ok(readFeedback(workbook)));

export const markTold: Endpoints['markTold'] = (request) =>
  answer(request, (workbook) => ok(markOneTold(workbook, request)));

export const callPartners: Endpoints['callPartners'] = (request) =>
  answer(request, (workbook) => ok({ partners: partnersToCall(workbook) }));

export const makeCallSheet: Endpoints['makeCallSheet'] = (request) =>
  answer(request, (workbook) => ok({ said: makeOneSheet(workbook, request).said }));

export const previewAnswers: Endpoints['previewAnswers'] = (request) =>
  answer(request, (workbook) => ok(previewOneSheet(workbook, request)));

export const importAnswers: Endpoints['importAnswers'] = (request) =>
  answer(request, (workbook) => ok(importOneSheet(workbook, request)));

export const rememberName: Endpoints['rememberName'] = (request) =>
  answer(request, () => {
    if (request.me.length > LONGEST_NAME)
      throw tooLong(say('The name is too long to be remembered. Shorten it.'));
    rememberOneName(request.me);
    return ok({});
  });

export const keepDrafts: Endpoints['keepDrafts'] = (request) =>
  answer(request, (workbook) => {
    if (request.drafts.length > LONGEST_DRAFTS) {
      throw tooLong(say('What is half-typed is too long to be remembered. Shorten it.'));
    }
    keepInCache(workbook.id, request.drafts);
    return ok({});
  });
