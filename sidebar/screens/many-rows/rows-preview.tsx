// What a change of many rows would write, row by row, before anything is written.
import type { LeftRow, PlannedRow, RowsPreview as Preview } from '../../../src/rpc';
import { Button } from '../../parts/button';
import { Buttons } from '../../parts/buttons';
import { applyPreview, dropPreview } from '../../tasks/change-rows';
import { amount, countOf } from '../../text/number-text';
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
      <summary>What stays as it is, and why ({amount(rows.length)})</summary>
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
    <section class="many" aria-label="What would change">
      <h2 tabIndex={-1}>
        {rows.length === 0 ? 'Nothing would change' : `${countOf(rows.length, 'row')} would change`}
      </h2>
      {said && <p class="note">{said}</p>}
      {addsColumns.length > 0 && <p>Adds {addsColumns.join(' and ')} as columns of the list.</p>}
      <Buttons>
        {rows.length > 0 && (
          <Button look="primary" off={off} onPress={() => applyPreview(desk)}>
            {off ? 'Writing…' : `Change ${countOf(rows.length, 'row')}`}
          </Button>
        )}
        <Button off={off} onPress={() => dropPreview(desk)}>
          Back
        </Button>
      </Buttons>
      {left.length > 0 && <Left rows={left} />}
      {rows.length > 0 && (
        <table>
          <thead class="unseen">
            <tr>
              <th scope="col">Account and partner</th>
              <th scope="col">Before and after</th>
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
