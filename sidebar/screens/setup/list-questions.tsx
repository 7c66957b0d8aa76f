// What is asked about a list: sentences to look at, and questions with an answer to choose or type.
import { say } from '../../../src/core/language/say';
import type { SetupQuestion, TabSetup } from '../../../src/rpc';
import { Button } from '../../parts/button';
import { Buttons } from '../../parts/buttons';
import { Labelled } from '../../parts/labelled';
import { TextInput } from '../../parts/text-input';
import { answerQuestion } from '../../tasks/set-up';
import type { View } from '../view';

/** Proposals have buttons of their own. */
const PROPOSAL = 'proposal';

interface ListQuestionsProps extends View {
  readonly tab: TabSetup;
}

export function ListQuestions({ tab, state, desk }: ListQuestionsProps) {
  const off = state.asking.setup === true;
  const answers = ({ key, choices, text }: SetupQuestion) => {
    if (key === null) return null;
    const save = (value: string) => answerQuestion(desk, tab, key, value);
    if (choices.length > 0) {
      return (
        <Buttons>
          {choices.map(({ value, text: choice }) => (
            <Button key={value} off={off} onPress={() => save(value)}>
              {choice}
            </Button>
          ))}
        </Buttons>
      );
    }
    const id = `${tab.kind}-${key}`;
    const typed = state.typedAnswers[id] ?? '';
    return (
      <>
        <Labelled id={id} label={say('Answer')}>
          <TextInput
            id={id}
            value={typed}
            type="text"
            onType={(value) =>
              desk.change(({ typedAnswers }) => ({
                typedAnswers: { ...typedAnswers, [id]: value },
              }))
            }
          />
        </Labelled>
        <Buttons>
          <Button
            off={off || typed.trim() === ''}
            label={say('Save the answer to: {question}', { question: text })}
            onPress={() => save(typed.trim())}
          >
            {say('Save')}
          </Button>
        </Buttons>
      </>
    );
  };
  return (
    <>
      {tab.questions
        .filter(({ code }) => code !== PROPOSAL)
        .map((question) => (
          <div key={question.text} class="note">
            <p>{question.text}</p>
            {answers(question)}
          </div>
        ))}
    </>
  );
}
