// The adapter's door: Google's services put on a realm's globals, and the ways in for the shell. The
// bundle of this file is evaluated inside the realm, so that the Dates, arrays and errors which the
// add-on gets are of its own realm.

import type { Bridge, RealmEntry } from '../bridge';
import type { FormulaArgument, FormulaResult } from '../engine/formula-value';
import type { UserEdit } from '../engine/user-edits';
import { installClock } from './base/clock';
import { limitLanguage } from './base/language';
import { logConsole, logger } from './base/log';
import { AuthMode, scriptApp } from './base/script-app';
import { session } from './base/session';
import { utilities } from './base/utilities';
import { CHART_ENUMS } from './charts/chart-enums';
import { giveClassesTheirMethods } from './class-methods';
import { htmlService } from './html/html-service';
import { blockOfZone } from './range/block';
import { rangeObject } from './range/range';
import { entryPoint } from './run/entry-point';
import { callFormula } from './run/formula-call';
import { resultJson } from './run/transfer';
import { MODES, SCOPES } from './service/access';
import { defineService } from './service/service';
import { bridge, connect } from './service/world';
import { spreadsheetObject } from './spreadsheet/spreadsheet';
import { spreadsheetApp } from './spreadsheet/spreadsheet-app';
import { cacheService } from './stores/cache';
import { lockService } from './stores/lock';
import { propertiesService } from './stores/properties';

/** Services that exist at Google and not here: using one is a gap, not a missing name. */
const UNSERVED = [
  ...['UrlFetchApp', 'DriveApp', 'MailApp', 'GmailApp', 'CalendarApp', 'DocumentApp'],
  ...['FormApp', 'SlidesApp', 'SitesApp', 'LanguageApp', 'Maps', 'Jdbc', 'XmlService'],
  ...['ContentService', 'Browser', 'CardService', 'OAuth1', 'LinearOptimizationService'],
];

const EVERYWHERE = {
  scopes: SCOPES.none,
  reading: MODES.everywhere,
  writing: MODES.everywhere,
};

function globals(): { readonly [name: string]: object } {
  const unserved = UNSERVED.map((name) => [name, defineService({ name, ...EVERYWHERE }).of({})]);
  const charts = defineService({ name: 'Charts', ...EVERYWHERE, constants: CHART_ENUMS });
  return {
    ...Object.fromEntries(unserved),
    SpreadsheetApp: spreadsheetApp(),
    Charts: charts.of({}),
    HtmlService: htmlService(),
    PropertiesService: propertiesService(),
    CacheService: cacheService(),
    LockService: lockService(),
    Utilities: utilities(),
    Session: session(),
    ScriptApp: scriptApp(),
    Logger: logger(),
    console: logConsole(),
  };
}

/** What the event object of `onEdit` has beside that of other triggers. */
function edited({ sheetId, zone, value, oldValue }: UserEdit): object {
  return {
    range: rangeObject(blockOfZone(sheetId, zone)),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}

/** The event object of a simple trigger. */
function triggerEvent(edit: UserEdit | undefined): object {
  const mode = AuthMode[bridge().execution.authMode];
  const inDocument = bridge().execution.authMode !== 'NONE';
  return {
    authMode: mode,
    ...(inDocument ? { source: spreadsheetObject() } : {}),
    ...(edit === undefined ? {} : edited(edit)),
  };
}

const entry: RealmEntry = {
  install(link: Bridge) {
    connect(link);
    giveClassesTheirMethods();
    limitLanguage();
    installClock(() => bridge().execution.now(), link.scriptTimeZone);
    for (const [name, value] of Object.entries(globals())) {
      Object.defineProperty(globalThis, name, {
        value,
        configurable: true,
        writable: true,
        enumerable: false,
      });
    }
  },
  invoke(functionName: string, argumentsJson: string): string {
    const args = JSON.parse(argumentsJson) as unknown[];
    return resultJson(entryPoint(functionName)(...args));
  },
  trigger(functionName: string, edit?: UserEdit): void {
    entryPoint(functionName)(triggerEvent(edit));
  },
  callCustomFunction: (name: string, args: readonly FormulaArgument[]): FormulaResult =>
    callFormula(name, args),
};

/** esbuild leaves these exports on the realm's global `__gasRealm`. */
export const { install, invoke, trigger, callCustomFunction } = entry;
