// Import overlap export: the clean list on a new tab, or merged into the one that is in use; a long one in parts.

import type { Table } from '../../core/cells/cell';
import { formatDay } from '../../core/day-text';
import { languageInForce } from '../../core/language/in-force';
import { say } from '../../core/language/say';
import type { ImportNow } from '../../rpc';
import { withDocumentLock } from '../../sheets/document-lock';
import { saying } from '../../sheets/language';
import { stepTime, stoppedAt } from '../../sheets/long-job';
import { rememberImport } from '../../sheets/memory/imports-since';
import { forgetImport, keepImport, keptImport } from '../../sheets/memory/last-import';
import {
  type AskedImport,
  forgetUnfinishedImport,
  rememberUnfinishedImport,
  type UnfinishedImport,
  unfinishedImport,
} from '../../sheets/memory/unfinished';
import { readTab } from '../../sheets/read-tab';
import { Refusal } from '../../sheets/refusal';
import { type RecognisedTab, readOverlapList } from '../../sheets/user-tabs';
import type { Sheet, Workbook } from '../../sheets/workbook';
import { changed, type ImportReport, importedPart } from './import-report';
import { type PlannedImport, planImport } from './plan-import';
import { saidOf } from './preview-import';
import { checkOf, tabOf } from './sources';
import { readNote, type UndoNote } from './undo-note';
import { asItWas, isAsLeft, listCheck } from './unfinished-month';
import { writeMonth } from './write-month';
import { type ImportPace, writeTab } from './write-tab';

const namesOf = ({ sources }: PlannedImport): string =>
  sources.exports.map((tab) => tab.name).join(', ');

const exportsCheck = ({ sources }: PlannedImport): string =>
  checkOf({ ...sources, into: undefined });

/** What has to be the same for the import to go on later. */
function askedFor(planned: PlannedImport, rename: boolean): AskedImport {
  const { sources, month, day } = planned;
  const table = month?.tab.table ?? [];
  return {
    sheetIds: sources.exports.map(({ sheetId }) => sheetId),
    into: month?.tab.sheetId ?? 'new',
    rename,
    day,
    language: languageInForce(),
    exports: exportsCheck(planned),
    list: month ? listCheck(month) : '',
    size: [table.length, table[0]?.length ?? 0],
  };
}

const kept = (sheetId: number): UndoNote | undefined => {
  const known = keptImport();
  return known?.sheetId === sheetId ? readNote(known.text) : undefined;
};

/** The same import planned anew, from the list as it was; refused where anything of it has changed. */
function planAgain(workbook: Workbook, sheetId: number, asked: AskedImport): PlannedImport {
  const { day, rename, size } = asked;
  const note = kept(sheetId);
  const before = note?.kind === 'month' ? note : undefined;
  let standing: Table | undefined;
  const readList = (sheet: Sheet): RecognisedTab => {
    const { table } = readTab(sheet, workbook.clock);
    standing = table;
    const was = before && asItWas(table, before, size);
    return readOverlapList(sheet, workbook, undefined, was ?? table);
  };
  const planned = planImport(workbook, asked, { rename, day, readList });
  if (exportsCheck(planned) !== asked.exports) throw changed(namesOf(planned));
  if (!planned.month || !standing) return planned;
  const month = { ...planned.month, standing };
  if (before && (listCheck(month) !== asked.list || !isAsLeft(month))) {
    throw changed(month.tab.name);
  }
  return { ...planned, month };
}

/** Whether the import can be undone: it is noted how, and there was room for that. */
function keep(sheetId: number, note: UndoNote | undefined): boolean {
  const isKept = note !== undefined && keepImport({ sheetId, text: JSON.stringify(note) });
  if (!isKept) forgetImport();
  return isKept;
}

/** Tells EQL History of it, and whoever asked. */
function toldOf(
  workbook: Workbook,
  planned: PlannedImport,
  tab: string,
  undoable: boolean,
): string {
  const [, ...facts] = saidOf(planned);
  const undo = undoable ? '' : ` ${say('It can’t be undone in one step.')}`;
  const isKept = rememberImport(
    say('{day}, {tabs} into {tab}: {facts}', {
      day: formatDay(workbook.today),
      tabs: namesOf(planned),
      tab,
      facts: facts.join(' '),
    }),
  );
  const untold = isKept ? '' : ` ${say('EQL History has no room to tell of it.')}`;
  return `${say('Imported into {tab}.', { tab })} ${facts.join(' ')}${undo}${untold}`;
}

/** Writes as much of a plan as there is time for; `before` is known of an import that goes on. */
function carryOut(
  workbook: Workbook,
  planned: PlannedImport,
  asked: AskedImport,
  before: UnfinishedImport | undefined,
  inSteps: boolean,
): ImportReport {
  const { sources, list, month } = planned;
  const note = (sheetId: number, done: number, of: number): void =>
    rememberUnfinishedImport({ job: 'import', sheetId, done, of, asked });
  // Of a list that couldn't be noted whole, a part mustn't pass for it.
  const isNoted = !before || !month || kept(before.sheetId) !== undefined;
  const begun = before && !month ? tabOf(workbook, before.sheetId) : undefined;
  const pace: ImportPace = {
    hasTime: stepTime(workbook, inSteps),
    starts: (sheetId, of, undo) => {
      if (before) return;
      keep(sheetId, undo);
      note(sheetId, 0, of);
    },
    isBack: () => {
      if (!before) forgetUnfinishedImport();
    },
  };
  const written = month
    ? writeMonth(workbook, month, pace)
    : writeTab(workbook, sources, list, begun, pace);
  const { sheet, from, rows } = written;
  const sheetId = sheet.getSheetId();
  const tab = sheet.getName();
  const undoable = keep(sheetId, isNoted ? written.note : undefined);
  if (rows.done < rows.of) {
    note(sheetId, rows.done, rows.of);
    const said = importedPart('import', { tab, ...rows });
    return { said, sheet, undoable, stopped: stoppedAt(workbook, from, rows) };
  }
  forgetUnfinishedImport();
  return { said: toldOf(workbook, planned, tab, undoable), sheet, undoable, stopped: undefined };
}

/** Writes what the preview showed, and nothing where any cell of its tabs has changed since. */
export function importExport(
  workbook: Workbook,
  { check, rename, ...request }: ImportNow,
  inSteps: boolean,
): ImportReport {
  return withDocumentLock(() => {
    const planned = planImport(workbook, request, { rename });
    if (checkOf(planned.sources) !== check) {
      throw new Refusal(
        'not-valid',
        say(
          'Somebody has changed the tabs since the preview. Nothing was written. Look at the preview ' +
            'again.',
        ),
      );
    }
    return carryOut(workbook, planned, askedFor(planned, rename), undefined, inSteps);
  });
}

/** Goes on with an import that has stopped. */
export function goOnImporting(workbook: Workbook, inSteps: boolean): ImportReport {
  return withDocumentLock(() => {
    const before = unfinishedImport();
    const asked = before?.asked;
    if (!before || !asked) {
      throw new Refusal('not-valid', say('No import is unfinished.'));
    }
    const planned = saying(asked.language, () => planAgain(workbook, before.sheetId, asked));
    return carryOut(workbook, planned, asked, before, inSteps);
  });
}
