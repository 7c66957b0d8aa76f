// What became of a request: the partner's answer and what followed, each marked with today's date.
import { say } from '../../../src/core/language/say';
import type { Mark, RowDetails } from '../../../src/rpc';
import { Button } from '../../parts/button';
import { Buttons } from '../../parts/buttons';
import { Section } from '../../parts/section';
import { markIntroduction } from '../../tasks/introduce';
import type { View } from '../view';

type State = RowDetails['introduction']['state'];

const LABELS: Readonly<Partial<Record<Mark, () => string>>> = {
  agreed: () => say('Agreed // the partner'),
  made: () => say('Made // the introduction'),
  met: () => say('Met // the account'),
  declined: () => say('Declined // the partner'),
};

/** What may follow each state. */
const NEXT: Readonly<Partial<Record<State, readonly Mark[]>>> = {
  asked: ['agreed', 'made', 'declined'],
  expired: ['agreed', 'made', 'declined'],
  agreed: ['made', 'declined'],
  made: ['met'],
};

/** Whether a request is out, or was answered with a yes. */
export const isUnderWay = (state: State): boolean =>
  state === 'asked' || state === 'agreed' || state === 'made' || state === 'met';

export function Answers({ state, desk, row }: View & { readonly row: RowDetails }) {
  const marks = NEXT[row.introduction.state] ?? [];
  if (marks.length === 0) return null;
  return (
    <Section title={say('What came of it')}>
      <Buttons>
        {marks.map((mark) => (
          <Button
            key={mark}
            off={state.asking.write}
            onPress={() => markIntroduction(desk, row, mark)}
          >
            {LABELS[mark]?.()}
          </Button>
        ))}
      </Buttons>
      <p class="soft">
        {say('Each writes today into a column of its own, which is added where there is none.')}
        {marks.includes('agreed') && ` ${say('Agreed moves the due date on.')}`}
        {marks.includes('declined') && ` ${say('Declined also writes No under Will introduce.')}`}
      </p>
    </Section>
  );
}
