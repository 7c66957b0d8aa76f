// The local host in Node: for tests and the command line. No browser, recorded screen, scripted
// answers, a clock that is handed in.

import crypto from 'node:crypto';
import type { AuthMode, EntryKind, WriteMode } from './bridge';
import { parseCell, parseZone } from './engine/a1';
import type { Book } from './engine/book';
import type { EngineModel, WorkbookSnapshot } from './engine/engine';
import { snapshotWithValues } from './engine/last-values';
import { quietly } from './engine/quietly';
import { sheetData, workbookData } from './engine/sheet-data';
import { PlainBook } from './grid/plain-book';
import { readAddOn } from './node/add-on-files';
import { clientArguments } from './node/client-call';
import { loadEngine } from './node/engine';
import type { NodeHostOptions, SheetView } from './node/host-options';
import { RecordedScreen, type ScreenCall } from './node/recorded-screen';
import { openVmScope } from './node/scope';
import { languageProblem } from './node/script-language';
import { type OpenHost, openHost } from './open-host';
import { otherUser } from './other-user';
import type { Counts } from './realm/counters';
import { memoryStores } from './realm/memory-stores';

export { sheetData, workbookData } from './engine/sheet-data';
export type { NodeHostOptions, SheetValues, SheetView } from './node/host-options';
export type { ScreenCall } from './node/recorded-screen';
export type { Counts } from './realm/counters';
export type { Execution, FaultHook } from './realm/execution';
export { ScriptError } from './realm/script-error';

/** `HOST_WRITES=deferred` runs everything with writes that land late, whatever test it is. */
const WRITES: WriteMode = process.env.HOST_WRITES === 'deferred' ? 'deferred' : 'immediate';

/** `HOST_GRID=drawn` opens every workbook in the engine. */
const DRAWN = process.env.HOST_GRID === 'drawn';

export class Host {
  readonly log: { readonly level: string; readonly text: string }[] = [];
  private readonly screen: RecordedScreen;
  private readonly opened: OpenHost;
  private isOpen = false;

  constructor(options: NodeHostOptions) {
    const { ui = {}, now = () => new Date(), inDocument = true, isTrusted = false } = options;
    const addOn = readAddOn(options);
    const problem = isTrusted ? undefined : languageProblem(addOn.code);
    if (problem !== undefined) throw new SyntaxError(problem);
    this.screen = new RecordedScreen(ui);
    this.opened = openHost({
      ...options,
      sharesRealm: isTrusted,
      writes: options.writes ?? WRITES,
      engine: () => options.engine ?? loadEngine(),
      plainly: !(options.drawn ?? DRAWN),
      snapshot: options.data ?? workbookData([sheetData('Sheet1', [])]),
      name: options.name ?? 'Untitled spreadsheet',
      addOn,
      shell: {
        openScope: openVmScope,
        screen: this.screen,
        stores: memoryStores(inDocument),
        now: () => now().getTime(),
        uuid: options.uuid ?? (() => crypto.randomUUID()),
        log: (level, text) => this.log.push({ level, text }),
      },
    });
  }

  get workbook(): Book {
    return this.opened.workbook;
  }

  get model(): EngineModel {
    return this.workbook.model;
  }

  /** What the add-on showed, in order. */
  get calls(): readonly ScreenCall[] {
    return this.screen.calls;
  }

  /** What the last run did, in numbers. */
  get counts(): Counts {
    const { last } = this.opened.runs;
    if (last === undefined) throw new Error('Nothing has run yet.');
    return last;
  }

