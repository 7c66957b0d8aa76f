// The preview of an import: rows in, rows out, what is dropped and why, what changes; nothing is written.
import { excerpt, plainText } from '../../core/cells/text';
import type { CleanList } from '../../core/importing/clean-list';
import type { LedgerReason } from '../../core/importing/ledger';
import { ledgerSentences } from '../../core/importing/ledger-text';
import type { MonthReport } from '../../core/importing/month-plan';
import { monthSentences } from '../../core/importing/month-text';
import type { ExportChoice, ImportLine, ImportPreview, ImportRequest } from '../../rpc';
import { askedQuestions } from '../../sheets/asked-questions';
import { importTabs } from '../../sheets/import-tabs';
import { canBeKept } from '../../sheets/memory/last-import';
import { userSheets } from '../../sheets/user-tabs';
import type { Workbook } from '../../sheets/workbook';
import { type PlannedImport, planImport } from './plan-import';
import { checkOf, type Sources } from './sources';
import { noteOf } from './write-month';

/** A sidebar that lists more gets slow, and nobody reads on. */
const MOST_LINES = 300;
const SAMPLE_ROWS = 6;

const WHY: Readonly<Record<LedgerReason, string>> = {
  title: 'Dropped: a title',
  'group title': 'Dropped: a title',
  footer: 'Dropped: a total or a footer',
  'repeated header': 'Dropped: the header again',
  'no account': 'Dropped: names no account',
  'no partner': 'Dropped: no partner has it',
  'left out': 'Set aside: among the partners left out in EQL Settings',
  merged: 'Merged',
};

const ledgerLines = ({ ledger }: CleanList): ImportLine[] =>
  ledger.map(({ tab, row, what, reason, into }) => {
    const place = into === undefined ? '' : ` into row ${into.row}`;
    return { tab, row, what, said: `${WHY[reason]}${place}.` };
  });

const monthLines = (tab: string, report: MonthReport): ImportLine[] => [
  ...report.appended.map(({ row, what }) => ({ tab, row, what, said: 'Added.' })),
  ...report.overlapChanged.map(({ row, what, before, after }) => {
    const was = before === '' ? '' : `, was ${excerpt(before)}`;
    return { tab, row, what, said: `Overlap: ${excerpt(after)}${was}.` };
  }),
  ...report.gone.map(({ row, what }) => ({ tab, row, what, said: 'No longer in the list.' })),
  ...report.back.map(({ row, what }) => ({ tab, row, what, said: 'Back in the list.' })),
  ...report.renames.map(({ row, what, to, by }) => {
    return { tab, row, what, said: `May be ${excerpt(to)} now: both have ${excerpt(by)}.` };
  }),
  ...report.kept.map(({ row, what, header, kept, said }) => {
    return { tab, row, what, said: `${header} stays ${kept}; the list says ${said}.` };
  }),
];

/** So many can be told apart in a list to choose from. */
const MOST_TABS = 30;

/** The tabs to choose from: none that an import has made, and not the one that the rows go into. */
function choicesOf(workbook: Workbook, { exports, into }: Sources): readonly ExportChoice[] {
  const chosen = new Set(exports.map(({ sheetId }) => sheetId));
  const lists = new Set(importTabs(workbook).map((sheet) => sheet.getSheetId()));
  if (into) lists.add(into.sheetId);
  return userSheets(workbook)
    .slice(0, MOST_TABS)
    .map((sheet) => ({ sheet, sheetId: sheet.getSheetId() }))
    .filter(({ sheetId }) => chosen.has(sheetId) || !lists.has(sheetId))
    .map(({ sheet, sheetId }) => {
      return { sheetId, sheetName: sheet.getName(), isChosen: chosen.has(sheetId) };
    });
}

const questionsOf = ({ sources }: PlannedImport): readonly string[] => {
  const texts = sources.exports.flatMap(({ sheet, recognition }) =>
    askedQuestions(sheet, recognition).map(({ text }) => text),
  );
  return Array.from(new Set(texts));
};

const firstSentence = ({ sources: { exports, into, aside } }: PlannedImport): string => {
  const names = exports.map(({ name }) => name).join(', ');
  const stays = exports.length === 1 ? 'stays as it is' : 'stay as they are';
  const where = into ? `${names} into ${into.name}` : `${names} into a new tab`;
  return `${aside === '' ? '' : `${aside} `}${where}; ${names} ${stays}.`;
};

/** Said before anything is written, since nobody can take it back afterwards. */
const undoSentence = ({ month }: PlannedImport): readonly string[] =>
  month === undefined || canBeKept(JSON.stringify(noteOf(month)))
    ? []
    : ['It changes more cells than can be undone in one step: copy the spreadsheet before.'];

/** What is said of a plan, sentence by sentence. */
export const saidOf = (planned: PlannedImport): readonly string[] => [
  firstSentence(planned),
  ...ledgerSentences(planned.list, planned.sources.exports.length > 1),
  ...(planned.month ? monthSentences(planned.month.plan.report) : []),
];

export function previewImport(workbook: Workbook, request: ImportRequest): ImportPreview {
  const planned = planImport(workbook, request, false);
  const { sources, list, month } = planned;
  const lines = [
    ...(month ? monthLines(month.tab.name, month.plan.report) : []),
    ...ledgerLines(list),
  ];
  const header = list.columns.map((column) => column.header);
  const rows = list.rows.slice(0, SAMPLE_ROWS).map(({ cells }) => cells.map(plainText));
  return {
    into: month ? { sheetId: month.tab.sheetId, sheetName: month.tab.name } : null,
    tabs: choicesOf(workbook, sources),
    said: [...saidOf(planned), ...undoSentence(planned)],
    questions: questionsOf(planned),
    sample: [header, ...rows],
    lines: lines.slice(0, MOST_LINES),
    moreLines: Math.max(0, lines.length - MOST_LINES),
    renames: month?.plan.report.renames.length ?? 0,
    check: checkOf(sources),
  };
}
