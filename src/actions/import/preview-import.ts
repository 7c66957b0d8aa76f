// The preview of an import: rows in, rows out, what is dropped and why, what changes; nothing is written.

import { excerpt, plainText } from '../../core/cells/text';
import type { CleanList } from '../../core/importing/clean-list';
import type { LedgerEntry, LedgerReason } from '../../core/importing/ledger';
import { ledgerSentences } from '../../core/importing/ledger-text';
import type { MonthReport } from '../../core/importing/month-plan';
import { monthSentences } from '../../core/importing/month-text';
import { say } from '../../core/language/say';
import type { ExportChoice, ImportLine, ImportPreview, ImportRequest } from '../../rpc';
import { askedQuestions } from '../../sheets/asked-questions';
import { importTabs } from '../../sheets/import-tabs';
import { canBeKept } from '../../sheets/memory/last-import';
import { userSheets } from '../../sheets/user-tabs';
import type { Workbook } from '../../sheets/workbook';
import { type PlannedImport, planImport } from './plan-import';
import { checkOf, type Sources } from './sources';
import { noteOf } from './undo-note';

/** A sidebar that lists more gets slow, and nobody reads on. */
const MOST_LINES = 300;
const SAMPLE_ROWS = 6;

const droppedTitle = (): string => say('Dropped: a title.');

const WHY: Readonly<Record<Exclude<LedgerReason, 'merged'>, () => string>> = {
  title: droppedTitle,
  'group title': droppedTitle,
  footer: () => say('Dropped: a total or a footer.'),
  'repeated header': () => say('Dropped: the header again.'),
  'no account': () => say('Dropped: names no account.'),
  'no partner': () => say('Dropped: no partner has it.'),
  'left out': () => say('Set aside: among the partners left out in EQL Settings.'),
};

const whyOf = ({ reason, into }: LedgerEntry): string => {
  if (reason !== 'merged') return WHY[reason]();
  return into === undefined
    ? say('Merged.')
    : say('Merged into row {row}.', { row: String(into.row) });
};

const ledgerLines = ({ ledger }: CleanList): ImportLine[] =>
  ledger.map((entry) => {
    const { tab, row, what } = entry;
    return { tab, row, what, said: whyOf(entry) };
  });

const monthLines = (tab: string, report: MonthReport): ImportLine[] => [
  ...report.appended.map(({ row, what }) => ({ tab, row, what, said: say('Added.') })),
  ...report.overlapChanged.map(({ row, what, before, after }) => {
    const now = { overlap: excerpt(after), before: excerpt(before) };
    const said =
      before === ''
        ? say('Overlap: {overlap}.', now)
        : say('Overlap: {overlap}, was {before}.', now);
    return { tab, row, what, said };
  }),
  ...report.gone.map(({ row, what }) => ({ tab, row, what, said: say('No longer in the list.') })),
  ...report.back.map(({ row, what }) => ({ tab, row, what, said: say('Back in the list.') })),
  ...report.renames.map(({ row, what, to, by }) => {
    const named = { name: excerpt(to), evidence: excerpt(by) };
    return { tab, row, what, said: say('May be {name} now: both have {evidence}.', named) };
  }),
  ...report.kept.map(({ row, what, header, kept, said }) => {
    const told = { column: header, kept, listed: said };
    return { tab, row, what, said: say('{column} stays {kept}; the list says {listed}.', told) };
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
  const count = exports.length;
  const where = into
    ? say('{tabs} into {tab}; {tabs} {count|stays as it is|stay as they are}.', {
        tabs: names,
        tab: into.name,
        count,
      })
    : say('{tabs} into a new tab; {tabs} {count|stays as it is|stay as they are}.', {
        tabs: names,
        count,
      });
  return aside === '' ? where : `${aside} ${where}`;
};

/** Said before anything is written, since nobody can take it back afterwards. */
const undoSentence = ({ month }: PlannedImport): readonly string[] =>
  month === undefined || canBeKept(JSON.stringify(noteOf(month)))
    ? []
    : [say('It changes more cells than can be undone in one step: copy the spreadsheet before.')];

/** What is said of a plan, sentence by sentence. */
export const saidOf = (planned: PlannedImport): readonly string[] => [
  firstSentence(planned),
  ...ledgerSentences(planned.list, planned.sources.exports.length > 1),
  ...(planned.month ? monthSentences(planned.month.plan.report) : []),
];

export function previewImport(workbook: Workbook, request: ImportRequest): ImportPreview {
  const planned = planImport(workbook, request, { rename: false });
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
