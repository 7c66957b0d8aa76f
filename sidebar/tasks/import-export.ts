// Imports the export in front: shows first what it would do, then does it, or undoes the last one.
import type { ImportRequest } from '../../src/rpc';
import { type Imports, isImportJob, NO_IMPORT } from '../state/imports';
import { ask, type Desk, dismiss } from './desk';
import { runJob, stepped } from './run-job';

const change = (desk: Desk, imports: Partial<Imports>): void =>
  desk.change((state) => ({ imports: { ...state.imports, ...imports } }));

export const leaveImport = (desk: Desk): void => desk.change(() => ({ imports: NO_IMPORT }));

export const chooseRename = (desk: Desk, rename: boolean): void => change(desk, { rename });

/** Asks what importing the chosen tabs, or the one in front, would do. */
export async function lookAtImport(
  desk: Desk,
  into: ImportRequest['into'],
  sheetIds: readonly number[] = [],
  shown: Imports['preview'] = null,
): Promise<void> {
  if (isImportJob(desk.state().job)) dismiss(desk, 'job');
  change(desk, { ...NO_IMPORT, into, sheetIds, preview: shown });
  const looked = await ask(
    desk,
    'import',
    'previewImport',
    { sheetIds, into },
    (state, preview) => ({
      imports: { ...state.imports, preview },
    }),
  );
  if (!looked) change(desk, { preview: null });
}

/** Takes one tab more, or leaves one out, and looks again; the last one stays. */
export async function chooseExport(desk: Desk, sheetId: number, isChosen: boolean): Promise<void> {
  const { preview, into } = desk.state().imports;
  if (!preview) return;
  const tabs = preview.tabs.map((tab) => (tab.sheetId === sheetId ? { ...tab, isChosen } : tab));
  const chosen = tabs.filter((tab) => tab.isChosen).map((tab) => tab.sheetId);
  // What was shown stays in sight until the new answer is there, and so does the choice.
  if (chosen.length > 0) await lookAtImport(desk, into, chosen, { ...preview, tabs });
  else change(desk, { preview: { ...preview } });
}

/** Does what the preview showed, in as many steps as it takes, then opens the list that came of it. */
export async function importNow(desk: Desk): Promise<void> {
  const { preview, into, rename, sheetIds } = desk.state().imports;
  if (!preview) return;
  const request = { sheetIds, into, rename, check: preview.check };
  await runJob(desk, 'import', () =>
    ask(
      ...([desk, 'job', 'importExport', request] as const),
      (state, answer) => ({ ...stepped(state, answer), imports: NO_IMPORT }),
      { quiet: true },
    ),
  );
}

export const undoLastImport = (desk: Desk): Promise<void> => runJob(desk, 'undo');
