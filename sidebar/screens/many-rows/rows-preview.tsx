// What a change of many rows would write, row by row, before anything is written.
import { say } from '../../../src/core/language/say';
import type { LeftRow, PlannedRow, RowsPreview as Preview } from '../../../src/rpc';
import { Button } from '../../parts/button';
import { Buttons } from '../../parts/buttons';
import { applyPreview, dropPreview } from '../../tasks/change-rows';
import { allOf } from '../../text/all-of';
import { cellText } from '../row/form-field';
import type { View } from '../view';

function Planned({ row }: { readonly row: PlannedRow }) {
  const { key, cells, why } = row;
  return (
    <tr>
      <th scope="row">
        {key.account} <span class="soft">{key.partner}</span>
      </th>
      <td>
        {cells.map(({ field, label, before, after }) => (
          <p key={field}>
            <span class="soft">{label} </span>
            {before.kind !== 'blank' && (
              <>
                <del>{cellText(before)}</del>{' '}
              </>
            )}
            <b>{cellText(after)}</b>
          </p>
        ))}
        {why && <p class="soft">{why}</p>}
      </td>
    </tr>
  );
}

function Left({ rows }: { readonly rows: readonly LeftRow[] }) {
  return (
    <details>
      <summary>{say('What stays as it is, and why ({count})', { count: rows.length })}</summary>
      <ul>
        {rows.map(({ account, partner, why }) => (
          <li key={`${account} ${partner} ${why}`}>
            <b>{account}</b> <span class="soft">{partner}</span> {why}
          </li>
        ))}
      </ul>
    </details>
  );
}

export function RowsPreview({ state, desk, preview }: View & { readonly preview: Preview }) {
  const { rows, left, addsColumns, said } = preview;
  const { many: off } = state.asking;
  return (
    <section class="many" aria-label={say('What would change')}>
      <h2 tabIndex={-1}>
        {rows.length === 0
          ? say('Nothing would change')
          : say('{count} {count|row|rows} would change', { count: rows.length })}
      </h2>
      {said && <p class="note">{said}</p>}
      {addsColumns.length > 0 && (
        <p>{say('Adds {columns} as columns of the list.', { columns: allOf(addsColumns) })}</p>
      )}
      <Buttons>
        {rows.length > 0 && (
          <Button look="primary" off={off} onPress={() => applyPreview(desk)}>
            {off ? say('Writing…') : say('Change {count} {count|row|rows}', { count: rows.length })}
          </Button>
        )}
        <Button off={off} onPress={() => dropPreview(desk)}>
          {say('Back')}
        </Button>
      </Buttons>
      {left.length > 0 && <Left rows={left} />}
      {rows.length > 0 && (
        <table>
          <thead class="unseen">
            <tr>
              <th scope="col">{say('Account and partner')}</th>
              <th scope="col">{say('Before and after')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Planned key={`${row.key.row} ${row.key.account}`} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
