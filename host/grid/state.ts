// All that the plain grid knows of a workbook, in plain structures.

import type { FormatRule } from '../engine/conditional-formats';
import type { EngineZone } from '../engine/engine';
import type { Dimension } from '../engine/grid';
import type { NamedZone } from '../engine/named-ranges';
import type { Annotation } from '../engine/plugins/own-command';
import type { SheetKind } from '../engine/sheets';
import type { Validation } from '../engine/validations';
import { CellColumns } from './cell-columns';
import { FormulaGuard } from './formula-guard';
import { LooksTable } from './looks-table';

export interface FormatEntry {
  readonly id: string;
  readonly zones: readonly EngineZone[];
  readonly rule: FormatRule;
}

export interface ValidationEntry {
  readonly id: string;
  readonly zones: readonly EngineZone[];
  readonly criterion: Validation['criterion'];
  readonly isBlocking: boolean;
}

export interface ChartPlace {
  readonly chartId: string;
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SheetState {
  readonly id: string;
  name: string;
  readonly cells: CellColumns;
  readonly counts: { ROW: number; COL: number };
  readonly sizes: { ROW: Map<number, number>; COL: Map<number, number> };
  readonly hidden: { ROW: Set<number>; COL: Set<number> };
  readonly frozen: { ROW: number; COL: number };
  hasGridlines: boolean;
  isVisible: boolean;
  color: string | undefined;
  merges: readonly EngineZone[];
  formats: readonly FormatEntry[];
  validations: readonly ValidationEntry[];
  charts: readonly ChartPlace[];
}

export interface Selection {
  readonly cell: { readonly row: number; readonly column: number };
  readonly zone: EngineZone;
}

export class GridState {
  readonly sheets = new Map<string, SheetState>();
  order: readonly string[] = [];
  readonly kinds = new Map<string, SheetKind>();
  /** The sheet that was first when the workbook was opened. */
  firstId = '';
  activeId = '';
  readonly selections = new Map<string, Selection>();
  readonly looks = new LooksTable();
  readonly spellings = new Map<string, string>();
  readonly annotations = new Map<string, Annotation>();
  names: readonly NamedZone[] = [];
  readonly lostNames = new Set<string>();
  readonly formulas = new FormulaGuard();
  private readonly listeners: (() => void)[] = [];

  sheet(id: string): SheetState {
    const sheet = this.sheets.get(id);
    if (sheet === undefined) throw new Error(`Sheet ${id} not found.`);
    return sheet;
  }

  whenChanged(tell: () => void): void {
    this.listeners.push(tell);
  }

  changed(): void {
    for (const tell of this.listeners) tell();
  }
}

export function newSheet(id: string, name: string, counts: SheetState['counts']): SheetState {
  return {
    ...{ id, name, counts, cells: new CellColumns() },
    sizes: { ROW: new Map(), COL: new Map() },
    hidden: { ROW: new Set(), COL: new Set() },
    frozen: { ROW: 0, COL: 0 },
    ...{ hasGridlines: true, isVisible: true, color: undefined },
    ...{ merges: [], formats: [], validations: [], charts: [] },
  };
}

export const countOf = (sheet: SheetState, dimension: Dimension): number => sheet.counts[dimension];
