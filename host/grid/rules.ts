// The conditional formats and the validation rules of the plain grid: kept, never worked out.

import { rehome } from '../engine/commands';
import type { ConditionalFormat, ConditionalFormats } from '../engine/conditional-formats';
import type { Engine, EngineZone } from '../engine/engine';
import { freshId } from '../engine/fresh-id';
import { overlap } from '../engine/overlap';
import type { Surface } from '../engine/surface';
import type { Validation, Validations } from '../engine/validations';
import { NeedsEngine } from './needs-engine';
import type { GridState, ValidationEntry } from './state';
import { withoutZone } from './zones';

/** What the engine knows to be right without a look at it. */
const WITHOUT_VALUES: ReadonlySet<string> = new Set(['isEmpty', 'isNotEmpty']);

export class PlainFormats implements Surface<ConditionalFormats> {
  private readonly sound = new Set<string>();

  constructor(
    private readonly state: GridState,
    private readonly engine: () => Engine,
  ) {}

  list(sheetId: string): readonly ConditionalFormat[] {
    const { formats } = this.state.sheet(sheetId);
    return formats.map(({ rule, zones }) => ({
      rule: { ...rule },
      zones: zones.map((zone) => ({ ...zone })),
    }));
  }

  replace(sheetId: string, formats: readonly ConditionalFormat[]): void {
    const sheet = this.state.sheet(sheetId);
    const all = formats.every(({ rule, zones }) => zones.length > 0 && this.isSound(rule));
    if (!all) throw new NeedsEngine('a colour rule');
    sheet.formats = Array.from(formats, ({ rule, zones }, index) => ({
      id: `${sheetId}-format-${index + 1}`,
      rule: rehome(rule),
      zones: Array.from(zones, (zone) => ({ ...zone })),
    }));
    this.state.changed();
  }

  private isSound(rule: ConditionalFormat['rule']): boolean {
    if (rule.type !== 'CellIsRule') return false;
    if (WITHOUT_VALUES.has(rule.operator)) return true;
    if (rule.values.length === 0 || rule.values.some((value) => value === '')) return false;
    if (rule.operator !== 'customFormula' && rule.values.length !== 1) return false;
    return Array.from(rule.values).every(
      (value) => !value.startsWith('=') || this.isFormula(value),
    );
  }

  private isFormula(text: string): boolean {
    if (this.sound.has(text)) return true;
    if (this.engine().CompiledFormula.IsBadExpression(text)) return false;
    this.sound.add(text);
    return true;
  }
}

export class PlainValidations implements Surface<Validations> {
  constructor(private readonly state: GridState) {}

  at(sheetId: string, row: number, column: number): Validation | undefined {
    const cell = { top: row, bottom: row, left: column, right: column };
    const rule = this.state
      .sheet(sheetId)
      .validations.find(({ zones }) => zones.some((zone) => overlap(zone, cell)));
    return rule && { id: rule.id, criterion: rule.criterion, rejects: rule.isBlocking };
  }

  anyRejects(sheetId: string): boolean {
    return this.state.sheet(sheetId).validations.some(({ isBlocking }) => isBlocking);
  }

  problem(): never {
    throw new NeedsEngine('a value to be checked');
  }

  blockNamed(): never {
    throw new NeedsEngine('a reference');
  }

  set(
    sheetId: string,
    zone: EngineZone,
    criterion: Validation['criterion'],
    rejects: boolean,
  ): void {
    if (criterion.type !== 'isValueInList') throw new NeedsEngine('a rule for input');
    const sheet = this.state.sheet(sheetId);
    const id = freshId(
      `${sheetId}-validation`,
      sheet.validations.map((rule) => rule.id),
    );
    const own = rehome(criterion);
    const unique = { ...own, values: Array.from(new Set(own.values)) };
    sheet.validations = [
      ...cleared(sheet.validations, zone),
      { id, zones: [{ ...zone }], criterion: unique, isBlocking: rejects },
    ];
    this.state.changed();
  }

  clear(sheetId: string, zone: EngineZone): void {
    const sheet = this.state.sheet(sheetId);
    const touched = sheet.validations.some(({ zones }) => zones.some((own) => overlap(own, zone)));
    if (!touched) return;
    sheet.validations = cleared(sheet.validations, zone);
    this.state.changed();
  }
}

const cleared = (rules: readonly ValidationEntry[], gone: EngineZone): ValidationEntry[] =>
  rules
    .map((rule) => ({ ...rule, zones: withoutZone(rule.zones, gone) }))
    .filter(({ zones }) => zones.length > 0);
