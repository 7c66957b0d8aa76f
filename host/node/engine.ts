// Loads the engine in Node.

import { readFileSync } from 'node:fs';
import nodeModule, { createRequire } from 'node:module';
import path from 'node:path';
import type { Engine } from '../engine/engine';
import { compiledScript, isCodeKept } from './kept-code';

const NAME = '@odoo/o-spreadsheet';

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
  loaded ??= isCodeKept() ? loadKept(load.resolve(NAME)) : (load(NAME) as Engine);
  return loaded;
}

/** The engine by what was kept of its code: to compile its two megabytes takes as long as all the rest. */
function loadKept(file: string): Engine {
  const module = { exports: {} };
  const source = nodeModule.wrap(readFileSync(file, 'utf8'));
  const run = compiledScript(source, file).runInThisContext() as (...given: unknown[]) => void;
  run.call(module.exports, module.exports, createRequire(file), module, file, path.dirname(file));
  return module.exports as Engine;
}
