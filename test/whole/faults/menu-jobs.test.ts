// Faults in the jobs behind the menu’s items.
import { MENU_JOBS } from '../jobs/menu-jobs';
import { testFaultsOf } from './share';

testFaultsOf(MENU_JOBS);
