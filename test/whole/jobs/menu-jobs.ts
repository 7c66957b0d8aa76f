// The jobs behind the menu's items. Budgets are measured values with a little room; who raises one says
// in the commit why a run may cost more.
import { COMPLETE, EMPTY, FRESH, GAPS, SCORED } from './books';
import { type Job, SCORE_COLUMNS } from './job';

/** The beginnings of the summary's headlines. */
const SUMMARY_SAYS = /^(Too early|Not judged|No comparison|Early signal|No clear|EQLs convert)/;

/** A summary scores the list first where it never was. */
const SUMMARY = { tabs: ['EQL Summary', 'EQL History'], columns: SCORE_COLUMNS };

export const MENU_JOBS: readonly Job[] = [
  {
    name: 'Score this sheet, for the first time',
    runs: 'scoreThisSheet',
    book: FRESH,
    done: /rows? of Overlaps (scored|looked at)/,
    writes: { columns: SCORE_COLUMNS },
    budget: { calls: 169, alternations: 1, cellsPerRow: 43 },
  },
  {
    name: 'Score this sheet, again after edits',
    runs: 'scoreThisSheet',
    book: SCORED,
    done: /rows? of Overlaps (scored|looked at)/,
    writes: { columns: SCORE_COLUMNS },
    budget: { calls: 138, alternations: 1, cellsPerRow: 43 },
  },
  {
    name: 'Build summary, of a list that was never scored',
    runs: 'buildSummaryTab',
    firstDoes: 'scoreThisSheet',
    book: FRESH,
    done: SUMMARY_SAYS,
    writes: SUMMARY,
    budget: { calls: 518, alternations: 2, cellsPerRow: 81 },
  },
  {
    name: 'Build summary, again after edits',
    runs: 'buildSummaryTab',
    book: COMPLETE,
    done: SUMMARY_SAYS,
    writes: SUMMARY,
    budget: { calls: 372, alternations: 1, cellsPerRow: 46 },
  },
  {
    name: 'Partner feedback, for the first time',
    runs: 'writePartnerFeedback',
    book: SCORED,
    done: /Partner Feedback is built/,
    writes: { tabs: ['Partner Feedback'] },
    budget: { calls: 171, alternations: 1, cellsPerRow: 63 },
  },
  {
    name: 'Partner feedback, again after edits',
    runs: 'writePartnerFeedback',
    book: COMPLETE,
    done: /Partner Feedback is built/,
    writes: { tabs: ['Partner Feedback'] },
    budget: { calls: 213, alternations: 0, cellsPerRow: 63 },
  },
  {
    name: 'Settings, for the first time',
    runs: 'openSettings',
    book: FRESH,
    done: /^EQL Settings( is complete|:)/,
    writes: { tabs: ['EQL Settings'] },
    budget: { calls: 102, alternations: 1, cellsPerRow: 0 },
  },
  {
    name: 'Settings, with two of them deleted',
    runs: 'openSettings',
    book: GAPS,
    done: /^EQL Settings( is complete|:)/,
    writes: { tabs: ['EQL Settings'] },
    budget: { calls: 36, alternations: 1, cellsPerRow: 0 },
  },
  {
    name: 'Insert sample workbook',
    runs: 'insertSampleWorkbook',
    book: EMPTY,
    done: /The sample is in three new tabs/,
    writes: { tabs: ['EQL Settings'] },
    addsTabs: true,
    budget: { calls: 197, alternations: 1, cellsPerRow: 0 },
  },
  {
    name: 'Open sidebar',
    runs: 'openSidebar',
    book: FRESH,
    done: /sidebar/,
    budget: { calls: 8, alternations: 0, cellsPerRow: 0 },
  },
  {
    name: 'Help',
    runs: 'showHelp',
    book: FRESH,
    done: /ecosystem-qualified lead/,
    budget: { calls: 6, alternations: 0, cellsPerRow: 0 },
  },
];
