// Engine plugin: what the whole workbook shows, worked out anew where it can have changed. The engine looks
// at every place of every sheet, of which a new one has 26,000, and does so for each sheet that is added.

import type { CustomFunctionRunner } from '../custom-functions';
import type { Engine, EngineModel, EngineZone } from '../engine';
import { type StructureCommand, sheetsMoved } from './sheets-moved';

type Getters = EngineModel['getters'];

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

type Shown = { readonly [row: string]: { readonly type: string } | undefined };

/** The engine's record of what the filled cells show, column by column. */
interface ShownCells {
  getSheet(sheetId: string): { readonly [column: string]: Shown } | undefined;
  clearSheet(sheetId: string): void;
}

/** The parts of the engine's evaluator and its plugin that are ours to call. */
interface Evaluator {
  readonly evaluatedCells: ShownCells;
  evaluateAllCells(): void;
  evaluateCells(positions: readonly object[]): void;
  evaluate(ranges: readonly { readonly sheetId: string; readonly zone: EngineZone }[]): void;
}

interface Evaluating {
  readonly evaluator: Evaluator;
  readonly shouldRebuildDependenciesGraph: boolean;
}

/** The getter that this plugin adds to a model. */
export interface ExtentGetters {
  /** How far what a sheet shows reaches; both are 0 on an empty sheet. */
  hostExtent(sheetId: string): { readonly rows: number; readonly columns: number };
}

export const extentGetters = (model: EngineModel): ExtentGetters =>
  model.getters as unknown as ExtentGetters;

/** The block that holds all cells which show something; undefined on an empty sheet. */
function filledZone(getters: Getters, sheetId: string): EngineZone | undefined {
  let zone: EngineZone | undefined;
  for (const cell of getters.getCells(sheetId)) {
    // A blank cell with a number format counts: the engine keeps what it shows.
    if (!cell.isFormula && cell.content === '' && cell.format === undefined) continue;
    const { row, col } = getters.getCellPosition(cell.id);
    zone ??= { top: row, bottom: row, left: col, right: col };
    zone.top = Math.min(zone.top, row);
    zone.bottom = Math.max(zone.bottom, row);
    zone.left = Math.min(zone.left, col);
    zone.right = Math.max(zone.right, col);
  }
  return zone;
}

const hasFormula = (getters: Getters, sheetId: string): boolean =>
  getters.getCells(sheetId).some(({ isFormula }) => isFormula);

/** The last row, counted from 1, that shows anything; what was emptied is still on record. */
function lastShown(rows: Shown): number {
  const numbers = Object.keys(rows);
  for (let at = numbers.length - 1; at >= 0; at -= 1) {
    const row = numbers[at] ?? '';
    if ((rows[row]?.type ?? 'empty') !== 'empty') return Number(row) + 1;
  }
  return 0;
}

type Plugin = Engine['CoreViewPlugin'];
type Command = Parameters<InstanceType<Plugin>['handle']>[0];

export function filledEvaluation(engine: Engine): Plugin {
  const { coreViewsPluginRegistry } = engine.registries;
  const Evaluation = coreViewsPluginRegistry.get('evaluation') as unknown as Plugin;
  return class FilledEvaluation extends Evaluation {
    static override getters = [...Evaluation.getters, 'hostExtent'];

    /** The sheets on which cells have moved since all was worked out; undefined for any. */
    private moved: Set<string> | undefined;
    /** The cells that were written since then. */
    private written: Place[] = [];

    constructor(...config: ConstructorParameters<Plugin>) {
      super(...config);
      const { evaluator } = this.own();
      const { hostFunctions } = config[0].custom as { hostFunctions?: CustomFunctionRunner };
      const evaluateCells = evaluator.evaluateCells.bind(evaluator);
      evaluator.evaluateCells = (positions) => {
        hostFunctions?.beginRound();
        evaluateCells(positions);
      };
      evaluator.evaluateAllCells = () => {
        hostFunctions?.beginRound();
        this.evaluateWhatChanged();
      };
    }

    hostExtent(sheetId: string): { rows: number; columns: number } {
      const extent = { rows: 0, columns: 0 };
      const shown = this.own().evaluator.evaluatedCells.getSheet(sheetId) ?? {};
      for (const [column, cells] of Object.entries(shown)) {
        const rows = lastShown(cells);
        if (rows > 0) extent.columns = Math.max(extent.columns, Number(column) + 1);
        extent.rows = Math.max(extent.rows, rows);
      }
      return extent;
    }

    override beforeHandle(command: Command): void {
      super.beforeHandle(command);
      if (!this.own().shouldRebuildDependenciesGraph) return;
      const moved = sheetsMoved(command as StructureCommand, this.getters as Getters);
      if (moved === undefined) this.moved = undefined;
      for (const sheetId of moved ?? []) this.moved?.add(sheetId);
    }

    override handle(command: Command): void {
      if (command.type === 'EVALUATE_CELLS') this.moved = undefined;
      if (command.type === 'UPDATE_CELL' && this.own().shouldRebuildDependenciesGraph) {
        const { sheetId, row, col } = command;
        this.written.push({ sheetId, row, col });
      }
      super.handle(command);
    }

    override finalize(): void {
      super.finalize();
      this.moved = new Set();
      this.written = [];
    }

    /** A formula may read any cell of any sheet; a sheet without one shows what it showed. */
    private evaluateWhatChanged(): void {
      const getters = this.getters as Getters;
      const { evaluator } = this.own();
      const anew = new Set(
        getters
          .getSheetIds()
          .filter((id) => !this.moved || this.moved.has(id) || hasFormula(getters, id)),
      );
      for (const sheetId of anew) evaluator.evaluatedCells.clearSheet(sheetId);
      const zones = Array.from(anew).flatMap((sheetId) => {
        const zone = filledZone(getters, sheetId);
        return zone === undefined ? [] : [{ sheetId, zone }];
      });
      const cells = this.written
        .filter(({ sheetId }) => !anew.has(sheetId) && getters.tryGetSheet(sheetId) !== undefined)
        .map(({ sheetId, row, col }) => {
          return { sheetId, zone: { top: row, bottom: row, left: col, right: col } };
        });
      evaluator.evaluate([...zones, ...cells]);
    }

    private own(): Evaluating {
      return this as unknown as Evaluating;
    }
  } as Plugin;
}
