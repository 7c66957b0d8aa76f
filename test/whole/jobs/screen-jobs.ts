// The sidebar's calls about the whole spreadsheet: opening, the worklist, jobs, setup, settings, feedback.
import type { Host } from '../../../host/node';
import type { AnswersPreview, Setup, Words, WordsSaved } from '../../../src/rpc';
import { COMPLETE, FRESH, SCORED } from './books';
import { type Job, SCORE_COLUMNS } from './job';

const nothing = (): object => ({});
const ALL = { filter: 'all', partner: null, me: '', offset: 0, limit: 50 };

/** A correction that a user makes: the phone numbers are no field, and who will introduce is. */
function correctedColumns(host: Host): object {
  const { overlap } = host.run('setup', {}) as Setup;
  if (!overlap) throw new Error('The overlap tab was not recognised.');
  const { sheetId, signature, columns } = overlap;
  const corrected = columns.map(({ field, column }) => ({
    field,
    column: field === 'owner' ? null : column,
  }));
  return { kind: 'overlap', sheetId, signature, columns: corrected };
}

const chosenColumns = (host: Host): unknown =>
  (host.run('setup', {}) as Setup).overlap?.columns.find(({ field }) => field === 'owner')?.column;

const opened =
  (part: string) =>
  (host: Host): unknown =>
    (host.run('bootstrap', { worklist: null }) as { readonly [part: string]: unknown })[part];

const CALLED = { partner: 'Contoso', keys: null };
const CALL_SHEET = 'Call sheet: Contoso';

/** A call sheet that was filled in for its first account: the request to import it. */
function filledIn(host: Host): object {
  host.run('makeCallSheet', CALLED);
  const tab = `SpreadsheetApp.getActive().getSheetByName('${CALL_SHEET}')`;
  host.eval(`${tab}.getRange('C8:G8').setValues([['Hot', '', '', 'Yes', 'Met in May']]) && 0`);
  const sheetId = host.eval(`${tab}.getSheetId()`);
  const { seals } = host.run('previewAnswers', { sheetId }) as AnswersPreview;
  return { sheetId, seals, take: [] };
}

/** A warmth that nobody knows stands in the lists. */
const WORD = { field: 'warmth', text: 'maybe', meaning: 'lukewarm' };

const SCALE = { kind: 'overlap', field: 'warmth', scale: '1-5' };

const SETTING = { label: 'Fresh for', shown: '30', value: '45' };

