// The jobs under their names, in steps.
import { say } from '../core/language/say';
import type { Done, JobName, Working } from '../rpc';
import { showColumn } from '../sheets/cursor';
import type { Workbook } from '../sheets/workbook';
import { buildSummary, needsScoring } from './build-summary';
import { writeFeedback } from './feedback/write-feedback';
import { insertSample } from './insert-sample';
import { scoreSheet } from './scoring/score-sheet';
import { takeBackMarks } from './scoring/take-back-marks';
import { writeSettings } from './write-settings';

/** One step of a job: each leaves the spreadsheet whole, so that a run may end after any of them. */
type Job = (workbook: Workbook, step: number) => Working | Done;

const done = (said: string, more: Partial<Done> = {}): Done => ({
  state: 'done',
  said,
  headline: null,
  badCells: [],
  moreBadCells: 0,
  newMarks: 0,
  ...more,
});

/**
 * Scores, and brings the first of our columns into sight where anything has changed: it may stand far to
 * the right. Else the cursor stays where it is.
 */
function score(workbook: Workbook): Done {
  const { said, badCells, changed, sheet, firstColumn, newMarks, undoable } = scoreSheet(workbook);
  try {
    if (changed > 0 && firstColumn !== undefined) showColumn(workbook, sheet, firstColumn);
  } catch {
    // A hidden tab can't be shown. The scores are written.
  }
  return done(said, {
    badCells: badCells.listed,
    moreBadCells: badCells.more,
    newMarks: undoable ? newMarks : 0,
  });
}

/** Scores first where the tab never was, since who is an EQL, and since when, is counted by that. */
function scoreFirst(workbook: Workbook, step: number, next: string): Working | undefined {
  if (step > 0 || !needsScoring(workbook)) return undefined;
  const { said } = scoreSheet(workbook);
  return { state: 'working', step: 1, steps: 2, said: `${said} ${next}` };
}

function summary(workbook: Workbook, step: number): Working | Done {
  const working = scoreFirst(workbook, step, say('Next: the comparison.'));
  if (working) return working;
  const { headline } = buildSummary(workbook);
  return done(headline, { headline });
}

const feedback = (workbook: Workbook, step: number): Working | Done =>
  scoreFirst(workbook, step, say('Next: the feedback.')) ?? done(writeFeedback(workbook).said);

const JOBS: Readonly<Record<JobName, Job>> = {
  score,
  summary,
  settings: (workbook) => done(writeSettings(workbook).said),
  sample: (workbook) => done(insertSample(workbook).said),
  feedback,
  unmark: (workbook) => done(takeBackMarks(workbook).said),
};

export const isJobName = (name: string): name is JobName => Object.keys(JOBS).indexOf(name) >= 0;

/** One step of a job; `step` is 0 to start, then what the step before answered. */
export function runStep(workbook: Workbook, job: JobName, step: number): Working | Done {
  return JOBS[job](workbook, step);
}

/**
 * A whole job, step after step, while there is time. Where the time is up in between, nothing is
 * half-written, and starting the job again goes on from there.
 */
export function runWhole(workbook: Workbook, job: JobName): Working | Done {
  let result = runStep(workbook, job, 0);
  while (result.state === 'working' && workbook.hasTime()) {
    result = runStep(workbook, job, result.step);
  }
  return result;
}
