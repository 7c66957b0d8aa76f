// Runs a menu job step by step until it is done, fails, or the user has it stop.
import type { JobName } from '../../src/rpc';
import { ask, type Desk, say } from './desk';
import { openSidebar } from './open-sidebar';
import { rereadRow } from './show-row';

export async function runJob(desk: Desk, job: JobName): Promise<void> {
  if (desk.state().asking.job) return;
  desk.change(() => ({ job, progress: null, stopping: false, said: '' }));
  let step = 0;
  for (;;) {
    // A job says itself how far it is, and may take minutes: its calls aren't called slow.
    const progress = await ask(desk, 'job', 'runJob', { job, step }, { quiet: true });
    if (!progress) return;
    desk.change(() => ({ progress, listOutdated: true }));
    if (progress.state === 'done') {
      const { headline } = progress;
      const builtOn = desk.state().boot?.asOf ?? '';
      if (headline !== null) desk.change(() => ({ summary: { headline, builtOn } }));
      break;
    }
    if (desk.state().stopping) {
      desk.change(() => ({ job: null }));
      say(desk, 'Stopped. What was done until then is kept.');
      break;
    }
    step = progress.step;
  }
  // A sample brings a tab to work on where there may have been none.
  if (job === 'sample') await openSidebar(desk);
  else await rereadRow(desk);
}
