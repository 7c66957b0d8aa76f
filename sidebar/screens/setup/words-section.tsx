// What nobody can read in the lists: what each text means and numbers are out of, said once for all rows.
import { say } from '../../../src/core/language/say';
import type { Words } from '../../../src/rpc';
import { Button } from '../../parts/button';
import { Buttons } from '../../parts/buttons';
import { Section } from '../../parts/section';
import { Skeleton } from '../../parts/skeleton';
import { NO_WORD_CHOICES } from '../../state/word-choices';
import { loadWords, previewWords, saveWords, undoWords } from '../../tasks/explain-words';
import { Refusal } from '../refusal';
import type { View } from '../view';
import { ScaleList } from './scale-list';
import { WordList } from './word-list';

function Effect(view: View) {
  const { state, desk } = view;
  const { wordsEffect, asking } = state;
  const off = asking.words === true;
  const discard = (): void =>
    desk.change(() => ({ wordChoices: NO_WORD_CHOICES, wordsEffect: '' }));
  return (
    <div class="preview">
      <p role="status">{wordsEffect}</p>
      <Buttons>
        {wordsEffect === '' ? (
          <Button look="primary" off={off} onPress={() => previewWords(desk)}>
            {off ? say('Working it out…') : say('Show the effect')}
          </Button>
        ) : (
          <Button look="primary" off={off} onPress={() => saveWords(desk)}>
            {off ? say('Saving…') : say('Save the answers')}
          </Button>
        )}
        <Button look="link" onPress={discard}>
          {say('Discard')}
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
      <p>{say('Saved: {what}.', { what: wordsUndo.says })}</p>
      <Button
        off={asking.words}
        label={say('Undo: {what}', { what: wordsUndo.says })}
        onPress={() => undoWords(desk)}
      >
        {say('Undo')}
      </Button>
    </div>
  );
}

function Asked({ words, ...view }: View & { readonly words: Words }) {
  const { answers, scales } = view.state.wordChoices;
  const count = words.words.length + words.more.texts;
  const isUnderstood = count === 0 && words.scales.every(({ chosen }) => chosen !== '');
  const hasChoices = Object.keys(answers).length + Object.keys(scales).length > 0;
  return (
    <>
      {isUnderstood && <p>{say('Every word is understood.')}</p>}
      <ScaleList {...view} words={words} />
      {count > 0 && (
        <>
          <p>
            {say(
              '{count} {count|text|texts} of {tab} can’t be read, and {count|counts|count} as nothing until you say what {count|it means|they mean}: once, for all rows.',
              { count, tab: words.sheetName },
            )}
          </p>
          <WordList {...view} words={words} />
        </>
      )}
      {hasChoices && <Effect {...view} />}
    </>
  );
}

export function WordsSection(view: View) {
  const { state, desk } = view;
  const { words, asking } = state;
  return (
    <Section title={say('Words')}>
      <Refusal {...view} topic="words" onRetry={() => loadWords(desk)} />
      <SavedBefore {...view} />
      {words ? (
        <Asked {...view} words={words} />
      ) : (
        asking.words && <Skeleton says={say('Reading the list…')} />
      )}
    </Section>
  );
}
