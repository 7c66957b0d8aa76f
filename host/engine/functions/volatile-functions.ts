// The functions whose results change by themselves tell the model that they are used, since formulas of
// an add-on may not look at them.

import type { AddFunctionDescription } from '@odoo/o-spreadsheet';
import type { Engine } from '../engine';

/** What a model carries; see `custom-functions.ts`. */
interface VolatileContext {
  readonly hostVolatile?: { isUsed: boolean };
}

const NAMES = ['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN'] as const;

export function noteVolatileFunctions(engine: Engine): void {
  const { functionRegistry } = engine.registries;
  for (const name of NAMES) {
    const fn = functionRegistry.get(name) as AddFunctionDescription;
    const compute = fn.compute as (...args: unknown[]) => unknown;
    const noted = function (this: object, ...args: unknown[]): unknown {
      const { hostVolatile } = this as VolatileContext;
      if (hostVolatile) hostVolatile.isUsed = true;
      return compute.apply(this, args);
    };
    functionRegistry.replace(name, { ...fn, compute: noted as AddFunctionDescription['compute'] });
  }
}
