// The menu's jobs as buttons, and how the one that was started is getting on.
import { say } from '../../src/core/language/say';
import type { Done, JobName } from '../../src/rpc';
import { Button } from '../parts/button';
import { Buttons } from '../parts/buttons';
import { Section } from '../parts/section';
import { runJob } from '../tasks/run-job';
import { Refusal } from './refusal';
import type { View } from './view';

/** In the menu's words. */
const LABELS: Readonly<Record<JobName, () => string>> = {
  score: () => say('Score this sheet'),
  summary: () => say('Build summary'),
  settings: () => say('Open settings'),
  feedback: () => say('Write partner feedback'),
  sample: () => say('Insert sample workbook'),
  unmark: () => say('Take back new marks'),
  import: () => say('Import overlap export'),
  undo: () => say('Undo last import'),
};

export const ALL_JOBS: readonly JobName[] = ['score', 'summary', 'settings', 'feedback', 'sample'];

interface ResultProps extends Omit<Done, 'state' | 'headline'> {
  /** Takes the rows' new marks back. */
  readonly onUnmark: () => void;
}

function Result({ said, badCells, moreBadCells, newMarks, onUnmark }: ResultProps) {
  return (
    <div class="note done">
      <p role="status">{said}</p>
      {badCells.length > 0 && (
        <ul>
          {badCells.map(({ tab, a1, sentence }) => (
            <li key={tab + a1}>
              <b>
                {tab} {a1}
              </b>
              : {sentence}
            </li>
          ))}
          {moreBadCells > 0 && <li>{say('and {count} more.', { count: moreBadCells })}</li>}
        </ul>
      )}
      {newMarks > 0 && <Button onPress={onUnmark}>{LABELS.unmark()}</Button>}
    </div>
  );
}

/** How far the job is, and the button that stops it. */
export function Running({ state, desk, job }: View & { readonly job: JobName }) {
  const { progress, stopping } = state;
  const label = LABELS[job]();
  const working = progress?.state === 'working' ? progress : null;
  return (
    <div class="note">
      <p role="status">{working?.said ?? say('{job}: working…', { job: label })}</p>
      <progress
        aria-label={label}
        max={working?.rows?.of ?? working?.steps ?? 1}
        value={working?.rows?.done ?? working?.step}
      />
      {working?.left && <p class="soft">{working.left}</p>}
      <Button off={stopping} onPress={() => desk.change(() => ({ stopping: true }))}>
        {stopping ? say('Stopping after this step…') : say('Stop')}
      </Button>
    </div>
  );
}

interface JobsProps extends View {
  readonly jobs: readonly JobName[];
  readonly title: string;
  /** The job that is the thing to do here. */
  readonly first?: JobName;
}

export function Jobs({ jobs, title, first, ...view }: JobsProps) {
  const { state, desk } = view;
  const { job, progress, asking } = state;
  const mine = job !== null && jobs.includes(job === 'unmark' ? 'score' : job);
  return (
    <Section title={title}>
      {mine && asking.job && state.unfinished?.job !== job && <Running {...view} job={job} />}
      {mine && !asking.job && progress?.state === 'done' && (
        // Where the summary is the thing to do, its headline stands above already.
        <Result
          {...progress}
          said={first ? say('The tab EQL Summary is up to date.') : progress.said}
          onUnmark={() => runJob(desk, 'unmark')}
        />
      )}
      {mine && <Refusal {...view} topic="job" onRetry={() => runJob(desk, job)} />}
      <Buttons>
        {jobs.map((name) => (
          <Button
            key={name}
            look={name === first ? 'primary' : 'plain'}
            off={asking.job}
            onPress={() => runJob(desk, name)}
          >
            {LABELS[name]()}
          </Button>
        ))}
      </Buttons>
    </Section>
  );
}
