// The texts that nobody can read, each with the meanings to choose from.
import { say } from '../../../src/core/language/say';
import type { UnreadText, Words } from '../../../src/rpc';
import { Labelled } from '../../parts/labelled';
import { Select } from '../../parts/select';
import { withMeaning, wordKey } from '../../state/word-choices';
import type { View } from '../view';

/** So many are in sight at once; the others wait in a fold. */
const IN_SIGHT = 8;

interface WordProps extends View {
  readonly words: Words;
  readonly word: UnreadText;
  readonly at: number;
}

function Word({ words, word, at, state, desk }: WordProps) {
  const { field, label, header, text, count } = word;
  const id = `word-${at}`;
  const chosen = state.wordChoices.answers[wordKey(word)]?.meaning ?? '';
  const mark = say('{field}, {count} {count|row|rows}', { field: label, count });
  const hint = header !== label && say('In the column “{header}”.', { header });
  return (
    <Labelled id={id} label={say('“{text}”', { text })} mark={mark} hint={hint}>
      <Select
        id={id}
        value={chosen}
        options={[{ value: '', text: say('What does it mean?') }, ...(words.meanings[field] ?? [])]}
        onChoose={(meaning) =>
          desk.change(({ wordChoices }) => ({
            wordChoices: withMeaning(wordChoices, word, meaning),
            wordsEffect: '',
          }))
        }
      />
    </Labelled>
  );
}

export function WordList({ words, ...view }: View & { readonly words: Words }) {
  const listed = words.words.map((word, at) => (
    <li key={wordKey(word)}>
      <Word {...view} words={words} word={word} at={at} />
    </li>
  ));
  const folded = listed.slice(IN_SIGHT);
  const { texts, cells } = words.more;
  return (
    <>
      <ul class="words">{listed.slice(0, IN_SIGHT)}</ul>
      {folded.length > 0 && (
        <details>
          <summary>{say('{count} more {count|text|texts}', { count: folded.length })}</summary>
          <ul class="words">{folded}</ul>
        </details>
      )}
      {texts > 0 && (
        <p class="soft">
          {say(
            'And {texts} more {texts|text|texts} in {cells} {cells|cell|cells}: they come up once these are explained, or correct them in the sheet.',
            { texts, cells },
          )}
        </p>
      )}
    </>
  );
}
