// Engine plugin: many cells in one command, one undo step and one recalculation. Commands that a core
// plugin passes on are spared the engine's checks, which cost more than the writing itself.

import type { CellPlace } from '../cell-reading';
import type { Engine } from '../engine';
import { isSafeText } from '../literal';
import type { OwnCommand } from './own-command';

export function cellWriter(engine: Engine) {
  return class CellWriter extends engine.CorePlugin {
    override handle(command: Parameters<InstanceType<Engine['CorePlugin']>['handle']>[0]): void {
      const own = command as unknown as OwnCommand;
      if (own.type !== 'HOST_WRITE_CELLS') return;
      for (const [row, col, content, format, style] of own.cells.edits) {
        const { sheetId } = own;
        const isText = content !== undefined && format === undefined && isSafeText(content);
        this.dispatch('UPDATE_CELL', {
          ...{ sheetId, row, col },
          ...(content === undefined ? {} : { content: isText ? `'${content}` : content }),
          ...(format === undefined ? {} : { format }),
          ...(style === undefined ? {} : { style }),
        });
        if (isText) this.withoutApostrophe({ sheetId, row, col }, content);
      }
    }

    /**
     * What begins with an apostrophe is text: the engine looks for no date, time or number in it, which
     * takes longer than all else. The cell then holds what it would hold without.
     */
    private withoutApostrophe(place: CellPlace, content: string): void {
      Object.assign(this.getters.getCell(place) ?? {}, { content });
    }
  };
}
