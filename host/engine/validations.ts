// Data validation rules of cells.

import type { DataValidationCriterion } from '@odoo/o-spreadsheet';
import type { Commands } from './commands';
import type { EngineModel, EngineZone } from './engine';
import { freshId } from './fresh-id';
import { overlap } from './overlap';

export interface Validation {
  readonly id: string;
  /** The engine keeps what it doesn't know, so the help text travels inside. */
  readonly criterion: DataValidationCriterion & { readonly helpText?: string };
  readonly rejects: boolean;
}

export class Validations {
  constructor(
    private readonly model: EngineModel,
    private readonly commands: Commands,
  ) {}

  at(sheetId: string, row: number, column: number): Validation | undefined {
    const rule = this.model.getters.getValidationRuleForCell({ sheetId, row, col: column });
    return rule && { id: rule.id, criterion: rule.criterion, rejects: rule.isBlocking === true };
  }

  /** The block that a rule speaks of, such as `Lists!A1:A9`. */
  blockNamed(sheetId: string, reference: string): { sheetId: string; zone: EngineZone } {
    const range = this.model.getters.getRangeFromSheetXC(sheetId, reference);
    return { sheetId: range.sheetId, zone: range.zone };
  }

  /** Whether any cell of the sheet rejects input; most sheets have none, which saves looking. */
  anyRejects(sheetId: string): boolean {
    return this.model.getters
      .getDataValidationRules(sheetId)
      .some(({ isBlocking }) => isBlocking === true);
  }

  /** The engine's sentence about why a value breaks the cell's rule; undefined when it doesn't. */
  problem(
    sheetId: string,
    row: number,
    column: number,
    value: string | number | boolean,
  ): string | undefined {
    const place = { sheetId, row, col: column };
    const result = this.model.getters.getValidationResultForCellValue(value, place);
    return result.isValid ? undefined : result.error;
  }

  set(
    sheetId: string,
    zone: EngineZone,
    criterion: Validation['criterion'],
    rejects: boolean,
  ): void {
    const rules = this.model.getters.getDataValidationRules(sheetId);
    const id = freshId(
      `${sheetId}-validation`,
      rules.map((rule) => rule.id),
    );
    this.commands.run('ADD_DATA_VALIDATION_RULE', {
      sheetId,
      ranges: [this.model.getters.getRangeDataFromZone(sheetId, zone)],
      rule: { id, criterion, isBlocking: rejects },
    });
  }

  /** Takes the rules off a block; rules that reach further keep the rest. */
  clear(sheetId: string, zone: EngineZone): void {
    const { getDataValidationRules, getRangeFromZone, getRangeData, recomputeRanges } =
      this.model.getters;
    const cleared = getRangeFromZone(sheetId, zone);
    for (const rule of [...getDataValidationRules(sheetId)]) {
      const touches = rule.ranges.some((range) => overlap(range.zone, zone));
      if (!touches) continue;
      const rest = recomputeRanges([...rule.ranges], [cleared]);
      if (rest.length === 0) {
        this.commands.run('REMOVE_DATA_VALIDATION_RULE', { sheetId, id: rule.id });
        continue;
      }
      const { ranges: _ranges, ...kept } = rule;
      this.commands.run('ADD_DATA_VALIDATION_RULE', {
        sheetId,
        ranges: rest.map(getRangeData),
        rule: kept,
      });
    }
  }
}
