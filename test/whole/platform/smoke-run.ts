// The development build in the local host: built, its check run from the menu, its report read.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import {
  createHost,
  type Host,
  type NodeHostOptions,
  sheetData,
  workbookData,
} from '../../../host/node';
import { TODAY } from '../jobs/books';

const ROOT = path.join(__dirname, '..', '..', '..');
export const SMOKE = path.join(ROOT, '.build', 'smoke');
export const REPORT = 'EQL platform check';
const MENU_ITEM = `${REPORT} > Check this platform`;

/** A tab of the user's, in front, with what a careless check could lose. */
export const USERS_TAB = 'Mine';
const USERS_CELLS = [
  ['Account', 'Partner', 'Overlap'],
  ['Acme', 'Northwind', '=1+1'],
] as const;

export interface Row {
  readonly result: string;
  readonly method: string;
  readonly reliesOn: string;
  readonly expected: string;
  readonly found: string;
}

export interface Report {
  readonly host: Host;
  readonly verdict: string;
  readonly rows: readonly Row[];
}

export function buildSmoke(): void {
  execFileSync(process.execPath, ['build.mjs', '--smoke', '--quiet'], { cwd: ROOT });
}

export function openSmoke(options: NodeHostOptions = {}): Host {
  const data = workbookData([sheetData(USERS_TAB, USERS_CELLS, { formulas: true })]);
  return createHost({ dist: SMOKE, now: () => TODAY, data, ...options });
}

const HEADER = 'Result';

/** Runs the check as a person would, and reads the tab that it leaves. */
export function checkIn(host: Host): Report {
  host.runMenu(MENU_ITEM);
  const { shown } = host.sheet(REPORT);
  const header = shown.findIndex(([first]) => first === HEADER);
  const rows = shown
    .slice(header + 1)
    .map(([result = '', method = '', expected = '', found = '', reliesOn = '']) => ({
      ...{ result, method, reliesOn, expected, found },
    }));
  return { host, verdict: shown[0]?.[0] ?? '', rows };
}
