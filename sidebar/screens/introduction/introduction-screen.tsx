// The introduction: a ready request to the partner's contact, to edit, copy or mail. Sends nothing.
import { say } from '../../../src/core/language/say';
import type { Introduction, RowDetails } from '../../../src/rpc';
import { Button } from '../../parts/button';
import { Skeleton } from '../../parts/skeleton';
import { rowId } from '../../state/row-identity';
import { askForLetter, showAnyway } from '../../tasks/introduce';
import { chooseScreen } from '../../tasks/list-candidates';
import { Refusal } from '../refusal';
import { RefusedWrite } from '../row/refused-write';
import type { View } from '../view';
import { YourName } from '../your-name';
import { Answers } from './answers';
import { Guards } from './guards';
import { LetterForm } from './letter-form';

interface DraftedProps extends View {
  readonly row: RowDetails;
  readonly drafted: Introduction;
}

function Drafted({ drafted, ...view }: DraftedProps) {
  const { state, desk, row } = view;
  const { guards } = drafted;
  const isHeldBack = guards.some(({ isWarning }) => isWarning) && !state.anyway[rowId(row)];
  return (
    <>
      <Guards guards={guards} onAnyway={isHeldBack ? () => showAnyway(desk, row) : undefined} />
      {!isHeldBack && <LetterForm {...view} drafted={drafted} />}
    </>
  );
}

/** A letter is signed: who asks is asked for once, before there is one. */
function NotDrafted({ state, desk, row }: View & { readonly row: RowDetails }) {
  return (
    <>
      {!state.boot?.me && <YourName state={state} desk={desk} />}
      <Button look="primary" onPress={() => askForLetter(desk, row)}>
        {say('Draft the request')}
      </Button>
    </>
  );
}

export function IntroductionScreen(view: View) {
  const { state, desk } = view;
  const { row } = state.shown;
  const drafted = row && state.drafted[rowId(row)];
  return (
    <article aria-label={say('Introduction')}>
      <Button look="link" onPress={() => chooseScreen(desk, 'row')}>
        {say('Back to the row')}
      </Button>
      <h1 tabIndex={-1}>
        {row
          ? say('Ask {partner} for an introduction to {account}', row)
          : say('Select a row to ask about')}
      </h1>
      {row?.introduction.says && <p>{row.introduction.says}</p>}
      <Refusal {...view} topic="letter" onRetry={() => row && askForLetter(desk, row)} />
      <RefusedWrite {...view} />
      {row && <Answers {...view} row={row} />}
      {state.asking.letter ? (
        <Skeleton says={say('Drafting the request…')} />
      ) : row && drafted ? (
        <Drafted {...view} row={row} drafted={drafted} />
      ) : (
        row && <NotDrafted {...view} row={row} />
      )}
    </article>
  );
}
