// Call sheets for partners, and the answers that come back on them.
import { say } from '../../../src/core/language/say';
import { Button } from '../../parts/button';
import { Buttons } from '../../parts/buttons';
import { Labelled } from '../../parts/labelled';
import { Section } from '../../parts/section';
import { Select } from '../../parts/select';
import { rowsToWrite } from '../../state/calls';
import {
  choosePartner,
  importAnswers,
  loadCallPartners,
  lookAtAnswers,
  makeCallSheet,
  makeCallSheets,
  putAnswersAway,
  undoAnswers,
} from '../../tasks/call-partners';
import { Refusal } from '../refusal';
import type { View } from '../view';
import { AnswerRows } from './answer-rows';

function Making({ state, desk }: View) {
  const { calls, asking } = state;
  const { partners, chosen, making } = calls;
  const off = asking.calls === true || making !== '';
  if (partners === null) {
    return (
      <>
        <p>
          {say(
            'A partner’s best candidates on a tab of its own, with nothing of ours or of other ' +
              'partners: fill it in during a call, or send it.',
          )}
        </p>
        <Button off={off} onPress={() => loadCallPartners(desk)}>
          {say('Choose a partner')}
        </Button>
      </>
    );
  }
  if (partners.length === 0)
    return <p>{say('No partner has a candidate of its own in the list.')}</p>;
  return (
    <>
      <Labelled id="call-partner" label={say('Call sheet for')}>
        <Select
          id="call-partner"
          value={chosen}
          options={partners.map(({ partner, candidates }) => ({
            value: partner,
            text: say('{partner} ({count} {count|candidate|candidates})', {
              partner,
              count: candidates,
            }),
          }))}
          onChoose={(value) => choosePartner(desk, value)}
        />
      </Labelled>
      <Buttons>
        <Button off={off} onPress={() => makeCallSheet(desk, chosen)}>
          {say('Make call sheet')}
        </Button>
        {partners.length > 1 && (
          <Button look="link" off={off} onPress={() => makeCallSheets(desk, partners)}>
            {say('Make all {count}', { count: partners.length })}
          </Button>
        )}
      </Buttons>
      {making && <p role="status">{making}</p>}
    </>
  );
}

function Answers(view: View) {
  const { state, desk } = view;
  const { calls, asking } = state;
  const { answers, undo } = calls;
  const off = asking.calls === true || calls.making !== '';
  if (answers === null) {
    return (
      <>
        <p>{say('Open the tab that was filled in, then look what it would change.')}</p>
        <Buttons>
          <Button off={off} onPress={() => lookAtAnswers(desk)}>
            {say('Look at the answers')}
          </Button>
          {undo && (
            <Button
              off={off}
              label={say('Undo: {what}', { what: undo.says })}
              onPress={() => undoAnswers(desk)}
            >
              {say('Undo the import')}
            </Button>
          )}
        </Buttons>
      </>
    );
  }
  const count = rowsToWrite(calls);
  return (
    <>
      <p role="status">
        {answers.tab}: {answers.said}
      </p>
      <AnswerRows {...view} answers={answers} />
      {answers.adds && count > 0 && <p class="note">{answers.adds}</p>}
      <div class="preview">
        <Buttons>
          {count > 0 && (
            <Button look="primary" off={off} onPress={() => importAnswers(desk)}>
              {off
                ? say('Writing…')
                : say('Write {count} {count|row|rows} to {tab}', { count, tab: answers.listTab })}
            </Button>
          )}
          <Button look="link" off={off} onPress={() => putAnswersAway(desk)}>
            {count > 0 ? say('Leave it') : say('Close')}
          </Button>
        </Buttons>
      </div>
    </>
  );
}

export function CallSheets(view: View) {
  return (
    <>
      <Section title={say('Call sheets')}>
        <Refusal {...view} topic="calls" />
        <Making {...view} />
      </Section>
      <Section title={say('Answers from partners')}>
        <Answers {...view} />
      </Section>
    </>
  );
}
