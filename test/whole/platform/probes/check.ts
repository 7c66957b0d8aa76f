// Asks every question on a scratch tab and compares the answers with the local host's; writes no report.
import {
  type GoogleSheet,
  type GoogleSpreadsheet,
  googleSpreadsheet,
} from '../../../../src/sheets/google';
import { freeTabName } from '../../../../src/sheets/own-tabs';
import type { Workbook } from '../../../../src/sheets/workbook';
import expected from './expected.json';
import { type Bench, type Probe, ROWS_EACH } from './probe';
import { ALL_PROBES } from './probes';

export type Outcome = 'same' | 'different' | 'not asked';

export interface Finding {
  readonly method: string;
  readonly reliesOn: string;
  /** What the local host answers, as JSON. */
  readonly expected: string;
  /** What this platform answers, as JSON, or the error that it ends in. */
  readonly found: string;
  readonly outcome: Outcome;
}

/** The local host's answers, by method. */
const EXPECTED: Readonly<Record<string, string>> = expected;
const SCRATCH_NAME = 'EQL platform check (scratch)';
const OUR_NAMES = /^EQL platform check/i;
const UNKNOWN = 'the local host was not asked';

function answerOf({ ask }: Probe, bench: Bench): string {
  try {
    return JSON.stringify(ask(bench)) ?? 'nothing';
  } catch (error) {
    return `error: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function finding(probe: Probe, found: string, wasAsked: boolean): Finding {
  const { method, reliesOn } = probe;
  const wanted = EXPECTED[method] ?? UNKNOWN;
  const compared = found === wanted ? 'same' : 'different';
  return { method, reliesOn, expected: wanted, found, outcome: wasAsked ? compared : 'not asked' };
}

function askAll(workbook: Workbook, sheet: GoogleSheet): Finding[] {
  const spreadsheet = googleSpreadsheet(workbook);
  return ALL_PROBES.map((probe, index) => {
    if (!workbook.hasTime()) return finding(probe, 'there was no time left', false);
    const bench = { spreadsheet, sheet, row: 1 + index * ROWS_EACH };
    return finding(probe, answerOf(probe, bench), true);
  });
}

/** Takes away the tabs that the questions have added, also where one was stopped halfway. */
function removeScratch(spreadsheet: GoogleSpreadsheet, before: readonly number[]): void {
  for (const sheet of spreadsheet.getSheets()) {
    const isNew = before.indexOf(sheet.getSheetId()) < 0;
    // Somebody else may add tabs meanwhile; theirs are called otherwise.
    if (isNew && OUR_NAMES.test(sheet.getName())) spreadsheet.deleteSheet(sheet);
  }
}

/** The findings; the scratch tab is gone afterwards and the tab that was in front is there again. */
export function checkPlatform(workbook: Workbook): Finding[] {
  const spreadsheet = googleSpreadsheet(workbook);
  const front = spreadsheet.getActiveSheet();
  const before = spreadsheet.getSheets().map((sheet) => sheet.getSheetId());
  const name = freeTabName(workbook, SCRATCH_NAME);
  const scratch = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  try {
    return askAll(workbook, scratch);
  } finally {
    spreadsheet.setActiveSheet(front);
    removeScratch(spreadsheet, before);
  }
}
