// Columns of numbers that nothing says the scale of: one question each, and the answers given before.
import { say } from '../../../src/core/language/say';
import type { AskedScale, Words } from '../../../src/rpc';
import { Labelled } from '../../parts/labelled';
import { Select } from '../../parts/select';
import { scaleKey, withScale } from '../../state/word-choices';
import type { View } from '../view';

interface ScalesProps extends View {
  readonly words: Words;
}

export function ScaleList({ words, state, desk }: ScalesProps) {
  const field = (asked: AskedScale) => {
    const { kind, label, question, chosen } = asked;
    const id = `scale-${kind}-${asked.field}`;
    const unsaid = chosen === '' ? say('Not said yet') : say('Ask again');
    return (
      <li key={id}>
        <Labelled
          id={id}
          label={question}
          mark={label}
          hint={chosen === '' && say('Until you say it, none of these numbers is read.')}
        >
          <Select
            id={id}
            value={state.wordChoices.scales[scaleKey(asked)]?.scale ?? chosen}
            options={[{ value: '', text: unsaid }, ...words.scaleChoices]}
            onChoose={(scale) =>
              desk.change(({ wordChoices }) => ({
                wordChoices: withScale(wordChoices, asked, scale),
                wordsEffect: '',
              }))
            }
          />
        </Labelled>
      </li>
    );
  };
  const open = words.scales.filter(({ chosen }) => chosen === '');
  const said = words.scales.filter((asked) => !open.includes(asked));
  return (
    <>
      {open.length > 0 && <ul class="words">{open.map(field)}</ul>}
      {said.length > 0 && (
        <details>
          <summary>
            {say('{count} {count|scale|scales} that you have said', { count: said.length })}
          </summary>
          <ul class="words">{said.map(field)}</ul>
        </details>
      )}
    </>
  );
}
