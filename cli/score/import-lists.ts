// `--import FILE`: exports cleaned by the add-on, into the overlap list or one of their own, before scoring.

import { AddOnRefusal, answerOf, type Call, listOf, textOf } from './answer-fields';
import { type ColumnAnswer, folded } from './column-answers';
import { type RoleFile, settleLists } from './list-roles';
import { chooseTab, setupOf } from './list-setup';

/** The headers that the tabs of a file have where they are read as overlap lists. */
function headersIn(call: Call, { tabs }: RoleFile): readonly string[] {
  const own = setupOf(call).tabs.filter(({ tab }) => tabs.includes(tab));
  return own.flatMap(({ sheetId }) => {
    try {
      return chooseTab(call, 'overlap', sheetId).overlap?.headers ?? [];
    } catch (error) {
      if (error instanceof AddOnRefusal) return [];
      throw error;
    }
  });
}

export interface SettledExports {
  readonly sheetIds: readonly number[];
  /** The answers that are about no export. */
  readonly answers: readonly ColumnAnswer[];
}

/**
 * Has each export read as an overlap list, with the answers that name one of its headers; where nothing
 * but one export is there, all answers are about it. `show` brings a tab to the front.
 */
export function settleExports(
  call: Call,
  exports: readonly RoleFile[],
  answers: readonly ColumnAnswer[],
  { show, isAlone }: { readonly show: (tab: string) => void; readonly isAlone: boolean },
): SettledExports {
  const used = new Set<ColumnAnswer>();
  const sheetIds = exports.flatMap((file) => {
    show(file.tabs[0] ?? '');
    const headers = headersIn(call, file).map(folded);
    const own = isAlone
      ? answers
      : answers.filter(({ header }) => headers.includes(folded(header)));
    for (const answer of own) used.add(answer);
    settleLists(call, [file], own);
    return setupOf(call).overlap?.sheetId ?? [];
  });
  return { sheetIds, answers: answers.filter((answer) => !used.has(answer)) };
}

/** Imports the exports into the list, or into a new one, and answers what came of it in sentences. */
export function importLists(
  call: Call,
  sheetIds: readonly number[],
  into: number | undefined,
): readonly string[] {
  const request = { sheetIds, into: into ?? 'new' };
  const { said, check } = answerOf(call, 'previewImport', request);
  let done = answerOf(call, 'importExport', { ...request, check: textOf(check), rename: false });
  while (done.state === 'working') done = answerOf(call, 'runJob', { job: 'import', step: 0 });
  return listOf(said).map(textOf);
}
