// What the engine needs done to it once, before the first model; each part says why.

import type { Engine } from './engine';

const prepared = new WeakSet<Engine>();

export function prepareEngine(engine: Engine): void {
  if (prepared.has(engine)) return;
  prepared.add(engine);
}