export const SCREEN_JOBS: readonly Job[] = [
  {
    name: 'bootstrap',
    runs: 'bootstrap',
    book: COMPLETE,
    request: () => ({ worklist: null }),
    budget: { calls: 84, alternations: 0, cellsPerRow: 19 },
  },
  {
    name: 'worklist',
    runs: 'worklist',
    book: SCORED,
    request: () => ALL,
    budget: { calls: 34, alternations: 0, cellsPerRow: 19 },
  },
  {
    name: 'runJob, the first step of a summary',
    runs: 'runJob',
    book: FRESH,
    request: () => ({ job: 'summary', step: 0 }),
    writes: { columns: SCORE_COLUMNS },
    budget: { calls: 186, alternations: 1, cellsPerRow: 57 },
  },
  {
    name: 'runJob, the second step of a summary',
    runs: 'runJob',
    book: SCORED,
    request: () => ({ job: 'summary', step: 1 }),
    writes: { tabs: ['EQL Summary', 'EQL History'] },
    budget: { calls: 320, alternations: 1, cellsPerRow: 24 },
  },
  {
    name: 'setup',
    runs: 'setup',
    book: SCORED,
    request: nothing,
    budget: { calls: 43, alternations: 0, cellsPerRow: 0 },
  },
  {
    name: 'saveSetup',
    runs: 'saveSetup',
    book: FRESH,
    request: correctedColumns,
    keeps: chosenColumns,
    writes: {},
    budget: { calls: 66, alternations: 0, cellsPerRow: 0 },
  },
  {
    name: 'settings',
    runs: 'settings',
    book: COMPLETE,
    request: nothing,
    budget: { calls: 3, alternations: 0, cellsPerRow: 0 },
  },
  {
    name: 'previewSettings',
    runs: 'previewSettings',
    book: COMPLETE,
    request: () => ({ changes: [SETTING] }),
    budget: { calls: 94, alternations: 0, cellsPerRow: 24 },
  },
  {
    name: 'saveSettings',
    runs: 'saveSettings',
    book: COMPLETE,
    request: () => ({ changes: [SETTING] }),
    writes: { tabs: ['EQL Settings'] },
    budget: { calls: 38, alternations: 1, cellsPerRow: 0 },
  },
  {
    name: 'words',
    runs: 'words',
    book: FRESH,
    request: nothing,
    budget: { calls: 46, alternations: 0, cellsPerRow: 19 },
  },
  {
    name: 'previewWords',
    runs: 'previewWords',
    book: COMPLETE,
    request: () => ({ answers: [WORD], scales: [] }),
    budget: { calls: 94, alternations: 0, cellsPerRow: 24 },
  },
  {
    name: 'saveWords, where EQL Settings has to be made',
    runs: 'saveWords',
    book: FRESH,
    request: () => ({ answers: [WORD], scales: [] }),
    writes: { tabs: ['EQL Settings'] },
    budget: { calls: 156, alternations: 2, cellsPerRow: 19 },
  },
  {
    name: 'saveWords',
    runs: 'saveWords',
    book: COMPLETE,
    request: () => ({ answers: [WORD], scales: [] }),
    writes: { tabs: ['EQL Settings'] },
    budget: { calls: 95, alternations: 0, cellsPerRow: 24 },
  },
  {
    name: 'saveWords, what the numbers of a column are out of',
    runs: 'saveWords',
    book: SCORED,
    request: () => ({ answers: [], scales: [SCALE] }),
    keeps: (host) => (host.run('words', {}) as Words).scales,
    writes: {},
    budget: { calls: 61, alternations: 0, cellsPerRow: 24 },
  },
  {
    name: 'undoWords',
    runs: 'undoWords',
    book: COMPLETE,
    request: (host) => ({
      undo: (host.run('saveWords', { answers: [WORD], scales: [] }) as WordsSaved).undo,
    }),
    writes: { tabs: ['EQL Settings'] },
    budget: { calls: 78, alternations: 1, cellsPerRow: 24 },
  },
  {
    name: 'feedback',
    runs: 'feedback',
    book: COMPLETE,
    request: nothing,
    budget: { calls: 108, alternations: 0, cellsPerRow: 26 },
  },
  {
    name: 'markTold',
    runs: 'markTold',
    book: COMPLETE,
    request: () => ({ marks: [{ partner: 'Fabrikam', toldOn: '2026-06-28', shown: null }] }),
    writes: { tabs: ['Partner Feedback'] },
    budget: { calls: 206, alternations: 1, cellsPerRow: 50 },
  },
  {
    name: 'rememberName',
    runs: 'rememberName',
    book: FRESH,
    request: () => ({ me: 'Dana' }),
    keeps: opened('me'),
    writes: {},
    budget: { calls: 3, alternations: 0, cellsPerRow: 0 },
  },
  {
    name: 'keepDrafts',
    runs: 'keepDrafts',
    book: FRESH,
    request: () => ({ drafts: '{"half":"typed"}' }),
    keeps: opened('drafts'),
    writes: {},
    budget: { calls: 4, alternations: 0, cellsPerRow: 0 },
  },
  {
    name: 'callPartners',
    runs: 'callPartners',
    book: SCORED,
    request: nothing,
    budget: { calls: 27, alternations: 0, cellsPerRow: 19 },
  },
  {
    name: 'makeCallSheet',
    runs: 'makeCallSheet',
    book: SCORED,
    request: () => CALLED,
    writes: { tabs: [CALL_SHEET] },
    budget: { calls: 128, alternations: 1, cellsPerRow: 19 },
  },
  {
    name: 'previewAnswers',
    runs: 'previewAnswers',
    book: SCORED,
    request: filledIn,
    budget: { calls: 48, alternations: 0, cellsPerRow: 38 },
  },
  {
    name: 'importAnswers, with columns to add',
    runs: 'importAnswers',
    book: SCORED,
    request: filledIn,
    writes: {
      columns: [...SCORE_COLUMNS, 'Note', 'Confirmed by', 'Confirmed on'],
      row: { account: 'Account 00010', headers: ['Warmth', 'Last touch', 'Will introduce'] },
    },
    budget: { calls: 99, alternations: 0, cellsPerRow: 123 },
  },
];
