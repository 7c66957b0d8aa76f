// Import overlap export: the clean list on a new tab, or merged into the one that is in use.
import type { Imported, ImportNow } from '../../rpc';
import { withDocumentLock } from '../../sheets/document-lock';
import { forgetImport, keepImport } from '../../sheets/memory/last-import';
import { Refusal } from '../../sheets/refusal';
import type { Workbook } from '../../sheets/workbook';
import { planImport } from './plan-import';
import { saidOf } from './preview-import';
import { checkOf } from './sources';
import { writeMonth } from './write-month';
import { writeTab } from './write-tab';

/** Writes what the preview showed, and nothing where any cell of its tabs has changed since. */
export function importExport(
  workbook: Workbook,
  { check, rename, ...request }: ImportNow,
): Imported {
  return withDocumentLock(() => {
    const planned = planImport(workbook, request, rename);
    const { sources, list, month } = planned;
    if (checkOf(sources) !== check) {
      throw new Refusal(
        'not-valid',
        'Somebody has changed the tabs since the preview. Nothing was written. Look at the preview ' +
          'again.',
      );
    }
    const { sheet, note } = month ? writeMonth(workbook, month) : writeTab(workbook, sources, list);
    const sheetId = sheet.getSheetId();
    const undoable = note !== undefined && keepImport({ sheetId, text: JSON.stringify(note) });
    if (!undoable) forgetImport();
    const [, ...facts] = saidOf(planned);
    const undo = undoable ? '' : ' It can’t be undone in one step.';
    const said = `Imported into ${sheet.getName()}. ${facts.join(' ')}${undo}`;
    return { said, sheetId, sheetName: sheet.getName(), undoable };
  });
}
