// The one filter that a sheet can have.

import type { Commands } from './commands';
import type { EngineModel, EngineZone } from './engine';

const PLAIN_TABLE = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: 'None',
};

export class Filters {
  constructor(
    private readonly model: EngineModel,
    private readonly commands: Commands,
  ) {}

  zoneOf(sheetId: string): EngineZone | undefined {
    const tables = this.model.getters.getCoreTables(sheetId);
    return tables.find(({ config }) => config.hasFilters)?.range.zone;
  }

  add(sheetId: string, zone: EngineZone): void {
    this.commands.run('CREATE_TABLE', {
      sheetId,
      ranges: [this.model.getters.getRangeDataFromZone(sheetId, zone)],
      config: PLAIN_TABLE,
      tableType: 'static',
    });
  }

  remove(sheetId: string): void {
    const zone = this.zoneOf(sheetId);
    if (zone) this.commands.run('REMOVE_TABLE', { sheetId, target: [zone] });
  }

  /** The values that a column's filter hides; undefined where it hides by another rule or not at all. */
  hiddenValues(sheetId: string, column: number): readonly string[] | undefined {
    const zone = this.zoneOf(sheetId);
    if (zone === undefined) return undefined;
    const place = { sheetId, row: zone.top, col: column };
    const value = this.model.getters.getFilterValue(place);
    return value?.filterType === 'values' ? value.hiddenValues : undefined;
  }

  hideValues(sheetId: string, column: number, hiddenValues: readonly string[]): void {
    const zone = this.zoneOf(sheetId);
    if (zone === undefined) return;
    this.commands.run('UPDATE_FILTER', {
      sheetId,
      col: column,
      row: zone.top,
      value: { filterType: 'values', hiddenValues: [...hiddenValues] },
    });
  }
}
