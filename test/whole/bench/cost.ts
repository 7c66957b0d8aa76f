// What one run of a job costs at some number of rows: Google's part in numbers that never differ, the
// add-on's own in time, which is only good for comparing within one session.
import type { Counts } from '../../../host/node';
import type { Job } from '../jobs/job';
import { makeReady, openJob, runJob } from '../jobs/run-job';

export interface Cost {
  readonly job: string;
  readonly rows: number;
  readonly counts: Counts;
  /** Real milliseconds, the best of some runs. */
  readonly time: number;
}

export function costOf(job: Job, rows: number, runs = 1): Cost {
  const ready = makeReady(job, rows);
  let time = Number.POSITIVE_INFINITY;
  let counts: Counts | undefined;
  for (let run = 0; run < runs; run += 1) {
    const host = openJob(ready);
    const started = performance.now();
    const { state, said } = runJob(ready, host);
    time = Math.min(time, performance.now() - started);
    if (state === 'refused' || state === 'ended') throw new Error(`${job.name} says: ${said}`);
    counts = host.counts;
  }
  if (counts === undefined) throw new RangeError('costOf: at least one run is needed.');
  return { job: job.name, rows, counts, time };
}
