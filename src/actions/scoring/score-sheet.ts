// Score this sheet: reads the overlap tab, fills the add-on's five columns, sets its flags.
import type { Day } from '../../core/cells/cell';
import { languageInForce } from '../../core/language/in-force';
import { say } from '../../core/language/say';
import { withDocumentLock } from '../../sheets/document-lock';
import { type Stopped, stepTime, stoppedAt } from '../../sheets/long-job';
import type { KeptTexts } from '../../sheets/memory/kept-texts';
import { forgetMarks, keepMarks, keptMarks } from '../../sheets/memory/new-marks';
import { keptScorings, rememberScorings } from '../../sheets/memory/scorings';
import { rememberedTab, rememberTab } from '../../sheets/memory/tabs';
import {
  forgetUnfinished,
  rememberUnfinished,
  type UnfinishedJob,
  unfinishedJob,
} from '../../sheets/memory/unfinished';
import { readSettings } from '../../sheets/settings-tab';
import { findOverlapTab, type RecognisedTab, surveyTabs } from '../../sheets/user-tabs';
import type { Sheet, Workbook } from '../../sheets/workbook';
import { hasScores } from './has-scores';
import { MARK_LENGTH } from './new-marks';
import { type Scored, scoreSentence } from './score-sentence';
import { type Outcome, scoreTab } from './score-tab';

export interface ScoreReport extends Scored {
  readonly sheet: Sheet;
  /** The first of our columns, 0-based; undefined where all are left alone. */
  readonly firstColumn: number | undefined;
  /** What to tell the person. */
  readonly said: string;
  /** How far it came where the time was up: rows done, and how many there are. */
  readonly stopped: Stopped | undefined;
}

/** How far a scoring has come. */
export const partSentence = (part: { tab: string; done: number; of: number }): string =>
  say('{done} of {of} rows of {tab} are scored.', part);

/** A scoring of this list that has stopped before it was done. */
export function unfinishedScoring(sheetId: number): UnfinishedJob | undefined {
  const unfinished = unfinishedJob();
  return unfinished?.job === 'score' && unfinished.sheetId === sheetId ? unfinished : undefined;
}

/** Notes the new marks, so that they can be taken back until the next scoring; false if it can't. */
function noteMarks(sheetId: number, marks: string): boolean {
  if (marks !== '') return keepMarks({ sheetId, marks });
  forgetMarks();
  return true;
}

/** The marks of this run behind those of the runs that it goes on from, each once. */
function allMarks({ marks }: Outcome, before: UnfinishedJob | undefined): string {
  const kept = before ? (keptMarks()?.marks ?? '') : '';
  const known = new Set<string>();
  for (let at = 0; at < kept.length; at += MARK_LENGTH) known.add(kept.slice(at, at + MARK_LENGTH));
  return kept + marks.filter((mark) => !known.has(mark)).join('');
}

/**
 * Notes the day of the first scoring, and in which language the next steps were written now: the whole
 * column has one, and whoever changes a row of it later writes that row's in the same.
 */
function noteScoring(tab: RecognisedTab, asOf: Day, kept: KeptTexts): void {
  const known = keptScorings(kept, tab.sheetId);
  const first = hasScores(tab) ? known?.first : asOf;
  const language = languageInForce();
  if (known && known.first === first && known.language === language) return;
  rememberScorings(tab.sheetId, { ...(first === undefined ? {} : { first }), language });
}

/** The menu's job: the settings are read first, so that a broken one stops it before any write. */
export function scoreSheet(workbook: Workbook, inSteps: boolean): ScoreReport {
  return withDocumentLock(() => {
    const settings = readSettings(workbook);
    const survey = surveyTabs(workbook);
    const tab = findOverlapTab(workbook, survey);
    const { sheetId } = tab;
    const before = unfinishedScoring(sheetId);
    const of = tab.table.length - tab.headerRow - 1;
    let isNoted = before !== undefined;
    const note = (so: Omit<UnfinishedJob, 'job' | 'sheetId' | 'of'>): void => {
      isNoted = true;
      rememberUnfinished({ ...so, job: 'score', sheetId, of });
    };
    const outcome = scoreTab(tab, settings, workbook, {
      hasTime: stepTime(workbook, inSteps),
      starts: () => note({ done: 0, changed: 0, undoable: true, ...before }),
    });
    const marks = allMarks(outcome, before);
    const undoable = noteMarks(sheetId, marks) && before?.undoable !== false;
    if (!undoable) forgetMarks();
    const changed = outcome.changed + (before?.changed ?? 0);
    noteScoring(tab, settings.asOf ?? workbook.today, survey.kept);
    if (rememberedTab('overlap') !== sheetId) rememberTab('overlap', sheetId);
    const { done } = outcome;
    if (done !== undefined) note({ done, changed, undoable });
    else if (isNoted) forgetUnfinished();
    const newMarks = marks.length / MARK_LENGTH;
    const report = { ...outcome, changed, newMarks, undoable };
    if (done === undefined) return { ...report, stopped: undefined, said: scoreSentence(report) };
    const said = partSentence({ tab: tab.name, done, of });
    return { ...report, stopped: stoppedAt(workbook, before?.done ?? 0, { done, of }), said };
  });
}

/** Whether a list is to be scored before anything is counted by its scores. */
export const needsScores = (tab: RecognisedTab): boolean =>
  !hasScores(tab) || unfinishedScoring(tab.sheetId) !== undefined;
