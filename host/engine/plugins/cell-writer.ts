// Engine plugin: many cells in one command, one undo step and one recalculation. Commands that a core
// plugin passes on are spared the engine's checks, which cost more than the writing itself.

import type { Engine } from '../engine';
import type { OwnCommand } from './own-command';

export function cellWriter(engine: Engine) {
  return class CellWriter extends engine.CorePlugin {
    override handle(command: Parameters<InstanceType<Engine['CorePlugin']>['handle']>[0]): void {
      const own = command as unknown as OwnCommand;
      if (own.type !== 'HOST_WRITE_CELLS') return;
      for (const [row, col, content, format, style] of own.cells) {
        this.dispatch('UPDATE_CELL', {
          sheetId: own.sheetId,
          row,
          col,
          ...(content === undefined ? {} : { content }),
          ...(format === undefined ? {} : { format }),
          ...(style === undefined ? {} : { style }),
        });
      }
    }
  };
}
