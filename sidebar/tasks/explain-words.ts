// Asks which texts can't be read, shows what an explanation would do, saves it, takes it back.
import type { WordsSaved } from '../../src/rpc';
import type { SidebarState } from '../state/state';
import { NO_WORD_CHOICES, stillAsked, wordsRequest } from '../state/word-choices';
import { ask, type Desk, tell } from './desk';
import { rereadRow } from './show-row';

export async function loadWords(desk: Desk): Promise<void> {
  await ask(desk, 'words', 'words', {}, ({ wordChoices }, words) => ({
    words,
    wordChoices: stillAsked(wordChoices, words),
    wordsEffect: '',
  }));
}

export async function previewWords(desk: Desk): Promise<void> {
  const { wordChoices } = desk.state();
  const request = wordsRequest(wordChoices);
  await ask(desk, 'words', 'previewWords', request, (state, { said }) =>
    // Another answer, chosen while the question was open, makes it another question.
    state.wordChoices === wordChoices ? { wordsEffect: said } : {},
  );
}

const written = (_state: SidebarState, { words, undo }: WordsSaved): Partial<SidebarState> => ({
  words,
  wordsUndo: undo,
  wordChoices: NO_WORD_CHOICES,
  wordsEffect: '',
  // The lists of the settings are others now; what was typed for other settings stays.
  settings: null,
  preview: null,
  listOutdated: true,
});

/** Words are saved only once their effect was seen. */
export async function saveWords(desk: Desk): Promise<void> {
  const { wordChoices, wordsEffect } = desk.state();
  if (wordsEffect === '') return;
  const request = wordsRequest(wordChoices);
  const saved = await ask(desk, 'words', 'saveWords', request, written);
  if (!saved) return;
  tell(desk, saved.said, 'words');
  await rereadRow(desk);
}

export async function undoWords(desk: Desk): Promise<void> {
  const { wordsUndo } = desk.state();
  if (wordsUndo === null) return;
  const undone = await ask(desk, 'words', 'undoWords', { undo: wordsUndo }, written);
  if (!undone) return;
  tell(desk, undone.said, 'words');
  await rereadRow(desk);
}
