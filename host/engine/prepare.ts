// What the engine needs done to it once, before the first model; each part says why.

import type { Engine } from './engine';
import { addMissingFunctions } from './functions/missing-functions';
import { annotations } from './plugins/annotations';
import { cellWriter } from './plugins/cell-writer';
import { noCustomColors } from './plugins/custom-colors';
import { filledEvaluation } from './plugins/filled-evaluation';
import { fixedTables } from './plugins/fixed-tables';
import { OWN_COMMANDS } from './plugins/own-command';
import { rowHeights } from './plugins/row-heights';

const prepared = new WeakSet<Engine>();

/** Registers our plugins and functions; the registries belong to the module, so once is enough. */
export function prepareEngine(engine: Engine): void {
  if (prepared.has(engine)) return;
  prepared.add(engine);
  const { corePluginRegistry, coreViewsPluginRegistry, inverseCommandRegistry } = engine.registries;
  const commandNames = engine.coreTypes as unknown as Set<string>;
  for (const name of OWN_COMMANDS) {
    commandNames.add(name);
    // Undo asks what the command's opposite does to later commands: nothing, like most.
    inverseCommandRegistry.add(name, (command) => [command]);
  }
  corePluginRegistry.replace('tables', fixedTables(engine) as never);
  corePluginRegistry.add('host_cell_writer', cellWriter(engine) as never);
  corePluginRegistry.add('host_annotations', annotations(engine) as never);
  coreViewsPluginRegistry.replace('evaluation', filledEvaluation(engine) as never);
  coreViewsPluginRegistry.replace('row_size', rowHeights(engine) as never);
  coreViewsPluginRegistry.replace('custom_colors', noCustomColors(engine) as never);
  addMissingFunctions(engine);
}
