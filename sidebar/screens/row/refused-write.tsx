// What stood in the way of the last save, undo or mark, and the way on from it.
import { Button } from '../../parts/button';
import { rowId } from '../../state/row-identity';
import { dismiss } from '../../tasks/desk';
import { chooseScreen } from '../../tasks/list-candidates';
import { saveRow } from '../../tasks/save-row';
import { chooseRow, rereadRow } from '../../tasks/show-row';
import { dayText } from '../../text/day-text';
import { Refusal } from '../refusal';
import type { View } from '../view';
import { cellText } from './form-field';
import { RowChoices } from './row-choices';

/** The row is gone: what was typed for it, and another row that it may belong to. */
function GoneRow({ state, desk }: View) {
  const { row, elsewhere, askedFor } = state.shown;
  const typed = askedFor && state.drafts[rowId({ key: askedFor, twins: [] })];
  const cells = (row?.form ?? []).flatMap(({ field, label }) => {
    const value = typed?.fields[field]?.value;
    return value === undefined ? [] : [`${label}: ${dayText(value) || 'blank'}`];
  });
  return (
    <>
      {cells.length > 0 && <p>Typed: {cells.join('; ')}.</p>}
      {typed && elsewhere && (
        <Button onPress={() => chooseRow(desk, elsewhere)}>
          Use it for {elsewhere.account} at {elsewhere.partner}
        </Button>
      )}
      <Button onPress={() => chooseScreen(desk, 'worklist')}>Go to the worklist</Button>
    </>
  );
}

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
            {label}: the sheet has “{cellText(theirs)}”, this would write “{mine || 'blank'}”.
          </p>
        ))}
      {problem?.code === 'row-gone' && <GoneRow state={state} desk={desk} />}
      <RowChoices problem={problem} desk={desk} />
      {problem?.code === 'column-missing' && (
        <Button
          onPress={() =>
            saveRow(desk, { goOn: true, agreed: problem.fields.map(({ field }) => field) })
          }
        >
          Add {problem.fields.map(({ header }) => header).join(', ')} and save
        </Button>
      )}
      <Button onPress={lookAgain}>Look at the row again</Button>
    </Refusal>
  );
}
