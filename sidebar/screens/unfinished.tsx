// A long job that was begun and isn't done: how far it came, and the button that goes on.
import { say } from '../../src/core/language/say';
import { Button } from '../parts/button';
import { runJob } from '../tasks/run-job';
import { Running } from './jobs';
import type { View } from './view';

export function Unfinished({ state, desk }: View) {
  const { unfinished, asking, job } = state;
  if (unfinished === null) return null;
  // The job's own section may stand a screenful away.
  if (asking.job) return job === unfinished.job && <Running state={state} desk={desk} job={job} />;
  return (
    <section class="note" aria-label={say('Not finished')}>
      <h2>{say('Not finished')}</h2>
      <p>{unfinished.said}</p>
      <Button look="primary" onPress={() => runJob(desk, unfinished.job)}>
        {say('Go on')}
      </Button>
    </section>
  );
}
