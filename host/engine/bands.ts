// Alternating colours of rows, drawn over the engine's tables: it has no such thing of its own.

import type { CellPosition } from '@odoo/o-spreadsheet';
import type { AnnotationData, Annotations, Placed } from './annotations';
import type { EngineModel } from './engine';
import type { CellStyle } from './looks';

type Band = Placed<AnnotationData['banding']>;

export class Bands {
  private readonly bySheet = new Map<string, readonly Band[]>();

  constructor(
    private readonly model: EngineModel,
    private readonly annotations: Annotations,
  ) {
    model.on('command-finalized', this, () => this.bySheet.clear());
    const { getCellTableStyle } = model.getters;
    Object.assign(model.getters, {
      getCellTableStyle: (place: CellPosition) => this.styleAt(place) ?? getCellTableStyle(place),
    });
  }

  /** The grid remembers how its cells look; this makes it look again. */
  redraw(): void {
    this.model.dispatch('EVALUATE_CELLS');
  }

  private styleAt({ sheetId, row, col }: CellPosition): CellStyle | undefined {
    const band = this.on(sheetId).find(({ place }) => {
      const { top = 0, bottom = Infinity, left = 0, right = Infinity } = place;
      return row >= top && row <= bottom && col >= left && col <= right;
    });
    const color = band && colorAt(band, row);
    return color ? { fillColor: color } : undefined;
  }

  private on(sheetId: string): readonly Band[] {
    const known = this.bySheet.get(sheetId) ?? this.annotations.list('banding', sheetId);
    this.bySheet.set(sheetId, known);
    return known;
  }
}

function colorAt({ place, data }: Band, row: number): string | null {
  const { top = 0, bottom = Infinity } = place;
  if (row === top && data.header !== null) return data.header;
  if (row === bottom && data.footer !== null) return data.footer;
  const index = row - top - (data.header === null ? 0 : 1);
  return index % 2 === 0 ? data.first : data.second;
}
