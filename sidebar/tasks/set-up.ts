// Looks at what was recognised, and has the user's corrections remembered.
import { say } from '../../src/core/language/say';
import type {
  ChooseTabRequest,
  SaveSetupRequest,
  Setup,
  SetupProposal,
  TabSetup,
} from '../../src/rpc';
import { chosenColumns } from '../state/setup-choices';
import { NO_CHOICES, type SidebarState } from '../state/state';
import { ask, type Desk, tell } from './desk';
import { loadWords } from './explain-words';
import { openSidebar } from './open-sidebar';

function recognised(_state: SidebarState, setup: Setup): Partial<SidebarState> {
  return { setup, choices: NO_CHOICES };
}

export async function loadSetup(desk: Desk): Promise<void> {
  const setup = await ask(desk, 'setup', 'setup', {}, recognised);
  if (setup?.overlap) await loadWords(desk);
}

/** Everything anew, with what was recognised by now. */
export async function lookAgain(desk: Desk): Promise<void> {
  await openSidebar(desk);
  if (desk.state().setup?.overlap) await loadWords(desk);
}

export async function chooseTab(desk: Desk, request: ChooseTabRequest): Promise<void> {
  if (await ask(desk, 'setup', 'chooseTab', request, recognised)) await lookAgain(desk);
}

/** `keep` false forgets what was remembered for this header row. */
export async function rememberColumns(desk: Desk, tab: TabSetup, keep: boolean): Promise<void> {
  const { kind, sheetId, sheetName, signature } = tab;
  const columns = keep ? chosenColumns(tab, desk.state().choices[kind]) : null;
  const request = { kind, sheetId, signature, columns };
  if (!(await ask(desk, 'setup', 'saveSetup', request, recognised))) return;
  tell(
    desk,
    keep
      ? say('Columns of {tab} remembered.', { tab: sheetName })
      : say('Columns of {tab} recognised afresh.', { tab: sheetName }),
  );
  await lookAgain(desk);
}

/** Has one thing remembered about a header row, and looks at the workbook with it. */
async function remember(
  desk: Desk,
  { kind, sheetId, signature }: TabSetup,
  decision: Pick<SaveSetupRequest, 'proposals' | 'answers'>,
  said: string,
): Promise<void> {
  const request = { kind, sheetId, signature, ...decision };
  if (!(await ask(desk, 'setup', 'saveSetup', request, recognised))) return;
  tell(desk, said);
  await openSidebar(desk);
}

/** Uses a proposed column, or sets it aside. */
export async function decideProposal(
  desk: Desk,
  tab: TabSetup,
  { field, column, label }: SetupProposal,
  use: boolean,
): Promise<void> {
  const header = tab.headers[column] ?? '';
  const named = { header, field: label };
  const said = use ? say('{header} is {field}.', named) : say('{header} isn’t {field}.', named);
  await remember(desk, tab, { proposals: [{ field, column, use }] }, said);
}

export async function answerQuestion(
  desk: Desk,
  tab: TabSetup,
  key: string,
  value: string,
): Promise<void> {
  await remember(desk, tab, { answers: { [key]: value } }, say('Remembered.'));
}
