// Faults in the sidebar’s calls about one row.
import { ROW_JOBS } from '../jobs/row-jobs';
import { testFaultsOf } from './share';

testFaultsOf(ROW_JOBS);
