// What answers about words and scales would do, without writing them.
import { eqlsBecomeText } from '../../core/conversion/eqls-text';
import type { WordsPreview, WordsRequest } from '../../rpc';
import { findBothTabs } from '../../sheets/both-tabs';
import { readSettings } from '../../sheets/settings-tab';
import type { Workbook } from '../../sheets/workbook';
import { hasSinceColumn } from '../scoring/has-scores';
import { eqlStep } from '../settings-effect';
import { withScales } from './asked-scales';
import { cellsNow, plannedWords } from './asked-words';

/** The EQLs before and after, in one sentence: never a count without its conversion rate. */
export function previewWords(workbook: Workbook, { answers, scales }: WordsRequest): WordsPreview {
  const settings = readSettings(workbook);
  const { overlap, leads } = findBothTabs(workbook);
  const planned = plannedWords(cellsNow(workbook), settings, answers);
  const scaled = {
    overlap: withScales(overlap, scales),
    leads: leads && withScales(leads, scales),
  };
  const before = eqlStep(settings, { overlap, leads }, workbook).eqls;
  const after = eqlStep(planned.settings, scaled, workbook).eqls;
  return { said: eqlsBecomeText(before, after, hasSinceColumn(overlap)) };
}
