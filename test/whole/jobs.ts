// Every job of the add-on. Who adds one lists it here, and it gets its faults, its budget, its two write
// modes and its line in the bench.
import { IMPORT_JOBS } from './jobs/import-jobs';
import type { Job } from './jobs/job';
import { MENU_JOBS } from './jobs/menu-jobs';
import { ROW_JOBS } from './jobs/row-jobs';
import { SCREEN_JOBS } from './jobs/screen-jobs';

export const JOBS: readonly Job[] = [...MENU_JOBS, ...ROW_JOBS, ...SCREEN_JOBS, ...IMPORT_JOBS];
