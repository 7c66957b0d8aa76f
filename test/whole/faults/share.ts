// A share of the faults as tests, one a job: each kind of fault once, and a second edit of another user's.
import type { Job } from '../jobs/job';
import { FAULTS, type FaultKind } from './fault';
import { reportOf, type Tally } from './job-report';

const FAULTS_A_JOB = 7;

const untried = (tally: Tally): readonly FaultKind[] =>
  FAULTS.filter((kind) => Object.values(tally[kind]).every((number) => number === 0));

export function testFaultsOf(jobs: readonly Job[]): void {
  test.each(
    jobs,
  )('$name: whatever goes wrong, nothing is lost, and it says how far it came', async (job) => {
    const { broken, tally } = await reportOf(job, { share: FAULTS_A_JOB });
    expect(broken).toEqual([]);
    // A job that asks nothing of the spreadsheet meets no other user there.
    expect(['', 'another user edits']).toContain(untried(tally).join());
  });
}
