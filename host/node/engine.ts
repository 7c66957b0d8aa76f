// Loads the engine in Node.

import { createRequire } from 'node:module';
import path from 'node:path';
import type { Engine } from '../engine/engine';

/** Node 20 lacks Object.groupBy, which the engine calls. */
function defineGroupBy(): void {
  if ('groupBy' in Object) return;
  Object.defineProperty(Object, 'groupBy', {
    configurable: true,
    writable: true,
    value<T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey) {
      const groups: Record<PropertyKey, T[]> = Object.create(null);
      let index = 0;
      for (const item of items) {
        const key = keyOf(item, index++);
        groups[key] ??= [];
        groups[key].push(item);
      }
      return groups;
    },
  });
}

let loaded: Engine | undefined;

/** The engine, loaded once a process (or once a jest test file). */
export function loadEngine(): Engine {
  defineGroupBy();
  const load = typeof require === 'function' ? require : createRequire(path.resolve('index.js'));
  loaded ??= load('@odoo/o-spreadsheet') as Engine;
  return loaded;
}
