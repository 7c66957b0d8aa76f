// One open workbook: the engine's model, and the workbook's concerns in plain data around it.

import { Annotations } from './annotations';
import { Bands } from './bands';
import type { Book } from './book';
import { Cells } from './cells';
import { Charts } from './charts';
import { Commands } from './commands';
import { ConditionalFormats } from './conditional-formats';
import type { CustomFunctionRunner } from './custom-functions';
import { SECOND_MS } from './durations';
import type { Engine, EngineModel, WorkbookSnapshot } from './engine';
import { Filters } from './filters';
import { Grid } from './grid';
import { DEFAULT_LOCALE_CODE, engineLocale } from './locale';
import { Looks } from './looks';
import { NamedRanges } from './named-ranges';
import { annotationGetters } from './plugins/annotations';
import { prepareEngine } from './prepare';
import { dispatchQuickly } from './quick-dispatch';
import { quietly } from './quietly';
import { serialOf } from './serial';
import { withCells } from './sheet-table';
import { Sheets } from './sheets';
import { Sorting } from './sorting';
import { wallClockAt } from './time-zone';
import { Validations } from './validations';

export interface WorkbookOptions {
  readonly engine: Engine;
  /** IANA name of the spreadsheet's time zone. */
  readonly timeZone?: string;
  /** Google's name of the spreadsheet's locale, such as `en_US`. */
  readonly locale?: string;
  /** The clock that TODAY and NOW show. */
  readonly now?: () => number;
  /** Runs the add-on's functions for this workbook's formulas. */
  readonly functions?: CustomFunctionRunner;
}

export class Workbook implements Book {
  readonly sheets: Sheets;
  readonly grid: Grid;
  readonly cells: Cells;
  readonly looks: Looks;
  readonly annotations: Annotations;
  readonly bands: Bands;
  readonly names: NamedRanges;
  readonly conditionalFormats: ConditionalFormats;
  readonly validations: Validations;
  readonly filters: Filters;
  readonly charts: Charts;
  readonly sorting: Sorting;
  /**
   * What is unsettled about plain-text (`@`) cells: with true they keep an apostrophe that is written,
   * and hold numbers, dates and truth values as text.
   */
  plainTextIsVerbatim = false;

  constructor(
    readonly engine: Engine,
    readonly model: EngineModel,
    /** Time zone and locale can be changed by the add-on. */
    public timeZone: string,
    public locale: string,
  ) {
    const commands = new Commands(model);
    this.names = new NamedRanges(model, commands);
    this.sheets = new Sheets(model, commands, (id) => this.names.loseThoseOn(id));
    this.grid = new Grid(model, commands);
    this.cells = new Cells(model, commands);
    this.looks = new Looks(model, commands);
    this.annotations = new Annotations({
      list: (kind, sheetId) => annotationGetters(model).hostAnnotations(kind, sheetId),
      change: (put, drop) => commands.runOwn({ type: 'HOST_ANNOTATE', put, drop }),
    });
    this.bands = new Bands(model, this.annotations);
    this.conditionalFormats = new ConditionalFormats(model, commands);
    this.validations = new Validations(model, commands);
    this.filters = new Filters(model, commands);
    this.charts = new Charts(model, commands, this.annotations);
    this.sorting = new Sorting(this.cells, this.annotations);
  }

  /** Works every formula out again. */
  recalculate(): void {
    quietly(() => this.model.dispatch('EVALUATE_CELLS'));
  }

  whenChanged(tell: () => void): void {
    this.model.on('command-finalized', tell, tell);
  }

  undo(): void {
    quietly(() => this.model.dispatch('REQUEST_UNDO'));
  }

  redo(): void {
    quietly(() => this.model.dispatch('REQUEST_REDO'));
  }

  setLocale(code: string): void {
    this.locale = code;
    this.model.dispatch('UPDATE_LOCALE', { locale: engineLocale(code) });
  }
}

export const DEFAULT_TIME_ZONE = 'Etc/UTC';

/** Opens a workbook from a snapshot: sheets of `sheetData`, or the files of an XLSX package. */
export function createWorkbook(snapshot: WorkbookSnapshot, options: WorkbookOptions): Workbook {
  const { engine, timeZone = DEFAULT_TIME_ZONE, locale = DEFAULT_LOCALE_CODE } = options;
  const now = options.now ?? Date.now;
  prepareEngine(engine);
  const fromFiles = '[Content_Types].xml' in snapshot;
  const data = fromFiles
    ? snapshot
    : { ...withCells(snapshot), settings: { locale: engineLocale(locale) } };
  const model = quietly(() => {
    const custom: { readonly [key: string]: unknown } = {
      hostVolatile: { isUsed: false },
      hostSerialNow: () => serialNow(now(), workbook?.timeZone ?? timeZone),
      ...(options.functions === undefined ? {} : { hostFunctions: options.functions }),
    };
    return new engine.Model(data, { mode: 'normal', custom });
  });
  // There is nobody to send commands to, and the squisher overflows the stack on long lists.
  Object.assign(model, {
    session: Object.assign(sessionOf(model), { commandSquisher: UNSQUISHED }),
  });
  dispatchQuickly(engine, model);
  const workbook: Workbook | undefined = new Workbook(engine, model, timeZone, locale);
  if (fromFiles) workbook.setLocale(locale);
  return workbook;
}

/** The wall clock's serial, to the second. */
function serialNow(instant: number, timeZone: string): number {
  const wallClock = wallClockAt(instant, timeZone);
  return serialOf(new Date(Math.floor(wallClock / SECOND_MS) * SECOND_MS));
}

const UNSQUISHED = {
  squish: <T>(commands: T): T => commands,
  unsquish: <T>(commands: T): T => commands,
};

function sessionOf(model: EngineModel): object {
  return (model as unknown as { readonly session: object }).session;
}
