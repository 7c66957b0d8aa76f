// Import overlap export: the clean list on a new tab, or merged into the one that is in use.

import { formatDay } from '../../core/day-text';
import { say } from '../../core/language/say';
import type { Imported, ImportNow } from '../../rpc';
import { withDocumentLock } from '../../sheets/document-lock';
import { rememberImport } from '../../sheets/memory/imports-since';
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
        say(
          'Somebody has changed the tabs since the preview. Nothing was written. Look at the preview ' +
            'again.',
        ),
      );
    }
    const { sheet, note } = month ? writeMonth(workbook, month) : writeTab(workbook, sources, list);
    const sheetId = sheet.getSheetId();
    const undoable = note !== undefined && keepImport({ sheetId, text: JSON.stringify(note) });
    if (!undoable) forgetImport();
    const [, ...facts] = saidOf(planned);
    const undo = undoable ? '' : ` ${say('It can’t be undone in one step.')}`;
    const name = sheet.getName();
    const from = sources.exports.map((tab) => tab.name).join(', ');
    const isKept = rememberImport(
      say('{day}, {tabs} into {tab}: {facts}', {
        day: formatDay(workbook.today),
        tabs: from,
        tab: name,
        facts: facts.join(' '),
      }),
    );
    const untold = isKept ? '' : ` ${say('EQL History has no room to tell of it.')}`;
    const said = `${say('Imported into {tab}.', { tab: name })} ${facts.join(' ')}${undo}${untold}`;
    return { said, sheetId, sheetName: name, undoable };
  });
}
