// A share of the faults as tests: at every fourth job each kind of fault once, and a second edit of another
// user's. `npm run faults` tries all faults at all jobs.
import type { Job } from '../jobs/job';
import { FAULTS, type FaultKind } from './fault';
import { reportOf, type Tally } from './job-report';

const FAULTS_A_JOB = 8;
/** All of them would take longer than everything else together. */
const isTried = (_job: Job, place: number): boolean => place % 4 === 0;

const untried = (tally: Tally): readonly FaultKind[] =>
  FAULTS.filter((kind) => Object.values(tally[kind]).every((number) => number === 0));

export function testFaultsOf(jobs: readonly Job[]): void {
  test.each(
    jobs.filter(isTried),
  )('$name: whatever goes wrong, nothing is lost, and it says how far it came', async (job) => {
    const { broken, tally } = await reportOf(job, { share: FAULTS_A_JOB });
    expect(broken).toEqual([]);
    // A job that asks nothing of the spreadsheet meets no other user there.
    expect(['', 'another user edits']).toContain(untried(tally).join());
  });
}
