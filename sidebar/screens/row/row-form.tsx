// The form for a row's warmth and motion.
import { say } from '../../../src/core/language/say';
import type { RowDetails } from '../../../src/rpc';
import { askedFor, columnsToAdd } from '../../state/draft';
import { rowId } from '../../state/row-identity';
import type { View } from '../view';
import { YourName } from '../your-name';
import { FormField } from './form-field';

const groups = () =>
  [
    ['warmth', say('Warmth')],
    ['motion', say('Motion')],
  ] as const;

interface RowFormProps extends View {
  readonly row: RowDetails;
}

export function RowForm({ row, state, desk }: RowFormProps) {
  const draft = state.drafts[rowId(row)];
  const added = columnsToAdd(row, draft).map(({ label }) => label);
  return (
    <form class="row-form" onSubmit={(event) => event.preventDefault()}>
      {groups().map(([group, title]) => (
        <fieldset key={group} data-first={row.missing.includes(group)}>
          <legend>{title}</legend>
          <div class="fields">
            {row.form
              .filter((cell) => cell.group === group && askedFor(row, draft, cell) !== 'spared')
              .map((cell) => (
                <FormField key={cell.field} row={row} cell={cell} draft={draft} desk={desk} />
              ))}
          </div>
        </fieldset>
      ))}
      {draft && !state.boot?.me && <YourName state={state} desk={desk} />}
      {added.length > 0 && (
        <p class="note" role="status">
          {say('Saving adds to the sheet: the {count|column|columns} {columns}.', {
            count: added.length,
            columns: added.join(', '),
          })}
        </p>
      )}
      <p class="soft">{say('Ctrl+Enter: save and next.')}</p>
    </form>
  );
}
