// Every kind of job in workbooks of the real world: with a chart's own tab in front, with lists that were
// converted to tables. It does what it does elsewhere.
import type { Host } from '../../host/node';
import { JOBS } from './jobs';
import type { Job } from './jobs/job';
import { makeReady, openJob, type Reply, runJob } from './jobs/run-job';

/** Every third: what a table refuses is refused to all of them in the same few ways. */
const shareOf = (jobs: readonly Job[]): readonly Job[] =>
  jobs.filter((_job, place) => place % 3 === 0);

/** Each of the add-on's functions once. */
const ONE_OF_EACH = JOBS.filter(
  ({ runs }, index) => JOBS.findIndex((job) => job.runs === runs) === index,
);

function replyIn(job: Job, change: (host: Host) => void): Reply {
  const ready = makeReady(job);
  const host = openJob(ready);
  change(host);
  const { state, said } = runJob(ready, host);
  return { state, said: [said].join(' ') };
}

describe('with a chart on a tab of its own in front', () => {
  test.each(ONE_OF_EACH.map((job) => [job.name, job] as const))('%s', (_name, job) => {
    const { state, said } = replyIn(job, (host) => {
      host.addTabWithoutCells('Chart1');
      host.bringToFront('Chart1');
    });
    expect(said).not.toMatch(/unexpected|not supported/);
    expect(state).not.toBe('ended');
    // The import of the tab in front is told that this one has no cells.
    if (!/^Chart1 has no cells\./.test(said)) expect(state).not.toBe('refused');
  });
});

describe('with its tabs converted to tables', () => {
  const writing = JOBS.filter(({ writes }) => writes !== undefined);
  test.each(shareOf(writing).map((job) => [job.name, job] as const))('%s', (_name, job) => {
    const { state, said } = replyIn(job, (host) => {
      for (const name of host.sheets()) host.convertToTable(name, 'A1:Z1000');
    });
    expect(said).not.toMatch(/unexpected|typed/);
    // A page of ours says in a message of its own that its looks are the table's.
    if (!/converted to a table/.test(said)) expect(['done', 'working']).toContain(state);
  });
});
