// Makes call sheets, one after the other, and takes the answers that come back on them into the list.
import { say } from '../../src/core/language/say';
import type { CallPartner } from '../../src/rpc';
import type { Calls } from '../state/calls';
import { ask, type Desk, dismiss, tell } from './desk';
import { rereadRow } from './show-row';

const change = (desk: Desk, changes: Partial<Calls>): void =>
  desk.change(({ calls }) => ({ calls: { ...calls, ...changes } }));

export async function loadCallPartners(desk: Desk): Promise<void> {
  await ask(desk, 'calls', 'callPartners', {}, ({ calls }, { partners }) => ({
    calls: { ...calls, partners, chosen: partners[0]?.partner ?? '' },
  }));
}

export const choosePartner = (desk: Desk, chosen: string): void => change(desk, { chosen });

export async function makeCallSheet(desk: Desk, partner: string): Promise<void> {
  const made = await ask(desk, 'calls', 'makeCallSheet', { partner, keys: null }, () => ({}));
  if (made) tell(desk, made.said);
}

/** One call a partner: a run of Google's is too short for many, and one that refuses stops no other. */
export async function makeCallSheets(desk: Desk, partners: readonly CallPartner[]): Promise<void> {
  const left: string[] = [];
  for (const [place, { partner }] of partners.entries()) {
    change(desk, {
      making: say('Making {count} of {total}: {partner}…', {
        count: place + 1,
        total: partners.length,
        partner,
      }),
    });
    const request = { partner, keys: null };
    const made = await ask(desk, 'calls', 'makeCallSheet', request, () => ({}), { quiet: true });
    if (!made)
      left.push(`${partner} (${desk.state().problems.calls?.message ?? say('not answered')})`);
  }
  dismiss(desk, 'calls');
  change(desk, { making: '' });
  const made = partners.length - left.length;
  const said = say('{count} {count|call sheet|call sheets} made.', { count: made });
  const unmade =
    left.length > 0 ? say('Left as they were: {partners}', { partners: left.join('; ') }) : '';
  tell(desk, `${said} ${unmade}`.trim());
}

/** Reads the tab in front, and says what an import of it would change. */
export async function lookAtAnswers(desk: Desk): Promise<void> {
  await ask(desk, 'calls', 'previewAnswers', { sheetId: null }, ({ calls }, answers) => ({
    calls: { ...calls, answers, take: [] },
  }));
}

export const putAnswersAway = (desk: Desk): void => change(desk, { answers: null, take: [] });

/** Takes a row's answers though the list is newer, or leaves the list's after all. */
export function takeAnswers(desk: Desk, at: number, isTaken: boolean): void {
  const others = desk.state().calls.take.filter((row) => row !== at);
  change(desk, { take: isTaken ? [...others, at] : others });
}

/** Answers are written only as they were shown. */
export async function importAnswers(desk: Desk): Promise<void> {
  const { answers, take } = desk.state().calls;
  if (answers === null) return;
  const { sheetId, seals } = answers;
  const request = { sheetId, seals, take };
  const done = await ask(desk, 'calls', 'importAnswers', request, ({ calls }, { undo }) => ({
    calls: { ...calls, answers: null, take: [], undo },
    listOutdated: true,
  }));
  if (!done) return;
  tell(desk, done.said);
  await rereadRow(desk);
}

export async function undoAnswers(desk: Desk): Promise<void> {
  const { undo } = desk.state().calls;
  if (undo === null) return;
  const done = await ask(desk, 'calls', 'undoRows', { token: undo }, ({ calls }) => ({
    calls: { ...calls, undo: null },
    listOutdated: true,
  }));
  if (!done) return;
  tell(desk, done.said);
  await rereadRow(desk);
}
