// A host for tests of the host itself: a small add-on given as text, and a day that never changes.

import fs from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import {
  createHost,
  type Host,
  type NodeHostOptions,
  sheetData,
  workbookData,
} from '../../../host/node';

const REALM = path.resolve('.build', `realm.test-${process.pid}.js`);

/** The adapter as it stands in the sources, whatever was built before. */
function builtRealm(): string {
  if (!fs.existsSync(REALM) || !built) {
    esbuild.buildSync({
      entryPoints: ['host/adapter/install.ts'],
      bundle: true,
      format: 'iife',
      globalName: '__gasRealm',
      target: 'es2020',
      outfile: REALM,
    });
    built = true;
  }
  return REALM;
}

let built = false;
afterAll(() => fs.rmSync(REALM, { force: true }));

export const TODAY = new Date('2026-06-30T09:30:00Z');

/** Rows of a sheet named Data; further sheets by name. */
export type TestSheets = { readonly [name: string]: Parameters<typeof sheetData>[1] };

export function testHost(options: NodeHostOptions & { readonly sheets?: TestSheets } = {}): Host {
  const sheets = options.sheets ?? { Data: [] };
  return createHost({
    code: '',
    drawn: process.env.HOST_GRID !== 'plain',
    now: () => TODAY,
    data: workbookData(Object.entries(sheets).map(([name, rows]) => sheetData(name, rows))),
    ...options,
    realm: builtRealm(),
  });
}

/** Evaluates an expression in which `s` is the sheet in front and `ss` the spreadsheet. */
export function evaluate(host: Host, expression: string): unknown {
  return host.eval(
    `(function () { var ss = SpreadsheetApp.getActive(); var s = ss.getActiveSheet(); return ${expression}; })()`,
  );
}

/** Runs statements, lets their writes land, and returns the error that they end in as text. */
export function failure(host: Host, statements: string): string {
  return String(
    host.eval(
      `(function () { var ss = SpreadsheetApp.getActive(); var s = ss.getActiveSheet();
        try { ${statements}; SpreadsheetApp.flush(); } catch (e) { return String(e); } return 'nothing was thrown'; })()`,
    ),
  );
}

export { type FaultHook, ScriptError } from '../../../host/node';
