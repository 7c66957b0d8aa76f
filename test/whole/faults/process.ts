// A process that tries the faults of whatever job its parent names, and sends back the report.
import { JOBS } from '../jobs';
import { type Choice, jobNamed, reportOf } from './job-report';

export interface Task {
  readonly job: string;
  readonly choice?: Choice;
}

function answer(message: unknown): void {
  process.send?.(message);
}

async function carryOut({ job, choice }: Task): Promise<void> {
  try {
    answer(await reportOf(jobNamed(job), choice));
  } catch (error) {
    answer({ failed: `${job}: ${error instanceof Error ? error.stack : String(error)}` });
  }
}

// The engine tells how long its slower commands take.
console.debug = () => undefined;

process.on('message', (message: Task | 'jobs') => {
  if (message === 'jobs') answer(JOBS.map(({ name }) => name));
  else void carryOut(message);
});
