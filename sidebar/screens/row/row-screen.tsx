// The row screen: the row that is selected or was chosen, its form, and the jobs of the whole sheet.
import { say } from '../../../src/core/language/say';
import { Button } from '../../parts/button';
import { Buttons } from '../../parts/buttons';
import { Skeleton } from '../../parts/skeleton';
import { rowId } from '../../state/row-identity';
import { openLetter } from '../../tasks/introduce';
import { chooseScreen } from '../../tasks/list-candidates';
import { rereadRow } from '../../tasks/show-row';
import { isUnderWay } from '../introduction/answers';
import { ALL_JOBS, Jobs } from '../jobs';
import { NoTable } from '../no-table';
import { Refusal } from '../refusal';
import { Start } from '../start';
import { Unfinished } from '../unfinished';
import type { View } from '../view';
import { Checklist } from './checklist';
import { Elsewhere } from './elsewhere';
import { GoneRow } from './gone-row';
import { OtherPartners } from './other-partners';
import { RefusedWrite } from './refused-write';
import { RowChoices } from './row-choices';
import { RowForm } from './row-form';
import { RowHeading } from './row-heading';

function NoRow(view: View) {
  const { boot, shown, list } = view.state;
  if (boot?.overlapTab === null) return <NoTable {...view} title={say('No list to work on')} />;
  return (
    <div class="empty">
      <h1 tabIndex={-1}>{say('No row to show')}</h1>
      <p>{shown.why}</p>
      {list?.counts.all && !list.start ? (
        <Button look="primary" onPress={() => chooseScreen(view.desk, 'worklist')}>
          {say('Open the worklist')}
        </Button>
      ) : null}
    </div>
  );
}

/** A row that was asked for and isn't to be had, or no longer. */
function RefusedRow(view: View) {
  const { desk, state } = view;
  const { reread, write } = state.problems;
  // A save that was refused for the same says so itself.
  const isToldBelow = reread !== undefined && reread.message === write?.message;
  return (
    <>
      <Refusal {...view} topic="row">
        <RowChoices problem={state.problems.row} desk={desk} />
        <Button onPress={() => chooseScreen(desk, 'worklist')}>{say('Go to the worklist')}</Button>
      </Refusal>
      {!isToldBelow && (
        <Refusal {...view} topic="reread" onRetry={() => rereadRow(desk)}>
          <GoneRow {...view} problem={reread} />
          <RowChoices problem={reread} desk={desk} />
        </Refusal>
      )}
    </>
  );
}

export function RowScreen(view: View) {
  const { state, desk } = view;
  const { row } = state.shown;
  if (state.asking.row) return <Skeleton says={say('Opening the row…')} />;
  return (
    <>
      <RefusedRow {...view} />
      <Start {...view} />
      <Unfinished {...view} />
      <Elsewhere {...view} />
      {row === null ? (
        <NoRow {...view} />
      ) : (
        <article key={rowId(row)} aria-label={`${row.account}, ${row.partner}`}>
          <RowHeading row={row} />
          <Checklist components={row.components} />
          {row.twins.length > 0 && (
            <p class="note">
              {say('Row {row} has the same account and partner. Each is saved by itself.', {
                row: row.twins.join(', '),
              })}
            </p>
          )}
          <Buttons>
            <Button onPress={() => openLetter(desk, row)}>
              {isUnderWay(row.introduction.state)
                ? say('What came of the request')
                : say('Ask for an introduction')}
            </Button>
            <Button look="link" onPress={() => rereadRow(desk, true)}>
              {say('Show in sheet')}
            </Button>
          </Buttons>
          <OtherPartners {...view} row={row} />
          <RefusedWrite {...view} />
          <RowForm {...view} row={row} />
        </article>
      )}
      <Jobs {...view} jobs={ALL_JOBS} title={say('For the whole sheet')} />
    </>
  );
}
