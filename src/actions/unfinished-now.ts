// What was begun and isn't done: an import before all else, since the others count what it brings.
import { say } from '../core/language/say';
import type { Unfinished } from '../rpc';
import { keptTexts } from '../sheets/memory/kept-texts';
import { unfinishedImport, unfinishedJob } from '../sheets/memory/unfinished';
import { tabById } from '../sheets/read-tab';
import type { Workbook } from '../sheets/workbook';
import { importedPart } from './import/import-report';
import { partSentence } from './scoring/score-sheet';

/** While the list that it is about is there; null where nothing is. */
export function unfinishedNow(workbook: Workbook, kept = keptTexts()): Unfinished | null {
  for (const unfinished of [unfinishedImport(kept), unfinishedJob(kept)]) {
    const sheet = unfinished && tabById(workbook, unfinished.sheetId);
    if (!sheet) continue;
    const { job, done, of } = unfinished;
    const part = { done, of, tab: sheet.getName() };
    const said =
      job === 'summary'
        ? say('The summary was begun, and its figures may be old.')
        : job === 'score'
          ? partSentence(part)
          : importedPart(job, part);
    return { job, said };
  }
  return null;
}
