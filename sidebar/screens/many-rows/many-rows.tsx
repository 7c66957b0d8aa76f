// Several rows at once, above the worklist: choosing them, and what can be done with all of them.
import { say } from '../../../src/core/language/say';
import { Button } from '../../parts/button';
import { Buttons } from '../../parts/buttons';
import { chosenKeys } from '../../state/many-rows';
import {
  chooseAll,
  openForm,
  proposeOwners,
  startChoosing,
  stopChoosing,
} from '../../tasks/change-rows';
import { Refusal } from '../refusal';
import type { View } from '../view';
import { ManyForm } from './many-form';
import { RowsPreview } from './rows-preview';

function Choosing({ state, desk }: View) {
  const { many, list, asking } = state;
  const keys = chosenKeys(many);
  const shown = (list?.items ?? []).map(({ key }) => key);
  return (
    <section class="many" aria-label={say('Several rows')}>
      <h2 tabIndex={-1}>{many.typed ? say('Change the chosen rows') : say('Choose rows below')}</h2>
      <p role="status">{say('{count} {count|row|rows} chosen', { count: keys.length })}</p>
      {many.typed ? (
        <ManyForm state={state} desk={desk} />
      ) : (
        <Buttons>
          <Button off={keys.length === 0 || asking.many} onPress={() => proposeOwners(desk)}>
            {asking.many ? say('Looking…') : say('Propose owners')}
          </Button>
          <Button off={keys.length === 0} onPress={() => openForm(desk)}>
            {say('Change…')}
          </Button>
          <Button look="link" onPress={() => chooseAll(desk, shown)}>
            {say('All {count} shown', { count: shown.length })}
          </Button>
          <Button look="link" onPress={() => stopChoosing(desk)}>
            {say('Done // choosing')}
          </Button>
        </Buttons>
      )}
    </section>
  );
}

export function ManyRows(view: View) {
  const { state, desk } = view;
  const { many, asking } = state;
  const isIdle = many.chosen === null && many.preview === null;
  return (
    <>
      <Refusal {...view} topic="many" />
      {many.preview && <RowsPreview {...view} preview={many.preview} />}
      {many.chosen && !many.preview && <Choosing {...view} />}
      {isIdle && (
        <Buttons>
          <Button look="link" onPress={() => startChoosing(desk)}>
            {say('Choose several rows')}
          </Button>
          <Button look="link" off={asking.many} onPress={() => proposeOwners(desk)}>
            {asking.many ? say('Looking…') : say('Propose owners')}
          </Button>
        </Buttons>
      )}
    </>
  );
}
