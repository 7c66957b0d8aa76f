// A long job that was begun and isn't done: how far it came, and the buttons that go on or take it back.
import { say } from '../../src/core/language/say';
import { Button } from '../parts/button';
import { Buttons } from '../parts/buttons';
import { isImportJob } from '../state/imports';
import { runJob } from '../tasks/run-job';
import { Running } from './jobs';
import { Refusal } from './refusal';
import type { View } from './view';

export function Unfinished(view: View) {
  const { state, desk } = view;
  const { unfinished, asking, job } = state;
  if (unfinished === null) return null;
  // The job's own section may stand a screenful away.
  if (asking.job) return job === unfinished.job && <Running {...view} job={job} />;
  return (
    <section class="note" aria-label={say('Not finished')}>
      <h2>{say('Not finished')}</h2>
      <p>{unfinished.said}</p>
      {isImportJob(job) && <Refusal {...view} topic="job" />}
      <Buttons>
        <Button look="primary" onPress={() => runJob(desk, unfinished.job)}>
          {say('Go on')}
        </Button>
        {unfinished.job === 'import' && (
          <Button onPress={() => runJob(desk, 'undo')}>{say('Undo the import')}</Button>
        )}
      </Buttons>
    </section>
  );
}
