// The sidebar's calls that import exports: into a tab of their own, into the list, and both undone. What is
// written is what was shown, so that each run is shown it anew.
import type { Host } from '../../../host/node';
import type { ImportPreview, ImportRequest } from '../../../src/rpc';
import { FEBRUARY, NEXT_MONTH, OVERLAPS } from './books';
import { type Job, SCORE_COLUMNS } from './job';

const idOf = (host: Host, tab: string): number =>
  host.eval(`SpreadsheetApp.getActive().getSheetByName('${tab}')?.getSheetId() ?? -1`) as number;

const request = (host: Host, into: string | undefined): ImportRequest => ({
  sheetIds: [idOf(host, FEBRUARY)],
  into: into === undefined ? 'new' : idOf(host, into),
});

/** What the sidebar sends once the preview was looked at. */
const shown =
  (into?: string) =>
  (host: Host): object => {
    const asked = request(host, into);
    const { check = '' } = host.run('previewImport', asked) as Partial<ImportPreview>;
    return { ...asked, check, rename: false };
  };

const importedInto =
  (into?: string) =>
  (host: Host): void => {
    host.run('importExport', shown(into)(host));
  };

const undo = (): object => ({ job: 'undo', step: 0 });

/** What next month's list changes in a row that was there. */
const MERGED = ['Overlap', 'Overlap before', 'Not in list since'];

export const IMPORT_JOBS: readonly Job[] = [
  {
    name: 'importExport, into the list',
    runs: 'importExport',
    book: NEXT_MONTH,
    opens: () => undefined,
    request: shown(OVERLAPS),
    writes: { columns: [...SCORE_COLUMNS, ...MERGED], appends: true },
    budget: { calls: 100, alternations: 1, cellsPerRow: 80 },
  },
  {
    name: 'previewImport, into a new tab',
    runs: 'previewImport',
    book: NEXT_MONTH,
    request: (host) => request(host, undefined),
    budget: { calls: 42, alternations: 0, cellsPerRow: 16 },
  },
  {
    name: 'previewImport, into the list',
    runs: 'previewImport',
    book: NEXT_MONTH,
    request: (host) => request(host, OVERLAPS),
    budget: { calls: 60, alternations: 0, cellsPerRow: 40 },
  },
  {
    name: 'runJob undo, of the list',
    runs: 'runJob',
    book: NEXT_MONTH,
    opens: importedInto(OVERLAPS),
    request: undo,
    writes: { columns: [...SCORE_COLUMNS, ...MERGED], appends: true },
    budget: { calls: 60, alternations: 1, cellsPerRow: 50 },
  },
  {
    name: 'importExport, into a new tab',
    runs: 'importExport',
    book: NEXT_MONTH,
    opens: () => undefined,
    request: shown(),
    writes: {},
    addsTabs: true,
    budget: { calls: 90, alternations: 1, cellsPerRow: 40 },
  },
  {
    name: 'runJob undo, of a new tab',
    runs: 'runJob',
    book: NEXT_MONTH,
    opens: importedInto(),
    request: undo,
    writes: { tabs: [`${FEBRUARY} clean`] },
    budget: { calls: 60, alternations: 1, cellsPerRow: 40 },
  },
];
