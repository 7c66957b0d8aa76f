// Faults while an export is imported, and while that is undone.
import { IMPORT_JOBS } from '../jobs/import-jobs';
import { testFaultsOf } from './share';

testFaultsOf(IMPORT_JOBS);
