// Who the row is about and how it stands: account, partner, status, score, next step.
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
        <span class="unseen">Score </span>
        <b>{score}</b> of 100
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
        {account || 'No account name'}
      </h1>
      <p class="soft partner-line">
        {partner ? `at ${partner}` : 'no partner named'}, row {key.row}
        {since && `, EQL since ${dayText(since)}`}
      </p>
      <div class="standing">
        <span class={`chip ${look}`}>
          <Icon name={sign} /> {status || 'Nothing filled in'}
        </span>
        {score !== null && <Score score={score} />}
      </div>
      {introduction.says && (
        <p class="next-step">
          <b>Introduction: </b>
          {introduction.says}
        </p>
      )}
      {nextStep && (
        <p class="next-step">
          <b>Next: </b>
          {nextStep}
        </p>
      )}
    </>
  );
}
