// Engine plugin: filters that stay where they were made. The engine's own grow over whatever is
// written beside or below them; a filter in Sheets doesn't.

import type { Engine } from '../engine';

type TablePlugin = new (...args: never[]) => object;

export function fixedTables(engine: Engine) {
  const tables = engine.registries.corePluginRegistry.get('tables') as unknown as TablePlugin;
  return class FixedTables extends tables {
    canUpdateCellCmdExtendTable(): 'none' {
      return 'none';
    }
  };
}
