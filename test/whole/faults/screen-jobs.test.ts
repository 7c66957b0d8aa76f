// Faults in the sidebar’s calls about the whole spreadsheet.
import { SCREEN_JOBS } from '../jobs/screen-jobs';
import { testFaultsOf } from './share';

testFaultsOf(SCREEN_JOBS);
