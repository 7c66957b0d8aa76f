// The border between the realm that runs the add-on and the shell around it (Node or the browser):
// types alone. Whatever crosses it is named here.

import type { Book } from './engine/book';
import type { FormulaArgument, FormulaPlace, FormulaResult } from './engine/formula-value';
import type { UserEdit } from './engine/user-edits';

/** How much the user has allowed the running script: Google's `ScriptApp.AuthMode`. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** What started an execution; it decides on the authorisation mode and the time limit. */
export type EntryKind = 'menu' | 'client' | 'simple-trigger' | 'custom-function' | 'test';

/** Whether writes reach the grid at once, or, as in Sheets, at the next read or flush. */
export type WriteMode = 'immediate' | 'deferred';

/** One line of an add-on's menu. */
export type MenuItem =
  | { readonly kind: 'item'; readonly label: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly label: string; readonly items: readonly MenuItem[] };

/** A menu of the menu bar; an add-on's own menu hangs below Extensions. */
export interface Menu {
  readonly title: string;
  readonly place: 'bar' | 'extensions';
  readonly items: readonly MenuItem[];
}

/** A page that the add-on shows: a sidebar, or a dialog with a size in pixels. */
export interface Page {
  readonly title: string;
  readonly html: string;
  readonly width?: number;
  readonly height?: number;
}

export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
export type ButtonSetName = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

export interface Question {
  readonly title: string;
  readonly message: string;
  readonly buttons: ButtonSetName;
}

export interface Answer {
  readonly button: ButtonName;
  readonly text: string;
}

/** What the shell shows to the user. `alert` and `prompt` wait for the answer, as Google's do. */
export interface Screen {
  addMenu(menu: Menu): void;
  showSidebar(page: Page): void;
  showDialog(page: Page, modal: boolean): void;
  toast(message: string, title: string, seconds: number): void;
  alert(question: Question): ButtonName;
  prompt(question: Question): Answer;
}

export type PropertyScope = 'document' | 'script' | 'user';

/** Text by key, kept by the shell between executions; sizes and types are the adapter's job. */
export interface TextStore {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  delete(key: string): void;
  keys(): readonly string[];
}

/** The stores behind PropertiesService and CacheService; a document's is missing outside one. */
export interface Stores {
  properties(scope: PropertyScope): TextStore | undefined;
  cache(scope: PropertyScope): TextStore | undefined;
}

/** Locks that every execution of one host shares. */
export interface Locks {
  /** Takes the lock for `holder`; false when somebody else has it. Taking it twice is fine. */
  take(scope: PropertyScope, holder: string): boolean;
  release(scope: PropertyScope, holder: string): void;
  holds(scope: PropertyScope, holder: string): boolean;
  releaseAll(holder: string): void;
}

/**
 * What a service call does. A `read` depends on the cells, so what was written lands before it; a
 * `lookup` asks the spreadsheet for anything else.
 */
export type CallKind = 'read' | 'lookup' | 'write' | 'ui' | 'other' | 'flush';

/** One call of a service method, as the adapter reports it before it does anything. */
export interface ServiceCall {
  /** For example `Range.setValues`. */
  readonly name: string;
  readonly kind: CallKind;
  /** Cells read or written; 0 where the call touches none. */
  readonly cells: number;
  /** Any one of these scopes will do; empty where the method needs none. */
  readonly scopes: readonly string[];
  /** Modes in which the method may run. */
  readonly modes: readonly AuthMode[];
}

/** One execution: it counts, watches the clock, refuses, and ends the run. */
export interface ExecutionGate {
  readonly id: string;
  readonly authMode: AuthMode;
  readonly entry: EntryKind;
  readonly writes: WriteMode;
  /** Reports a call; throws a `Refusal` where Google would, or when the run is over. */
  before(call: ServiceCall): void;
  /** Puts off a write until the next read or flush; runs it at once in the immediate mode. */
  write(action: () => void): void;
  /** Carries out the writes that were put off. */
  settle(): void;
  /** Milliseconds since 1970: the host's clock plus the virtual time that the run has used. */
  now(): number;
  /** Lets virtual time pass, as `Utilities.sleep` does. */
  spend(milliseconds: number): void;
  /** Ends the run: whatever the script still does, no service answers it. */
  stop(message: string): never;
}

/**
 * Why the host says no. It crosses the border as plain data, since an Error of the shell isn't an
 * Error in the realm; the adapter throws it again as Google's `Exception`.
 */
export interface Refusal {
  readonly refusal: true;
  readonly message: string;
}

/** What the realm's adapter gets from its shell; all that it knows of the world. */
export interface Bridge {
  readonly workbook: Book;
  readonly execution: ExecutionGate;
  /** Undefined where no user interface can be reached (custom functions, triggers, at load). */
  readonly screen: Screen | undefined;
  readonly stores: Stores;
  readonly locks: Locks;
  /** In a custom function: the cell whose formula is being worked out. */
  readonly formulaCell: FormulaPlace | undefined;
  readonly document: { readonly id: string; readonly name: string; readonly url: string };
  readonly scriptTimeZone: string;
  /** The scopes that the script asks for, and those that its user has allowed: all, or some of them. */
  readonly scopes: { readonly asked: readonly string[]; readonly granted: () => readonly string[] };
  readonly userLocale: string;
  readonly userEmail: string;
  /** A file of the add-on by name, with or without `.html`. */
  file(name: string): string | undefined;
  log(level: 'log' | 'info' | 'warn' | 'error', text: string): void;
  uuid(): string;
}

/** A fresh global scope; each execution gets its own, as in Apps Script. */
export interface RealmScope {
  /** Runs a script in the scope and returns the value of its last expression. */
  evaluate(source: string, fileName: string): unknown;
  dispose(): void;
}

/** The global `__gasRealm` that `.build/realm.js` leaves in a realm. */
export interface RealmEntry {
  /** Puts the services on the realm's globals. Call it before the add-on's code is evaluated. */
  install(bridge: Bridge): void;
  /** Calls a top-level function; arguments and result are JSON text, the result 'null' when unserialisable. */
  invoke(functionName: string, argumentsJson: string): string;
  /** Calls a simple trigger such as `onOpen`, with its event object; `onEdit` has an edit in it. */
  trigger(functionName: string, edit?: UserEdit): void;
  callCustomFunction(functionName: string, args: readonly FormulaArgument[]): FormulaResult;
}

/** What Node and the browser each provide; everything else is shared. */
export interface Shell {
  openScope(): RealmScope;
  readonly screen: Screen;
  readonly stores: Stores;
  now(): number;
  uuid(): string;
  log(level: 'log' | 'info' | 'warn' | 'error', text: string): void;
}
