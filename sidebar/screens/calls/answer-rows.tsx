// What an import of answers would change, row by row: both values, and which of them goes.

import { Fragment } from 'preact';
import { say, sayWith } from '../../../src/core/language/say';
import type { AnswerRow, AnswersPreview } from '../../../src/rpc';
import { takeAnswers } from '../../tasks/call-partners';
import type { View } from '../view';

const VERDICTS: Readonly<Record<AnswerRow['verdict'], readonly [string, () => string]>> = {
  changes: ['good', () => say('Changes // an answer')],
  conflict: ['open', () => say('The list is newer')],
  refused: ['bad', () => say('Refused // an answer')],
  'nothing-new': ['', () => say('Nothing new // an answer')],
};

function Row({ row, state, desk }: View & { readonly row: AnswerRow }) {
  const { at, account, verdict, why, changes } = row;
  const [look, says] = VERDICTS[verdict];
  const isTaken = state.calls.take.includes(at);
  return (
    <li>
      <p class="standing">
        <b>{account || say('Row {row}', { row: String(at) })}</b>
        <span class={`verdict ${look}`}>{says()}</span>
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
                      {' '}
                      {kept && !isTaken ? say('stays, not // a value') : say('becomes // a value')}
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
            {sayWith('Take the answers{account} all the same', {
              account: <span class="unseen"> {say('for {account}', { account })}</span>,
            })}
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
        <p class="soft">
          {say('Nothing new: {accounts}.', {
            accounts: others.map(({ account }) => account).join(', '),
          })}
        </p>
      )}
    </>
  );
}
