// What stood in the way of the last save, undo or mark, and the way on from it.
import { say } from '../../../src/core/language/say';
import { Button } from '../../parts/button';
import { dismiss } from '../../tasks/desk';
import { saveRow } from '../../tasks/save-row';
import { rereadRow } from '../../tasks/show-row';
import { Refusal } from '../refusal';
import type { View } from '../view';
import { cellText } from './form-field';
import { GoneRow } from './gone-row';
import { RowChoices } from './row-choices';

export function RefusedWrite({ state, desk }: View) {
  const problem = state.problems.write;
  const lookAgain = (): void => {
    dismiss(desk, 'write');
    void rereadRow(desk);
  };
  return (
    <Refusal state={state} desk={desk} topic="write">
      {problem?.code === 'conflict' &&
        problem.conflicts.map(({ label, theirs, mine }) => (
          <p key={label}>
            {say('{field}: the sheet has “{theirs}”, this would write “{mine}”.', {
              field: label,
              theirs: cellText(theirs),
              mine: mine || say('blank // a cell'),
            })}
          </p>
        ))}
      <GoneRow state={state} desk={desk} problem={problem} />
      <RowChoices problem={problem} desk={desk} />
      {problem?.code === 'column-missing' && (
        <Button
          onPress={() =>
            saveRow(desk, { goOn: true, agreed: problem.fields.map(({ field }) => field) })
          }
        >
          {say('Add {columns} and save', {
            columns: problem.fields.map(({ header }) => header).join(', '),
          })}
        </Button>
      )}
      <Button onPress={lookAgain}>{say('Look at the row again')}</Button>
    </Refusal>
  );
}
