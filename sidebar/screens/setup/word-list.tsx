// The texts that nobody can read, each with the meanings to choose from.
import type { UnreadText, Words } from '../../../src/rpc';
import { Labelled } from '../../parts/labelled';
import { Select } from '../../parts/select';
import { withMeaning, wordKey } from '../../state/word-choices';
import { countOf } from '../../text/number-text';
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
  const mark = `${label}, ${countOf(count, 'row')}`;
  const hint = header !== label && `In the column “${header}”.`;
  return (
    <Labelled id={id} label={`“${text}”`} mark={mark} hint={hint}>
      <Select
        id={id}
        value={chosen}
        options={[{ value: '', text: 'What does it mean?' }, ...(words.meanings[field] ?? [])]}
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
          <summary>{countOf(folded.length, 'more text')}</summary>
          <ul class="words">{folded}</ul>
        </details>
      )}
      {texts > 0 && (
        <p class="soft">
          And {countOf(texts, 'more text')} in {countOf(cells, 'cell')}: they come up once these are
          explained, or correct them in the sheet.
        </p>
      )}
    </>
  );
}
