// One field of the row form: its control, what it needs said, and theirs beside mine on a conflict.
import { say } from '../../../src/core/language/say';
import type { FormCell, RowDetails, ShownCell } from '../../../src/rpc';
import { Button } from '../../parts/button';
import { Buttons } from '../../parts/buttons';
import { Icon } from '../../parts/icon';
import { Labelled } from '../../parts/labelled';
import { askedFor, fieldView, type RowDraft } from '../../state/draft';
import { kept, typed } from '../../state/drafts';
import type { Desk } from '../../tasks/desk';
import { dayText } from '../../text/day-text';
import { FieldInput, isOffered, isShowable } from './field-input';

interface FormFieldProps {
  readonly row: RowDetails;
  readonly cell: FormCell;
  readonly draft: RowDraft | undefined;
  readonly desk: Desk;
}

/** A cell's value for reading, beside another one. */
export function cellText(cell: ShownCell): string {
  return cell.kind === 'date' ? dayText(cell.value) : cell.value || say('blank // a cell');
}

/** A motion that the settings may not know: in other words, or of the column's own dropdown. */
const isOwnMotion = (cell: FormCell, value: string): boolean =>
  cell.field === 'motion' && (cell.dropdown !== 'none' || !isOffered(cell, value));

function hintFor(cell: FormCell, value: string, isTyped: boolean): string | false {
  if (cell.formula) return say('Holds a formula, so it is only shown.');
  if (isTyped && value.trim() !== '' && isOwnMotion(cell, value)) {
    return say(
      'Unless these words are known, saving makes them a motion of ours, in EQL Settings.',
    );
  }
  return !isShowable(cell, value) && say('In the sheet: “{value}”', { value });
}

function markFor(row: RowDetails, draft: RowDraft | undefined, cell: FormCell): string | false {
  if (fieldView(cell, draft).typed) return say('not saved');
  if (askedFor(row, draft, cell) === 'needed') return say('needed');
  return cell.header === null && say('no column yet');
}

export function FormField({ row, cell, draft, desk }: FormFieldProps) {
  const view = fieldView(cell, draft);
  const { value } = view;
  const id = `field-${cell.field}`;
  const keep = (whose: 'theirs' | 'mine') => (): void => {
    desk.change(({ drafts }) => ({ drafts: kept(drafts, row, cell, whose) }));
    document.getElementById(id)?.focus();
  };
  return (
    <div class={`form-field ${cell.input}`}>
      <Labelled
        id={id}
        label={cell.label}
        mark={markFor(row, draft, cell)}
        hint={hintFor(cell, value, view.typed)}
      >
        <FieldInput
          cell={cell}
          value={value}
          id={id}
          onType={(text) =>
            desk.change(({ drafts }) => ({ drafts: typed(drafts, row, cell, text) }))
          }
        />
      </Labelled>
      {view.conflict && (
        <fieldset
          class="note conflict"
          aria-label={say('{field} has changed meanwhile', { field: cell.label })}
        >
          <Icon name="alert" />
          <p>{say('Somebody changed this in the sheet meanwhile.')}</p>
          <dl>
            <dt>{say('Theirs')}</dt>
            <dd>{cellText(cell.shown)}</dd>
            <dt>{say('Yours')}</dt>
            <dd>{dayText(value) || say('blank // a cell')}</dd>
          </dl>
          <Buttons>
            <Button onPress={keep('theirs')}>{say('Keep theirs')}</Button>
            <Button onPress={keep('mine')}>{say('Keep mine')}</Button>
          </Buttons>
        </fieldset>
      )}
    </div>
  );
}
