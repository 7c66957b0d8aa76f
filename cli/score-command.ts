// What `npm run score` does: the add-on's jobs on the user's own files, without a browser.

import path from 'node:path';
import { DAY_MS } from '../host/engine/durations';
import { createHost, type Host } from '../host/node';
import { workbookFile } from '../host/node/workbook-file';
import { addOnFunctions, PLACES } from './add-on';
import { csvPieces, csvText } from './files/csv-text';
import { FileProblem } from './files/file-problem';
import { type ShownTab, unreadTabs } from './files/shown-tabs';
import { tabAlone } from './files/tab-alone';
import { freeTabName } from './files/tab-name';
import type { WorkbookData } from './files/workbook-data';
import { type OpenedFiles, readWorkbookFiles } from './files/workbook-files';
import { OptionProblem } from './option-problem';
import {
  askingForList,
  nearestCandidates,
  type Reading,
  readingOf,
  runJob,
} from './score/add-on-answers';
import { AddOnRefusal, type Call, fieldsOf } from './score/answer-fields';
import { importAnswers, isCallSheet, makeCallSheets } from './score/call-sheets';
import { keepMemoryLow } from './score/frugal-memory';
import { importLists, settleExports } from './score/import-lists';
import { type RoleFile, settleLists } from './score/list-roles';
import { setupOf } from './score/list-setup';
import { rememberingSetup } from './score/remembered-setup';
import {
  checkFolder,
  FolderProblem,
  fileNameOf,
  type ResultFile,
  writeResults,
} from './score/result-folder';
import { checkFiles, readScoreOptions, type ScoreOptions, USAGE } from './score/score-options';
import { type ScoreFindings, scoreReport } from './score/score-report';
import { sentencesIn, summaryTab, tableBelow } from './score/summary-table';
import { unreadWordsOf } from './score/unread-words';

const WORKBOOK_FILE = 'eql-workbook.xlsx';
const CANDIDATES_SHOWN = 10;
/** A run on one's own computer may take as long as it takes. */
const TIME_LIMIT = DAY_MS;
const NOON = DAY_MS / 2;
const BY_LEAD_TYPE = 'By lead type';
const LEFT_OUT = 'What was left out, and why';
const WHY = 'Why';

/** The lists' files, the overlap list's first, then the exports that become one. */
const listsOf = ({ overlap, leads, imports }: ScoreOptions): readonly string[] => [
  ...[overlap, leads].filter((file) => file !== undefined),
  ...imports,
];

/** The files' names, those of the lists first. */
const filesOf = (options: ScoreOptions): readonly string[] => [
  ...listsOf(options),
  ...options.answers,
];

const openFiles = (options: ScoreOptions): OpenedFiles =>
  readWorkbookFiles(filesOf(options), { isAddOnFunction: addOnFunctions(), byColumns: true });

/** The add-on with the files in it; its clock stands at the day to judge at, else at today. */
function hostWith({ workbook, files }: OpenedFiles, { asOf }: ScoreOptions): Host {
  const today = asOf === undefined ? new Date() : new Date(asOf.getTime() + NOON);
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const host = createHost({
    ...PLACES,
    data: workbook,
    name: files.map(({ file }) => path.basename(file)).join(', '),
    timeZone: asOf === undefined ? here : 'Etc/UTC',
    now: () => today,
    timeLimit: TIME_LIMIT,
    isTrusted: true,
  });
  host.open();
  return host;
}

const rolesOf = ({ files }: OpenedFiles, options: ScoreOptions): RoleFile[] =>
  files.slice(0, listsOf(options).length).map(({ file, tabs }) => ({
    role: file === options.leads ? 'leads' : 'overlap',
    file: path.basename(file),
    tabs,
  }));

/** Makes the add-on take the files for what they are, and imports the exports among them. */
function settleFiles(
  call: Call,
  show: (tab: string) => void,
  opened: OpenedFiles,
  options: ScoreOptions,
) {
  const roles = rolesOf(opened, options);
  const lists = roles.slice(0, roles.length - options.imports.length);
  const exports = roles.slice(lists.length);
  const isAlone = lists.length === 0 && exports.length === 1;
  const { sheetIds, answers } = settleExports(call, exports, options.columns, { show, isAlone });
  const [first] = lists;
  if (exports.length > 0 && first) show(first.tabs[0] ?? '');
  settleLists(call, lists, answers);
  if (exports.length === 0) return [];
  const into = options.overlap === undefined ? undefined : setupOf(call).overlap?.sheetId;
  return importLists(call, sheetIds, into);
}