  /** Runs `onOpen`, once. */
  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.opened.open();
  }

  /** Pulls a simple trigger. */
  trigger(name: string, authMode: AuthMode = 'LIMITED'): void {
    this.opened.runs.trigger(name, authMode);
  }

  /** Calls a function as the sidebar does: JSON in, JSON out. */
  run(functionName: string, ...args: readonly unknown[]): unknown {
    return this.callAs('client', functionName, args);
  }

  /** Presses a menu item, by its label or its path (`Reports > Monthly`). */
  runMenu(path: string): void {
    this.open();
    const functionName = this.screen.functionBehind(path);
    if (functionName === undefined) throw new Error(`There is no menu item "${path}".`);
    this.callAs('menu', functionName, []);
  }

  /** Evaluates source with the add-on's files loaded, and returns what JSON can carry of it. */
  eval(source: string, entry: EntryKind = 'test'): unknown {
    const text = `JSON.stringify({ value: (${source}\n) })`;
    const result = JSON.parse(String(this.opened.runs.evaluate(text, entry))) as {
      value?: unknown;
    };
    return result.value;
  }

  sheets(): readonly string[] {
    const { sheets } = this.workbook;
    return sheets.ids().map((id) => sheets.nameOf(id));
  }

  /** All that a sheet holds, up to its last filled row and column. */
  sheet(name: string): SheetView {
    const sheetId = this.sheetId(name);
    const { cells } = this.workbook;
    const { rows, columns } = cells.extent(sheetId);
    const zone = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
    const readings = cells.read(sheetId, zone);
    return {
      name,
      values: readings.map((row) => row.map(({ value }) => value)),
      shown: readings.map((row) => row.map(({ shown }) => shown)),
      contents: cells.contents(sheetId, zone),
    };
  }

  /** The message of a cell's error, as its hover shows it; '' where there is none. */
  hover(sheetName: string, a1: string): string {
    const { row, column } = parseCell(a1);
    const zone = { top: row, bottom: row, left: column, right: column };
    return this.workbook.cells.read(this.sheetId(sheetName), zone)[0]?.[0]?.message ?? '';
  }

  select(sheetName: string, a1: string): void {
    const sheetId = this.sheetId(sheetName);
    quietly(() => this.workbook.sheets.select(sheetId, parseZone(a1)));
  }

  /** Brings a tab to the front, also one without cells. */
  bringToFront(sheetName: string): void {
    quietly(() => this.workbook.sheets.activate(this.sheetId(sheetName)));
  }

  /** Types into a cell as the user would at the keyboard, without any script. */
  type(sheetName: string, a1: string, content: string): void {
    const { row, column } = parseCell(a1);
    this.workbook.cells.write(this.sheetId(sheetName), [[row, column, content, undefined]]);
  }

  /** Types into a cell at the grid, so that the add-on's `onEdit` runs; '' clears it. */
  edit(sheetName: string, a1: string, content: string): void {
    const { row, column: col } = parseCell(a1);
    const sheetId = this.sheetId(sheetName);
    const { workbook, opened } = this;
    const typed =
      workbook instanceof PlainBook ? workbook.typed(sheetId, row, col, content) : undefined;
    if (typed === undefined) {
      quietly(() => this.model.dispatch('UPDATE_CELL', { sheetId, row, col, content }));
      return;
    }
    const { before, after } = typed;
    if (after === before) return;
    opened.edited({
      ...{ sheetId, zone: { top: row, bottom: row, left: col, right: col } },
      ...(after === '' ? {} : { value: after }),
      ...(before === '' ? {} : { oldValue: before }),
    });
  }

  /** Pastes a block of texts with its first cell in place, so that `onEdit` runs once for all. */
  paste(sheetName: string, a1: string, rows: readonly (readonly string[])[]): void {
    this.select(sheetName, a1);
    const text = rows.map((row) => row.join('\t')).join('\n');
    const { row, column } = parseCell(a1);
    const target = [{ top: row, bottom: row, left: column, right: column }];
    const clipboardContent = { text };
    quietly(() => this.model.dispatch('PASTE_FROM_OS_CLIPBOARD', { target, clipboardContent }));
  }

  /** Presses Delete over a range, so that `onEdit` runs. */
  clear(sheetName: string, a1: string): void {
    const sheetId = this.sheetId(sheetName);
    quietly(() => this.model.dispatch('DELETE_CONTENT', { sheetId, target: [parseZone(a1)] }));
  }

  /** Drags a range's handle as far as a cell, so that `onEdit` runs. */
  fill(sheetName: string, a1: string, to: string): void {
    this.select(sheetName, a1);
    const { row, column: col } = parseCell(to);
    quietly(() => {
      this.model.dispatch('AUTOFILL_SELECT', { row, col });
      this.model.dispatch('AUTOFILL');
    });
  }

  /** Tells the add-on that the user has edited a range, whatever they did to it. */
  edited(sheetName: string, a1: string): void {
    this.opened.edited({ sheetId: this.sheetId(sheetName), zone: parseZone(a1) });
  }

  /** Lets another user take the document lock, or give it back. */
  lockByAnotherUser(taken = true): void {
    otherUser(this.opened).lock(taken);
  }

  /** Lets another user protect a range, or a whole sheet, against this one. */
  protectByAnotherUser(sheetName: string, a1?: string): void {
    otherUser(this.opened).protect(sheetName, a1);
  }

  /** Takes one of the script's permissions away, or, with null, gives all that it asks for. */
  withdraw(scope: string | null): void {
    const { runs } = this.opened;
    runs.granted = runs.askedScopes.filter((each) => each !== scope);
  }

  /** Lets somebody convert a range to a table, with typed columns. */
  convertToTable(sheetName: string, a1: string): void {
    otherUser(this.opened).convertToTable(sheetName, a1);
  }

  /** Adds a tab that is a single chart, or a view of a connected data source, at the end. */
  addTabWithoutCells(name: string, kind: 'OBJECT' | 'DATASOURCE' = 'OBJECT'): void {
    otherUser(this.opened).addTabWithoutCells(name, kind);
  }

  /** The whole workbook, for opening it again or comparing it. */
  toSnapshot(): WorkbookSnapshot {
    const { workbook } = this;
    if (workbook instanceof PlainBook) return workbook.snapshot();
    return snapshotWithValues(workbook.model);
  }

  private callAs(entry: EntryKind, functionName: string, args: readonly unknown[]): unknown {
    const result = this.opened.run(functionName, clientArguments(args), entry);
    return JSON.parse(result) as unknown;
  }

  private sheetId(name: string): string {
    const id = this.workbook.sheets.idOf(name);
    if (id === undefined) throw new Error(`There is no sheet "${name}".`);
    return id;
  }
}

export function createHost(options: NodeHostOptions = {}): Host {
  return new Host(options);
}
