// The introduction: a ready request to the partner's contact, to edit, copy or mail. Sends nothing.
import { Button } from '../../parts/button';
import { Skeleton } from '../../parts/skeleton';
import { rowId } from '../../state/row-identity';
import { draftLetter } from '../../tasks/introduce';
import { chooseScreen } from '../../tasks/list-candidates';
import { Refusal } from '../refusal';
import { RefusedWrite } from '../row/refused-write';
import type { View } from '../view';
import { LetterForm } from './letter-form';

export function IntroductionScreen(view: View) {
  const { state, desk } = view;
  const { row } = state.shown;
  const drafted = row && state.drafted[rowId(row)];
  const draft = () => row && draftLetter(desk, row);
  return (
    <article aria-label="Introduction">
      <Button look="link" onPress={() => chooseScreen(desk, 'row')}>
        Back to the row
      </Button>
      <h1 tabIndex={-1}>
        {row
          ? `Ask ${row.partner} for an introduction to ${row.account}`
          : 'Select a row to ask about'}
      </h1>
      <Refusal {...view} topic="letter" onRetry={draft} />
      <RefusedWrite {...view} />
      {state.asking.letter ? (
        <Skeleton says="Drafting the request…" />
      ) : row && drafted ? (
        <LetterForm {...view} row={row} drafted={drafted} />
      ) : (
        row && (
          <Button look="primary" onPress={draft}>
            Draft the request
          </Button>
        )
      )}
    </article>
  );
}