/** Each call sheet as a workbook that holds nothing else, named as its CSV is. */
async function callSheetFiles(
  host: Host,
  tabs: readonly ShownTab[],
  csv: readonly ResultFile[],
): Promise<ResultFile[]> {
  const workbook = host.toSnapshot() as WorkbookData;
  const named = tabs.map(({ name: tab }, place) => ({ tab, file: csv[place]?.name ?? tab }));
  return Promise.all(
    named
      .filter(({ tab }) => isCallSheet(tab))
      .map(async ({ tab, file }) => {
        const alone = createHost({ ...PLACES, data: tabAlone(workbook, tab), isTrusted: true });
        return {
          name: `${path.parse(file).name}.xlsx`,
          content: await workbookFile(alone.workbook),
        };
      }),
  );
}

/** A workbook that brings settings may bring a day of its own, which the add-on would follow. */
function checkDay(reading: Reading, { asOf }: ScoreOptions): void {
  const wanted = asOf?.toISOString().slice(0, 10) ?? reading.asOf;
  if (reading.asOf !== wanted) {
    throw new OptionProblem(
      `The settings in the workbook judge as of ${reading.asOf}: blank their as-of date, or leave out --as-of.`,
    );
  }
}

/** What was read, without the files of answers among the tabs that weren't. */
const withoutTabs = (reading: Reading, files: OpenedFiles['files']): Reading => ({
  ...reading,
  otherTabs: reading.otherTabs.filter((tab) => !files.some(({ tabs }) => tabs.includes(tab))),
});

/** Longer than any tab of the add-on's own. */
const LONG_TAB = 10_000;

/** A file for each tab, and the tabs that are short enough to be looked through. */
function csvFiles(host: Host): { readonly csv: ResultFile[]; readonly tabs: ShownTab[] } {
  const names: string[] = [];
  const csv: ResultFile[] = [];
  const tabs: ShownTab[] = [];
  for (const tab of unreadTabs(host.workbook)) {
    const free = freeTabName(fileNameOf(tab.name, ''), names);
    names.push(free);
    const isLong = tab.height > LONG_TAB;
    const rows = isLong ? [] : [...tab.rows()];
    csv.push({ name: `${free}.csv`, content: isLong ? csvPieces(tab.rows()) : csvText(rows) });
    tabs.push({ name: tab.name, rows });
  }
  return { csv, tabs };
}

async function scoreFiles(options: ScoreOptions): Promise<ScoreFindings> {
  const { out } = options;
  const protection = { mark: WORKBOOK_FILE, inputs: filesOf(options) };
  checkFolder(out, [{ name: WORKBOOK_FILE }], protection.mark, protection.inputs);
  keepMemoryLow(filesOf(options));
  const opened = openFiles(options);
  const host = hostWith(opened, options);
  const { call, forget } = rememberingSetup((functionName, request) =>
    host.run(functionName, request),
  );
  const show = (tab: string): void => {
    host.select(tab, 'A1');
    forget();
  };
  const imported = settleFiles(call, show, opened, options);
  const reading = readingOf(call);
  checkDay(reading, options);
  const returned = opened.files.slice(listsOf(options).length);
  const answers = importAnswers(call, returned);
  const scored = runJob(call, 'score');
  const summed = runJob(call, 'summary', askingForList(CANDIDATES_SHOWN));
  const { headline } = summed;
  const words = unreadWordsOf(fieldsOf(summed.list.words));
  const { items, total } = nearestCandidates(summed);
  const callSheets = options.callSheets ? makeCallSheets(call) : [];
  const { csv, tabs } = csvFiles(host);
  const summary = summaryTab(tabs, headline);
  const results = [
    ...csv,
    ...(options.callSheets ? await callSheetFiles(host, tabs, csv) : []),
    { name: WORKBOOK_FILE, content: await workbookFile(host.workbook) },
  ];
  writeResults(out, results, protection);
  return {
    headline,
    imported,
    scored: scored.said,
    reading: withoutTabs(reading, returned),
    answers,
    callSheets,
    notes: opened.notes.map(({ sentence }) => sentence),
    byLeadType: tableBelow(summary, BY_LEAD_TYPE),
    leftOut: sentencesIn(tableBelow(summary, LEFT_OUT), WHY),
    candidates: items,
    candidatesInAll: total,
    unread: scored.badCells,
    moreUnread: scored.moreBadCells,
    words,
    folder: out,
    files: results.map(({ name }) => name),
  };
}

/** What the command prints, once the results are written. */
export async function scoreCommand(args: readonly string[]): Promise<string> {
  const options = readScoreOptions(args);
  if (options.help) return USAGE;
  checkFiles(options);
  return scoreReport(await scoreFiles(options));
}

const EXPECTED = [FileProblem, OptionProblem, FolderProblem, AddOnRefusal] as const;

/** The sentence of what somebody can mend; undefined for what nobody has foreseen. */
export const problemSentence = (error: unknown): string | undefined =>
  EXPECTED.some((kind) => error instanceof kind) ? (error as Error).message : undefined;
