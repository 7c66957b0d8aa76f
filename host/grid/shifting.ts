// What hangs on cells moves with them when rows or columns of their sheet come or go.

import type { ConditionalFormat } from '../engine/conditional-formats';
import type { EngineZone } from '../engine/engine';
import type { Annotation } from '../engine/plugins/own-command';
import { shiftedFormula } from './formula-references';
import { NeedsEngine } from './needs-engine';
import type { GridState, Selection, SheetState } from './state';
import { isOneCell, type Shift, shiftedPlace, shiftedSpan, shiftedZone } from './zones';

/** Works all of it out before anything is changed. */
export function shiftEverything(state: GridState, sheet: SheetState, shift: Shift): void {
  state.formulas.refuseShift(sheet.name, shift.dimension, shift.at);
  const isHere = ({ sheetId }: { readonly sheetId?: string }) => sheetId === sheet.id;
  const zone = (old: EngineZone) => shiftedZone(old, shift) ?? [];
  const merges = sheet.merges.flatMap(zone).filter((merge) => !isOneCell(merge));
  const formats = sheet.formats
    .map((entry) => ({
      ...entry,
      zones: entry.zones.flatMap(zone),
      rule: shiftedRule(entry.rule, shift),
    }))
    .filter(({ zones }) => zones.length > 0);
  const validations = sheet.validations
    .map((entry) => ({
      ...entry,
      zones: entry.zones.flatMap(zone),
      criterion: withValues(entry.criterion, (value) => shiftedFormula(value, shift)),
    }))
    .filter(({ zones }) => zones.length > 0);
  for (const other of state.sheets.values()) if (other !== sheet) refuseForeign(other, sheet);
  const charts = sheet.charts.map((chart) => shiftedChart(chart, shift));
  const names = state.names.flatMap((named) => {
    if (!isHere(named)) return [named];
    const moved = shiftedZone(named.zone, shift);
    return moved ? [{ ...named, zone: moved }] : [];
  });
  const annotations = Array.from(state.annotations.values()).filter(({ place }) => isHere(place));
  Object.assign(sheet, { merges, formats, validations, charts });
  state.names = names;
  for (const annotation of annotations) moveAnnotation(state, annotation, shift);
  const selection = state.selections.get(sheet.id);
  if (selection && state.activeId === sheet.id) {
    state.selections.set(sheet.id, shiftedSelection(selection, sheet, shift));
  }
}

function moveAnnotation(state: GridState, annotation: Annotation, shift: Shift): void {
  const place = shiftedPlace(annotation.place, shift);
  if (place === undefined) state.annotations.delete(annotation.id);
  else if (place !== annotation.place) {
    state.annotations.set(annotation.id, { ...annotation, place });
  }
}

const withValues = <T extends { readonly values: readonly string[] }>(
  rule: T,
  of: (value: string) => string,
): T => ({ ...rule, values: rule.values.map(of) });

function shiftedRule(rule: ConditionalFormat['rule'], shift: Shift): ConditionalFormat['rule'] {
  return rule.type === 'CellIsRule'
    ? withValues(rule, (value) => shiftedFormula(value, shift))
    : rule;
}

/** A rule of another tab may speak of this one. */
function refuseForeign({ formats, validations }: SheetState, sheet: SheetState): void {
  const texts = [
    ...formats.flatMap(({ rule }) => (rule.type === 'CellIsRule' ? rule.values : [])),
    ...validations.flatMap(({ criterion }) => criterion.values),
  ];
  const speaks = texts.some((text) => text.includes('!') || text.startsWith('=INDIRECT'));
  if (speaks) throw new NeedsEngine(`a rule that may speak of ${sheet.name}`);
}

/** A chart stays on its cell; where that goes, the engine finds it another place. */
function shiftedChart<T extends { readonly row: number; readonly column: number }>(
  chart: T,
  shift: Shift,
): T {
  const at = shift.dimension === 'ROW' ? chart.row : chart.column;
  if (shift.quantity < 0) throw new NeedsEngine('a chart that may have to move');
  const [start = at] = shiftedSpan(at, at, shift) ?? [];
  return shift.dimension === 'ROW' ? { ...chart, row: start } : { ...chart, column: start };
}

function shiftedSelection(selection: Selection, sheet: SheetState, shift: Shift): Selection {
  if (shift.quantity > 0) {
    const zone = shiftedZone(selection.zone, shift) ?? selection.zone;
    return { cell: { row: zone.top, column: zone.left }, zone };
  }
  const zone = reduced(selection.zone, shift);
  const { row, column } = selection.cell;
  const cell = reduced({ top: row, bottom: row, left: column, right: column }, shift);
  const most = {
    row: sheet.counts.ROW - 1 + (shift.dimension === 'ROW' ? shift.quantity : 0),
    column: sheet.counts.COL - 1 + (shift.dimension === 'COL' ? shift.quantity : 0),
  };
  return {
    cell: { row: Math.min(cell.top, most.row), column: Math.min(cell.left, most.column) },
    zone: {
      top: Math.min(zone.top, most.row),
      bottom: Math.min(zone.bottom, most.row),
      left: Math.min(zone.left, most.column),
      right: Math.min(zone.right, most.column),
    },
  };
}

/** The cell that is selected stays selected, whatever takes its place. */
function reduced(zone: EngineZone, { dimension, at, quantity }: Shift): EngineZone {
  const [start, end] = dimension === 'ROW' ? [zone.top, zone.bottom] : [zone.left, zone.right];
  const last = at - quantity - 1;
  const within = (from: number, to: number): number =>
    Math.max(0, Math.min(last, to) - Math.max(at, from) + 1);
  const before = within(0, start - 1);
  const inside = within(start + 1, end);
  const [newStart, newEnd] = [start - before, end - before - inside];
  return dimension === 'ROW'
    ? { ...zone, top: newStart, bottom: newEnd }
    : { ...zone, left: newStart, right: newEnd };
}
