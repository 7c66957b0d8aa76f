// An open workbook that is held in plain structures as long as nothing has to be computed or drawn. What
// it can't do by itself the engine does: it takes the workbook over as it stands, for good.

import { Annotations } from '../engine/annotations';
import type { Book, Rooms } from '../engine/book';
import type { Engine, EngineModel, WorkbookSnapshot } from '../engine/engine';
import { snapshotWithValues } from '../engine/last-values';
import { Sorting } from '../engine/sorting';
import type { Workbook } from '../engine/workbook';
import { annotationStore } from './annotation-store';
import { PlainCells } from './cells';
import { PlainCharts } from './charts';
import { type RowsApart, withoutLongRows } from './for-excel';
import { contentOf } from './held';
import { NO_BANDS, NO_FILTERS } from './left-to-engine';
import { PlainLines } from './lines';
import { mergeAt, PlainLooks } from './looks';
import { PlainNames } from './names';
import { NeedsEngine } from './needs-engine';
import type { NumberFormats } from './number-formats';
import { PlainFormats, PlainValidations } from './rules';
import { PlainSheets } from './sheets';
import { plainSnapshot } from './snapshot';
import type { GridState } from './state';

export interface PlainBookOptions {
  readonly engine: () => Engine;
  readonly timeZone: string;
  readonly locale: string;
  /** Opens the workbook in the engine. */
  readonly takeOver: (snapshot: WorkbookSnapshot, place: PlainPlace) => Workbook;
}

export type PlainPlace = Pick<Book, 'timeZone' | 'locale'>;

/** What a cell held and holds, as it would be typed; '' for a blank one. */
export interface TypedEdit {
  readonly before: string;
  readonly after: string;
}

type RoomName = keyof Rooms;
type Method = (...args: readonly unknown[]) => unknown;
type Methods = { readonly [name: string]: Method };

export class PlainBook implements Book {
  readonly sheets: Rooms['sheets'];
  readonly grid: Rooms['grid'];
  readonly cells: Rooms['cells'];
  readonly looks: Rooms['looks'];
  readonly annotations: Rooms['annotations'];
  readonly bands: Rooms['bands'];
  readonly names: Rooms['names'];
  readonly conditionalFormats: Rooms['conditionalFormats'];
  readonly validations: Rooms['validations'];
  readonly filters: Rooms['filters'];
  readonly charts: Rooms['charts'];
  readonly sorting: Rooms['sorting'];

  private readonly rooms: Rooms;
  private readonly listeners: (() => void)[] = [];
  private drawn: Workbook | undefined;
  private place: { timeZone: string; locale: string; plainTextIsVerbatim: boolean };
  private readonly plainCharts: PlainCharts;
  /** What the plain grid couldn't do, once the engine has taken over. */
  takenOverFor: string | undefined;

  constructor(
    private readonly state: GridState,
    formats: NumberFormats,
    private readonly options: PlainBookOptions,
  ) {
    const { timeZone, locale, engine } = options;
    this.place = { timeZone, locale, plainTextIsVerbatim: false };
    const cells = new PlainCells(state, formats);
    const annotations = new Annotations(annotationStore(state));
    const names = new PlainNames(state);
    this.plainCharts = new PlainCharts(state, annotations);
    this.rooms = {
      ...{ cells, annotations, names, charts: this.plainCharts },
      sheets: new PlainSheets(state, names),
      grid: new PlainLines(state),
      looks: new PlainLooks(state, cells),
      conditionalFormats: new PlainFormats(state, engine),
      validations: new PlainValidations(state),
      sorting: new Sorting(cells, annotations),
      ...{ bands: NO_BANDS, filters: NO_FILTERS },
    };
    state.whenChanged(() => this.tell());
    this.sheets = this.room('sheets');
    this.grid = this.room('grid');
    this.cells = this.room('cells');
    this.looks = this.room('looks');
    this.annotations = this.room('annotations');
    this.bands = this.room('bands');
    this.names = this.room('names');
    this.conditionalFormats = this.room('conditionalFormats');
    this.validations = this.room('validations');
    this.filters = this.room('filters');
    this.charts = this.room('charts');
    this.sorting = this.room('sorting');
  }

  get engine(): Engine {
    return this.options.engine();
  }

  get model(): EngineModel {
    return this.takenOver('its model').model;
  }

  get timeZone(): string {
    return (this.drawn ?? this.place).timeZone;
  }

  set timeZone(name: string) {
    (this.drawn ?? this.place).timeZone = name;
  }

  get locale(): string {
    return (this.drawn ?? this.place).locale;
  }

