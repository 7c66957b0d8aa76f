// Engine plugin: what the whole workbook shows, worked out anew over its filled cells. The engine looks at
// every place of every sheet, of which a new one has 26,000, and does so for each sheet that is added.

import type { CustomFunctionRunner } from '../custom-functions';
import type { Engine, EngineModel, EngineZone } from '../engine';

type Getters = EngineModel['getters'];

/** The part of the engine's evaluator that is ours to call. */
interface Evaluator {
  evaluatedCells: object;
  evaluateAllCells(): void;
  evaluateCells(positions: readonly object[]): void;
  evaluate(ranges: readonly { readonly sheetId: string; readonly zone: EngineZone }[]): void;
}

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

type Plugin = Engine['CoreViewPlugin'];

export function filledEvaluation(engine: Engine): Plugin {
  const { coreViewsPluginRegistry } = engine.registries;
  const Evaluation = coreViewsPluginRegistry.get('evaluation') as unknown as Plugin;
  return class FilledEvaluation extends Evaluation {
    constructor(...config: ConstructorParameters<Plugin>) {
      super(...config);
      const { evaluator } = this as unknown as { readonly evaluator: Evaluator };
      const Places = evaluator.evaluatedCells.constructor as new () => object;
      const { hostFunctions } = config[0].custom as { hostFunctions?: CustomFunctionRunner };
      const evaluateCells = evaluator.evaluateCells.bind(evaluator);
      evaluator.evaluateCells = (positions) => {
        hostFunctions?.beginRound();
        evaluateCells(positions);
      };
      evaluator.evaluateAllCells = () => {
        hostFunctions?.beginRound();
        evaluator.evaluatedCells = new Places();
        const ranges = this.getters.getSheetIds().flatMap((sheetId) => {
          const zone = filledZone(this.getters as Getters, sheetId);
          return zone === undefined ? [] : [{ sheetId, zone }];
        });
        evaluator.evaluate(ranges);
      };
    }
  } as Plugin;
}
