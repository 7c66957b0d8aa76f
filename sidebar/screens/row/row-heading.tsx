// Who the row is about and how it stands: account, partner, status, score, next step.
import { say, sayWith } from '../../../src/core/language/say';
import type { RowDetails, StatusText } from '../../../src/rpc';
import { Icon, type IconName } from '../../parts/icon';
import { dayText } from '../../text/day-text';

/** A row scores this much exactly when all four components are clear (the product's rule). */
const EQL_SCORE = 80;

const LOOKS: Readonly<Record<StatusText, readonly [IconName, string]>> = {
  EQL: ['check', 'good'],
  Candidate: ['half', 'open'],
  'Poor fit': ['minus', 'out'],
  'No overlap': ['minus', 'out'],
  'Check data': ['alert', 'bad'],
  '': ['blank', 'out'],
};

function Score({ score }: { readonly score: number }) {
  return (
    <div class={score < EQL_SCORE ? 'score' : 'score eql'}>
      <p>
        <span class="unseen">{say('Score // the number')} </span>
        {sayWith('{score} of 100', { score: <b>{score}</b> })}
      </p>
      <div class="gauge" aria-hidden="true">
        <span style={{ width: `${score}%` }} />
        <i style={{ left: `${EQL_SCORE}%` }} />
      </div>
    </div>
  );
}

export function RowHeading({ row }: { readonly row: RowDetails }) {
  const { account, partner, key, status, score, since, nextStep, introduction } = row;
  const [sign, look] = LOOKS[status];
  return (
    <>
      <h1 class="account" tabIndex={-1}>
        {account || say('No account name')}
      </h1>
      <p class="soft partner-line">
        {partner
          ? say('at {partner}, row {row}', { partner, row: String(key.row) })
          : say('no partner named, row {row}', { row: String(key.row) })}
        {since && `, ${say('EQL since {day}', { day: dayText(since) })}`}
      </p>
      <div class="standing">
        <span class={`chip ${look}`}>
          <Icon name={sign} /> {status || say('Nothing filled in')}
        </span>
        {score !== null && <Score score={score} />}
      </div>
      {introduction.says && (
        <p class="next-step">
          <b>{say('Introduction:')} </b>
          {introduction.says}
        </p>
      )}
      {nextStep && (
        <p class="next-step">
          <b>{say('Next:')} </b>
          {nextStep}
        </p>
      )}
    </>
  );
}
