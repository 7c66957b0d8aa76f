// What can go wrong at a call of a run, and the hook that makes it go wrong there. Knows the host's ways of
// failing, not what comes of them.
import type { FaultHook, Host } from '../../../host/node';
import { CURRENT_SPREADSHEET } from '../../../host/oauth-scopes';
import { OVERLAPS } from '../jobs/books';
import type { OutsideEdit } from './outside-edits';

export const FAULTS = [
  'the call fails',
  'the run is cut off',
  'the call takes five minutes',
  'the lock is taken',
  'the cells are protected',
  'the tabs become tables',
  'a permission is missing',
  'another user edits',
] as const;

export type FaultKind = (typeof FAULTS)[number];

export interface Fault {
  readonly kind: FaultKind;
  /** The number of the call before which it happens, 1 for the first. */
  readonly at: number;
  /** Its name, for whoever reads about it. */
  readonly call: string;
  /** For `another user edits`. */
  readonly edit?: OutsideEdit;
}

const GOOGLE_FAILS = 'Service Spreadsheets failed while accessing document with id 1x.';
const GOOGLE_STOPS = 'Exceeded maximum execution time';
const FIVE_MINUTES = 5 * 60 * 1000;

/** A hook that does nothing until it is armed, and then does its worst once. */
export class Injector {
  private armed: Fault | undefined;
  private host: Host | undefined;

  readonly hook: FaultHook = (_call, number, execution) => {
    const armed = this.armed;
    const host = this.host;
    if (armed === undefined || host === undefined || number !== armed.at) return undefined;
    this.armed = undefined;
    switch (armed.kind) {
      case 'the call fails':
        throw new Error(GOOGLE_FAILS);
      case 'the run is cut off':
        return execution.stop(GOOGLE_STOPS);
      case 'the call takes five minutes':
        return FIVE_MINUTES;
      case 'the lock is taken':
        host.lockByAnotherUser();
        return undefined;
      case 'the cells are protected':
        protectTabs(host);
        return undefined;
      case 'the tabs become tables':
        tabulate(host);
        return undefined;
      case 'a permission is missing':
        host.withdraw(CURRENT_SPREADSHEET);
        return undefined;
      case 'another user edits':
        armed.edit?.apply(host);
        return undefined;
    }
  };

  arm(host: Host, fault: Fault): void {
    this.host = host;
    this.armed = fault;
  }

  /** The others have finished: the lock is free, the cells can be edited, all is allowed. */
  disarm(host: Host): void {
    this.armed = undefined;
    host.lockByAnotherUser(false);
    const { annotations } = host.workbook;
    const others = annotations.list('protection').filter(({ data }) => data.byAnotherUser);
    annotations.drop(others.map(({ id }) => id));
    annotations.drop(annotations.list('table').map(({ id }) => id));
    host.withdraw(null);
  }
}

const ours = (host: Host): string[] =>
  host.sheets().filter((name) => name === OVERLAPS || /^EQL |^Partner/.test(name));

/** Typed columns, from the first cell to the last. */
function tabulate(host: Host): void {
  for (const name of ours(host)) host.convertToTable(name, 'A1:ZZ5000');
}

/** The list and every tab that isn't a plain one of the user's. */
function protectTabs(host: Host): void {
  for (const name of ours(host)) host.protectByAnotherUser(name);
}
