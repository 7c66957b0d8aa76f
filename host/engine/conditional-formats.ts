// The conditional formats of a sheet, first rule first; a list is replaced whole.

import type { CellIsRule, ColorScaleRule } from '@odoo/o-spreadsheet';
import type { Commands } from './commands';
import type { EngineModel, EngineZone } from './engine';

export type FormatRule = CellIsRule | ColorScaleRule;

export interface ConditionalFormat {
  readonly zones: readonly EngineZone[];
  readonly rule: FormatRule;
}

export class ConditionalFormats {
  constructor(
    private readonly model: EngineModel,
    private readonly commands: Commands,
  ) {}

  list(sheetId: string): readonly ConditionalFormat[] {
    const { getConditionalFormats, getRangeFromSheetXC } = this.model.getters;
    return getConditionalFormats(sheetId).flatMap(({ rule, ranges }) => {
      if (rule.type !== 'CellIsRule' && rule.type !== 'ColorScaleRule') return [];
      return [{ rule, zones: ranges.map((xc) => getRangeFromSheetXC(sheetId, xc).zone) }];
    });
  }

  replace(sheetId: string, formats: readonly ConditionalFormat[]): void {
    const { getConditionalFormats, getRangeDataFromZone } = this.model.getters;
    const before = getConditionalFormats(sheetId);
    for (const { id } of before) this.commands.run('REMOVE_CONDITIONAL_FORMAT', { sheetId, id });
    for (const [index, { zones, rule }] of formats.entries()) {
      this.commands.run('ADD_CONDITIONAL_FORMAT', {
        sheetId,
        ranges: zones.map((zone) => getRangeDataFromZone(sheetId, zone)),
        cf: { id: `${sheetId}-format-${index + 1}`, rule },
      });
    }
  }
}
