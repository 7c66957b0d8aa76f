// Runs a menu job step by step until it is done, fails, or the user has it stop.
import { say } from '../../src/core/language/say';
import type { Done, JobName, Working } from '../../src/rpc';
import { NO_IMPORT } from '../state/imports';
import type { SidebarState } from '../state/state';
import { ask, type Desk, tell } from './desk';
import { openSidebar } from './open-sidebar';
import { rereadRow } from './show-row';

/** What was unfinished is done, or has come further. */
function unfinishedBy({ job, unfinished }: SidebarState, progress: Working | Done) {
  if (unfinished === null || unfinished.job !== job) return unfinished;
  return progress.state === 'done' ? null : { job, said: progress.said };
}

/** A job that was stopped, or failed on its way, is what there is to go on with. */
function leftUnfinished({ progress, unfinished }: SidebarState, job: JobName) {
  return progress?.state === 'working' ? { job, said: progress.said } : unfinished;
}

/** What a step's answer does: its progress, and at a summary's end the new headline. */
export function stepped(state: SidebarState, progress: Working | Done): Partial<SidebarState> {
  const { summary, boot, job, list, feedback } = state;
  const headline = progress.state === 'done' ? progress.headline : null;
  const isScored = progress.state === 'done' && (job === 'score' || job === 'summary');
  return {
    progress,
    unfinished: unfinishedBy(state, progress),
    listOutdated: true,
    feedback: progress.state === 'done' && job !== 'feedback' ? null : feedback,
    list: list && isScored ? { ...list, start: null } : list,
    summary: headline === null ? summary : { headline, builtOn: boot?.asOf ?? '' },
  };
}

/** What opens other tabs than before is told once the sidebar has looked at them. */
async function lookAnew(desk: Desk, job: JobName, done: Done): Promise<void> {
  if (job === 'sample') await openSidebar(desk);
  if (job !== 'import' && job !== 'undo') return;
  desk.change(() => ({ imports: { ...NO_IMPORT, done: job === 'import' ? done : null } }));
  await openSidebar(desk);
  tell(desk, done.said);
}

/** `begin` is the first step of a job that is asked for in more words than its name. */
export async function runJob(
  desk: Desk,
  job: JobName,
  begin?: () => Promise<Working | Done | undefined>,
): Promise<void> {
  if (desk.state().asking.job) return;
  desk.change(() => ({ job, progress: null, stopping: false, said: '' }));
  let step = 0;
  for (;;) {
    // A job says itself how far it is, and may take minutes: its calls aren't called slow.
    const answer: Working | Done | undefined =
      begin && desk.state().progress === null
        ? await begin()
        : await ask(desk, 'job', 'runJob', { job, step }, stepped, { quiet: true });
    if (!answer) {
      desk.change((state) => ({ unfinished: leftUnfinished(state, job) }));
      return;
    }
    if (answer.state === 'done') {
      await lookAnew(desk, job, answer);
      break;
    }
    if (desk.state().stopping) {
      desk.change((state) => ({ job: null, unfinished: leftUnfinished(state, job) }));
      tell(desk, say('Stopped. What was done until then is kept.'));
      break;
    }
    step = answer.step;
  }
  await rereadRow(desk);
}

/** Scores the list for the first time, and tells what came of it where it was asked for. */
export async function scoreFirst(desk: Desk): Promise<void> {
  await runJob(desk, 'score');
  const { progress, problems } = desk.state();
  if (progress?.state === 'done' && !problems.job) tell(desk, progress.said, 'heading');
}
