// A desk for the tasks' tests: the real client and store over a fake workbook, without a browser.

import { createClient } from '../../../sidebar/server/client';
import { latestOnly } from '../../../sidebar/server/latest';
import { INITIAL_STATE, type SidebarState } from '../../../sidebar/state/state';
import { createStore } from '../../../sidebar/state/store';
import type { Desk } from '../../../sidebar/tasks/desk';
import { openSidebar } from '../../../sidebar/tasks/open-sidebar';
import type { Endpoints } from '../../../src/rpc';
import { fakeGoogle, type OpenCall } from './fake-google';
import type { FakeWorkbook } from './fake-workbook';

export interface FakeDesk extends Desk {
  readonly workbook: FakeWorkbook;
  /** What the browser remembers. */
  remembered: string;
  /** From now on calls wait in `held` until `release`. */
  hold(): void;
  /** Answers the held calls, in the order given by their places; all of them without. */
  release(...places: readonly number[]): Promise<void>;
  readonly held: OpenCall[];
}

/** Lets whatever waits on promises go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

export function fakeDesk(workbook: FakeWorkbook, now: () => number = () => 0): FakeDesk {
  const held: OpenCall[] = [];
  let holding = false;
  const serve = ({ name, request, answer }: OpenCall): void =>
    answer(workbook.answer(name as keyof FakeWorkbook['endpoints'], request));
  const google = fakeGoogle((call) => {
    if (holding) held.push(call);
    else queueMicrotask(() => serve(call));
  });
  const desk: FakeDesk = {
    ...createStore<SidebarState>(INITIAL_STATE),
    client: createClient<Endpoints>(google.runner),
    latest: latestOnly(),
    now,
    memory: {
      read: () => desk.remembered,
      write: (text) => {
        desk.remembered = text;
      },
    },
    workbook,
    remembered: '',
    held,
    hold: () => {
      holding = true;
    },
    release: async (...places) => {
      holding = false;
      const order = places.length > 0 ? places : held.map((_call, at) => at);
      for (const at of order) {
        const call = held[at];
        if (call) serve(call);
        await settle();
      }
      held.length = 0;
    },
  };
  return desk;
}

/** A desk that has opened. */
export async function openDesk(workbook: FakeWorkbook, now?: () => number): Promise<FakeDesk> {
  const desk = fakeDesk(workbook, now);
  await openSidebar(desk);
  return desk;
}
