// Adds the functions of Sheets that the engine lacks. LET, LAMBDA and QUERY can't be added: their
// arguments aren't values.

import type { Engine } from '../engine';
import { CLOCK_FUNCTIONS } from './clock-functions';
import { conversionFunctions } from './conversion-functions';
import { described } from './function-table';
import { LOOKUP_FUNCTIONS } from './lookup-functions';
import { NUMBER_FUNCTIONS } from './number-functions';
import { TEXT_FUNCTIONS } from './text-functions';
import { noteVolatileFunctions } from './volatile-functions';

export function addMissingFunctions(engine: Engine): void {
  const { functionRegistry } = engine.registries;
  const { arg } = engine.helpers;
  const missing = {
    ...conversionFunctions(engine),
    ...TEXT_FUNCTIONS,
    ...LOOKUP_FUNCTIONS,
    ...NUMBER_FUNCTIONS,
  };
  for (const [name, fn] of Object.entries(missing)) {
    if (!functionRegistry.contains(name)) functionRegistry.add(name, described(fn, arg));
  }
  for (const [name, fn] of Object.entries(CLOCK_FUNCTIONS)) {
    functionRegistry.replace(name, described(fn, arg));
  }
  noteVolatileFunctions(engine);
}
