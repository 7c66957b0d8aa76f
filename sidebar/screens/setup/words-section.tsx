// The texts that nobody can read: what each means, said once for all rows.
import type { UnreadText, Words } from '../../../src/rpc';
import { Button } from '../../parts/button';
import { Buttons } from '../../parts/buttons';
import { Labelled } from '../../parts/labelled';
import { Section } from '../../parts/section';
import { Select } from '../../parts/select';
import { Skeleton } from '../../parts/skeleton';
import { withMeaning, wordKey } from '../../state/word-choices';
import { loadWords, previewWords, saveWords, undoWords } from '../../tasks/explain-words';
import { countOf } from '../../text/number-text';
import { Refusal } from '../refusal';
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
  const chosen = state.wordChoices[wordKey(word)]?.meaning ?? '';
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

function WordList({ words, ...view }: View & { readonly words: Words }) {
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

function Effect(view: View) {
  const { state, desk } = view;
  const { wordsEffect, asking } = state;
  const off = asking.words === true;
  const discard = (): void => desk.change(() => ({ wordChoices: {}, wordsEffect: '' }));
  return (
    <div class="preview">
      <p role="status">{wordsEffect}</p>
      <Buttons>
        {wordsEffect === '' ? (
          <Button look="primary" off={off} onPress={() => previewWords(desk)}>
            {off ? 'Working it out…' : 'Show the effect'}
          </Button>
        ) : (
          <Button look="primary" off={off} onPress={() => saveWords(desk)}>
            {off ? 'Saving…' : 'Save the words'}
          </Button>
        )}
        <Button look="link" onPress={discard}>
          Discard
        </Button>
      </Buttons>
    </div>
  );
}

function SavedBefore({ state, desk }: View) {
  const { wordsUndo, asking } = state;
  if (wordsUndo === null) return null;
  return (
    <div class="note saved-words">
      <p>Saved in EQL Settings: {wordsUndo.says}.</p>
      <Button off={asking.words} label={`Undo: ${wordsUndo.says}`} onPress={() => undoWords(desk)}>
        Undo
      </Button>
    </div>
  );
}

function Asked({ words, ...view }: View & { readonly words: Words }) {
  const count = words.words.length + words.more.texts;
  if (count === 0) return <p>Every word is understood.</p>;
  return (
    <>
      <p>
        {countOf(count, 'text')} of {words.sheetName} can’t be read, and count as nothing until you
        say what {count === 1 ? 'it means' : 'they mean'}: once, for all rows.
      </p>
      <WordList {...view} words={words} />
      {Object.keys(view.state.wordChoices).length > 0 && <Effect {...view} />}
    </>
  );
}

export function WordsSection(view: View) {
  const { state, desk } = view;
  const { words, asking } = state;
  return (
    <Section title="Words">
      <Refusal {...view} topic="words" onRetry={() => loadWords(desk)} />
      <SavedBefore {...view} />
      {words ? (
        <Asked {...view} words={words} />
      ) : (
        asking.words && <Skeleton says="Reading the list…" />
      )}
    </Section>
  );
}