  set locale(code: string) {
    (this.drawn ?? this.place).locale = code;
  }

  get plainTextIsVerbatim(): boolean {
    return (this.drawn ?? this.place).plainTextIsVerbatim;
  }

  set plainTextIsVerbatim(is: boolean) {
    (this.drawn ?? this.place).plainTextIsVerbatim = is;
  }

  setLocale(code: string): void {
    this.takenOver('another locale').setLocale(code);
  }

  recalculate(): void {
    this.drawn?.recalculate();
  }

  undo(): void {
    throw new Error('Local host: undo is not implemented in the plain grid');
  }

  redo(): void {
    throw new Error('Local host: redo is not implemented in the plain grid');
  }

  whenChanged(tell: () => void): void {
    this.listeners.push(tell);
  }

  /** What a person types into a cell, where no engine is needed to read it; undefined where one is. */
  typed(sheetId: string, row: number, column: number, content: string): TypedEdit | undefined {
    if (this.drawn || mergeAt(this.state.sheet(sheetId), row, column)) return undefined;
    const { cells } = this.state.sheet(sheetId);
    const before = contentOf(cells.held(row, column));
    try {
      this.rooms.cells.write(sheetId, [[row, column, content, undefined]]);
    } catch (error) {
      if (error instanceof NeedsEngine) return undefined;
      throw error;
    }
    return { before, after: contentOf(cells.held(row, column)) };
  }

  /** The whole workbook, for opening it again. */
  snapshot(): WorkbookSnapshot {
    if (this.drawn) return snapshotWithValues(this.drawn.model);
    return plainSnapshot(this.state, this.plainCharts, this.locale);
  }

  /** For an XLSX file: the workbook without the rows of its long sheets, and these; undefined once drawn. */
  apart():
    | { readonly snapshot: WorkbookSnapshot; readonly rows: readonly RowsApart[] }
    | undefined {
    if (this.drawn || !this.state.formulas.isEmpty) return undefined;
    const { state, apart } = withoutLongRows(this.state);
    const annotations = new Annotations(annotationStore(state));
    const charts = new PlainCharts(state, annotations);
    return { snapshot: plainSnapshot(state, charts, this.locale), rows: apart };
  }

  private tell(): void {
    for (const tell of this.listeners) tell();
  }

  /** A room's methods, each of the plain grid's as long as it can, then of the engine's. */
  private room<Name extends RoomName>(name: Name): Rooms[Name] {
    const plain = this.rooms[name] as unknown as Methods;
    const room: { [method: string]: unknown } = {};
    for (const method of methodNames(plain)) {
      room[method] = (...args: readonly unknown[]) => {
        if (this.drawn === undefined) {
          try {
            return plain[method]?.(...args);
          } catch (error) {
            if (!(error instanceof NeedsEngine)) throw error;
            this.takenOver(error.message);
          }
        }
        const drawn = this.drawn?.[name] as unknown as Methods;
        return drawn[method]?.(...args);
      };
    }
    if ('spellings' in plain) room.spellings = plain.spellings;
    return room as unknown as Rooms[Name];
  }

  private takenOver(reason: string): Workbook {
    if (this.drawn) return this.drawn;
    const { timeZone, locale, plainTextIsVerbatim } = this.place;
    const { state } = this;
    const whole = plainSnapshot(state, this.plainCharts, locale, true);
    const drawn = this.options.takeOver(whole, { timeZone, locale });
    drawn.plainTextIsVerbatim = plainTextIsVerbatim;
    for (const [id, kind] of state.kinds) drawn.sheets.setKind(id, kind);
    for (const id of state.order) {
      drawn.sheets.keepNumber(id, this.rooms.sheets.numberOf(id));
    }
    drawn.charts.keepNumber(this.plainCharts.lastNumber);
    drawn.names.keepLost(this.rooms.names.lostNames());
    for (const [id, { zone }] of state.selections) {
      if (state.sheets.has(id) && state.sheet(id).isVisible) drawn.sheets.select(id, zone);
    }
    if (drawn.sheets.activeId() !== state.activeId) drawn.sheets.activate(state.activeId);
    drawn.whenChanged(() => this.tell());
    this.drawn = drawn;
    this.takenOverFor = reason;
    return drawn;
  }
}

function methodNames(room: object): string[] {
  const own = Object.keys(room);
  const inherited = Object.getOwnPropertyNames(Object.getPrototypeOf(room));
  return [...new Set([...own, ...inherited])].filter(
    (name) =>
      name !== 'constructor' && typeof (room as Record<string, unknown>)[name] === 'function',
  );
}
