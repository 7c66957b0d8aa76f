// What an import of answers would change, row by row: both values, and which of them goes.
import { Fragment } from 'preact';
import type { AnswerRow, AnswersPreview } from '../../../src/rpc';
import { takeAnswers } from '../../tasks/call-partners';
import type { View } from '../view';

const VERDICTS: Readonly<Record<AnswerRow['verdict'], readonly [string, string]>> = {
  changes: ['good', 'Changes'],
  conflict: ['open', 'The list is newer'],
  refused: ['bad', 'Refused'],
  'nothing-new': ['', 'Nothing new'],
};

function Row({ row, state, desk }: View & { readonly row: AnswerRow }) {
  const { at, account, verdict, why, changes } = row;
  const [look, says] = VERDICTS[verdict];
  const isTaken = state.calls.take.includes(at);
  return (
    <li>
      <p class="standing">
        <b>{account || `Row ${at}`}</b>
        <span class={`verdict ${look}`}>{says}</span>
      </p>
      {changes.length > 0 && (
        <dl>
          {changes.map(({ label, before, after, kept }) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>
                {before !== '' && (
                  <>
                    {kept && !isTaken ? <b>{before}</b> : <s>{before}</s>}
                    <span class="unseen">
                      {kept && !isTaken ? ' stays, not ' : ' becomes '}
                    </span>{' '}
                  </>
                )}
                {kept && !isTaken ? <s>{after}</s> : <b>{after}</b>}
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
      {why && <p class="soft">{why}</p>}
      {verdict === 'conflict' && (
        <label class="take">
          <input
            type="checkbox"
            checked={isTaken}
            onChange={(event) => takeAnswers(desk, at, event.currentTarget.checked)}
          />
          <span>
            Take the answers<span class="unseen"> for {account}</span> all the same
          </span>
        </label>
      )}
    </li>
  );
}

/** The rows that bring something stand first; those that bring nothing are only named. */
export function AnswerRows({ answers, ...view }: View & { readonly answers: AnswersPreview }) {
  const telling = answers.rows.filter(({ verdict }) => verdict !== 'nothing-new');
  const others = answers.rows.filter(({ verdict }) => verdict === 'nothing-new');
  return (
    <>
      <ul class="answers">
        {telling.map((row) => (
          <Row key={`${row.at} ${row.account}`} {...view} row={row} />
        ))}
      </ul>
      {others.length > 0 && (
        <p class="soft">Nothing new: {others.map(({ account }) => account).join(', ')}.</p>
      )}
    </>
  );
}
