// Opens the local host: a workbook with an add-on in it. What Node and the browser share; each brings
// its own shell.

import type { AuthMode, EntryKind, Shell, WriteMode } from './bridge';
import type { Book } from './engine/book';
import { registerCustomFunctions } from './engine/custom-functions';
import type { Engine, WorkbookSnapshot } from './engine/engine';
import { DEFAULT_LOCALE_CODE } from './engine/locale';
import { type UserEdit, watchUserEdits } from './engine/user-edits';
import { createWorkbook, DEFAULT_TIME_ZONE, type Workbook } from './engine/workbook';
import { NumberFormats } from './grid/number-formats';
import { openPlainly } from './grid/open';
import { PlainBook } from './grid/plain-book';
import { customFunctionHelp } from './realm/custom-function-help';
import type { FaultHook } from './realm/execution';
import { FormulaRunner } from './realm/formula-runner';
import { SharedLocks } from './realm/locks';
import { type AddOn, scopesOf, scriptTimeZone } from './realm/manifest';
import { Runs } from './realm/runs';

export interface HostOptions {
  /** The engine; a function of it is called when it is first needed. */
  readonly engine: () => Engine;
  /**
   * Holds the workbook in plain structures until something has to be computed or drawn: much faster, and
   * without undo.
   */
  readonly plainly?: boolean;
  readonly snapshot: WorkbookSnapshot;
  readonly name: string;
  readonly addOn: AddOn;
  readonly shell: Shell;
  readonly timeZone?: string;
  readonly locale?: string;
  readonly userLocale?: string;
  /**
   * The mode of `onOpen`; everything else has Google's mode for what started it. Before an add-on is
   * enabled in the document (`NONE`) no edit is told to it.
   */
  readonly authMode?: AuthMode;
  /** Runs `onEdit` at its time; at once unless told otherwise. Google runs it a moment later. */
  readonly later?: (work: () => void) => void;
  /** The scopes that the user has allowed; all that the manifest asks for unless told otherwise. */
  readonly grantedScopes?: readonly string[];
  readonly writes?: WriteMode;
  /** Milliseconds, for all kinds of run, instead of Google's six minutes and thirty seconds. */
  readonly timeLimit?: number;
  readonly beforeCall?: FaultHook;
  /** One realm for all runs, which Apps Script never has, and which is quicker. */
  readonly sharesRealm?: boolean;
}

export interface OpenHost {
  readonly workbook: Book;
  readonly runs: Runs;
  readonly locks: SharedLocks;
  /** Runs `onOpen`, if the add-on has one. */
  open(): void;
  /** Tells the add-on of a user's edit, as Google does; what it dies of is in the log alone. */
  edited(edit: UserEdit): void;
  /** Runs a function as a menu item or a page would; arguments and result are JSON text. */
  run(functionName: string, argumentsJson: string, entry: EntryKind): string;
}

export function openHost(options: HostOptions): OpenHost {
  const { engine, addOn, shell } = options;
  const locks = new SharedLocks();
  const formulas = new FormulaRunner(customFunctionHelp(addOn.code));
  const openDrawn = (
    snapshot: WorkbookSnapshot,
    place: { readonly timeZone?: string; readonly locale?: string },
  ): Workbook => {
    registerCustomFunctions(engine(), formulas.help);
    const drawn = createWorkbook(snapshot, {
      engine: engine(),
      now: () => shell.now(),
      functions: formulas,
      ...place,
    });
    watchUserEdits(drawn.model, (edit) => {
      if (!runs.isBusy) edited(edit);
    });
    return drawn;
  };
  const workbook = openBook(options, openDrawn);
  const runs = new Runs({
    workbook,
    shell,
    locks,
    addOn,
    document: {
      id: 'local-spreadsheet',
      name: options.name,
      url: 'https://docs.google.com/spreadsheets/d/local-spreadsheet/edit',
    },
    askedScopes: scopesOf(addOn.manifest),
    scopes: scopesOf(addOn.manifest).filter(
      (scope) => options.grantedScopes?.includes(scope) ?? true,
    ),
    scriptTimeZone: scriptTimeZone(addOn.manifest),
    userLocale: options.userLocale ?? 'en',
    writes: options.writes ?? 'immediate',
    ...(options.timeLimit === undefined ? {} : { timeLimit: options.timeLimit }),
    ...(options.beforeCall === undefined ? {} : { beforeCall: options.beforeCall }),
    sharesRealm: options.sharesRealm ?? false,
  });
  formulas.runWith(runs);
  if (formulas.waited) workbook.recalculate();
  const { authMode = 'LIMITED', later = (work) => work() } = options;
  const edited = (edit: UserEdit): void => {
    if (authMode === 'NONE' || !runs.has('onEdit')) return;
    later(() => {
      try {
        runs.trigger('onEdit', 'LIMITED', edit);
      } catch (error) {
        shell.log('error', error instanceof Error ? error.message : String(error));
      }
    });
  };
  return {
    workbook,
    runs,
    locks,
    open: () => runs.trigger('onOpen', authMode),
    edited,
    run: (functionName, argumentsJson, entry) => runs.call(functionName, argumentsJson, entry),
  };
}

/** Plainly where that is asked for and the workbook allows it, else in the engine. */
function openBook(
  { engine, plainly, snapshot, timeZone, locale }: HostOptions,
  takeOver: (
    snapshot: WorkbookSnapshot,
    place: { readonly timeZone?: string; readonly locale?: string },
  ) => Workbook,
): Book {
  const formats = new NumberFormats(engine, locale ?? DEFAULT_LOCALE_CODE);
  const state = plainly ? openPlainly(snapshot, formats) : undefined;
  if (state === undefined) {
    return takeOver(snapshot, {
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(locale === undefined ? {} : { locale }),
    });
  }
  return new PlainBook(state, formats, {
    ...{ engine, takeOver, timeZone: timeZone ?? DEFAULT_TIME_ZONE },
    locale: locale ?? DEFAULT_LOCALE_CODE,
  });
}
