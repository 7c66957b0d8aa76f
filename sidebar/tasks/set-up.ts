// Looks at what was recognised, and has the user's corrections remembered.
import type { ChooseTabRequest, Setup, TabSetup } from '../../src/rpc';
import { chosenColumns } from '../state/setup-choices';
import { NO_CHOICES } from '../state/state';
import { ask, type Desk, say } from './desk';
import { openSidebar } from './open-sidebar';

async function adopt(desk: Desk, question: Promise<Setup | undefined>): Promise<boolean> {
  const setup = await question;
  if (setup) desk.change(() => ({ setup, choices: NO_CHOICES }));
  return setup !== undefined;
}

export async function loadSetup(desk: Desk): Promise<void> {
  await adopt(desk, ask(desk, 'setup', 'setup', {}));
}

export async function chooseTab(desk: Desk, request: ChooseTabRequest): Promise<void> {
  if (await adopt(desk, ask(desk, 'setup', 'chooseTab', request))) await openSidebar(desk);
}

/** `keep` false forgets what was remembered for this header row. */
export async function rememberColumns(desk: Desk, tab: TabSetup, keep: boolean): Promise<void> {
  const { kind, sheetId, sheetName, signature } = tab;
  const columns = keep ? chosenColumns(tab, desk.state().choices[kind]) : null;
  const request = { kind, sheetId, signature, columns };
  if (!(await adopt(desk, ask(desk, 'setup', 'saveSetup', request)))) return;
  say(desk, `Columns of ${sheetName} ${keep ? 'remembered' : 'recognised afresh'}.`);
  await openSidebar(desk);
}
