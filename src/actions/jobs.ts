// The jobs under their names, in steps.
import { say } from '../core/language/say';
import type {
  Done,
  Imported,
  ImportNow,
  JobName,
  ListReport,
  Working,
  WorklistQuery,
} from '../rpc';
import { showColumn } from '../sheets/cursor';
import { findOverlapTab } from '../sheets/user-tabs';
import type { Workbook } from '../sheets/workbook';
import { buildSummary, type SummaryReport } from './build-summary';
import { writeFeedback } from './feedback/write-feedback';
import { goOnImporting, importExport } from './import/import-export';
import type { ImportReport } from './import/import-report';
import { undoImport } from './import/undo-import';
import { insertSample } from './insert-sample';
import { needsScores, type ScoreReport, scoreSheet } from './scoring/score-sheet';
import { takeBackMarks } from './scoring/take-back-marks';
import { wordsOf } from './words/read-words';
import { worklistOf } from './worklist/worklist';
import { writeSettings } from './write-settings';

/** One step of a job: each leaves the spreadsheet whole, so that a run may end after any of them. */
type Job = (
  workbook: Workbook,
  step: number,
  inSteps: boolean,
  list?: WorklistQuery,
) => Working | Done;

const done = (said: string, more: Partial<Done> = {}): Done => ({
  state: 'done',
  said,
  headline: null,
  badCells: [],
  moreBadCells: 0,
  newMarks: 0,
  ...more,
});

/** What a long job answers whose time was up. */
const stoppedAt = (
  { said, stopped }: Pick<ScoreReport | ImportReport, 'said' | 'stopped'>,
  step: number,
  steps: number,
): Working | undefined => stopped && { state: 'working', step, steps, said, ...stopped };

/**
 * Scores, and brings the first of our columns into sight where anything has changed: it may stand far to
 * the right. Else the cursor stays where it is.
 */
function score(workbook: Workbook, _step: number, inSteps: boolean): Working | Done {
  const report = scoreSheet(workbook, inSteps);
  const stopped = stoppedAt(report, 0, 1);
  if (stopped) return stopped;
  const { said, badCells, changed, sheet, firstColumn, newMarks, undoable } = report;
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

/** Scores the list, since who is an EQL, and since when, is counted by that. */
function scoreFirst(workbook: Workbook, next: string, inSteps: boolean): Working {
  const report = scoreSheet(workbook, inSteps);
  const said = `${report.said} ${next}`;
  return stoppedAt(report, 0, 2) ?? { state: 'working', step: 1, steps: 2, said };
}

/** What the lists that the summary has read hold otherwise. */
function listReport({ lists, view }: SummaryReport, query: WorklistQuery): ListReport {
  const seen = view();
  return { worklist: worklistOf(seen, query), words: wordsOf(seen, lists) };
}

/** Scores first where the list never was, or not all of it; `step` is 1 once it is. */
function summary(
  workbook: Workbook,
  step: number,
  inSteps: boolean,
  list?: WorklistQuery,
): Working | Done {
  const built = buildSummary(workbook, step > 0);
  const { headline = null } = built ?? {};
  return built
    ? done(built.headline, { headline, ...(list && { list: listReport(built, list) }) })
    : scoreFirst(workbook, say('Next: the comparison.'), inSteps);
}

const feedback: Job = (workbook, step, inSteps) =>
  step === 0 && needsScores(findOverlapTab(workbook))
    ? scoreFirst(workbook, say('Next: the feedback.'), inSteps)
    : done(writeFeedback(workbook).said);

function imported(report: ImportReport): Working | Imported {
  const { said, sheet, undoable } = report;
  return (
    stoppedAt(report, 0, 1) ?? {
      ...done(said),
      sheetId: sheet.getSheetId(),
      sheetName: sheet.getName(),
      undoable,
    }
  );
}

/** Begins an import as its preview showed it; the job of that name goes on with it. */
export const runImport = (
  workbook: Workbook,
  request: ImportNow,
  inSteps = true,
): Working | Imported => imported(importExport(workbook, request, inSteps));

const JOBS: Readonly<Record<JobName, Job>> = {
  score,
  summary,
  settings: (workbook) => done(writeSettings(workbook).said),
  sample: (workbook) => done(insertSample(workbook).said),
  feedback,
  import: (workbook, _step, inSteps) => imported(goOnImporting(workbook, inSteps)),
  undo: (workbook, _step, inSteps) => {
    const report = undoImport(workbook, inSteps);
    return stoppedAt(report, 0, 1) ?? done(report.said);
  },
  unmark: (workbook) => done(takeBackMarks(workbook).said),
};

export const isJobName = (name: string): name is JobName => Object.keys(JOBS).indexOf(name) >= 0;

/** One step of a job; `step` is 0 to start, then what the step before answered. */
export function runStep(
  workbook: Workbook,
  job: JobName,
  step: number,
  inSteps = true,
  list?: WorklistQuery,
): Working | Done {
  return JOBS[job](workbook, step, inSteps, list);
}

/**
 * A whole job, step after step, while there is time. Where the time is up in between, nothing is
 * half-written, and the job goes on from there, in the sidebar or by being started again.
 */
export function runWhole(workbook: Workbook, job: JobName): Working | Done {
  let result = runStep(workbook, job, 0, false);
  while (result.state === 'working' && workbook.hasTime()) {
    result = runStep(workbook, job, result.step, false);
  }
  return result;
}
