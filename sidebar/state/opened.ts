// The state when the sidebar opens, or opens anew: what the server sent, and what was typed before.
import type { Bootstrap } from '../../src/rpc';
import type { Kept } from './kept';
import { selectionMoved } from './row-steps';
import { NO_ROW } from './shown-row';
import type { SidebarState } from './state';
import { WHOLE_LIST } from './worklist-pages';

export function opened(state: SidebarState, boot: Bootstrap, kept: Kept): Partial<SidebarState> {
  const { me, worklist, selection, selected } = boot;
  // What is in memory is newer than what was kept of it.
  const drafts = { ...kept.drafts, ...state.drafts };
  return {
    boot,
    me,
    summary: boot.summary,
    unfinished: boot.unfinished,
    ...selectionMoved({ ...state, shown: NO_ROW, drafts }, selection, selected),
    letters: { ...kept.letters, ...state.letters },
    undo: state.undo ?? kept.undo,
    settingChanges: { ...kept.settingChanges, ...state.settingChanges },
    wordChoices: {
      answers: { ...kept.wordChoices.answers, ...state.wordChoices.answers },
      scales: { ...kept.wordChoices.scales, ...state.wordChoices.scales },
    },
    query: { ...WHOLE_LIST, ...worklist?.query, me },
    list: worklist,
    listOutdated: worklist === null,
  };
}
