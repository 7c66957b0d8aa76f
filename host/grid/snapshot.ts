// The plain grid -> a workbook's snapshot, as the engine loads and exports it.

import { cellName } from '../engine/a1';
import { chartDefinition } from '../engine/chart-definition';
import type { EngineZone, WorkbookSnapshot } from '../engine/engine';
import type { LastValue } from '../engine/last-values';
import { engineLocale } from '../engine/locale';
import type { CellStyle } from '../engine/looks';
import type { PlainCharts } from './charts';
import { contentOf, type Held } from './held';
import type { GridState, SheetState } from './state';

/** What the engine leaves out of a style, since a cell looks so without it. */
const USUAL: { readonly [property: string]: unknown } = {
  ...{ verticalAlign: 'bottom', wrapping: 'overflow', fontSize: 10, rotation: 0 },
  ...{ bold: false, italic: false, strikethrough: false, underline: false, hideGridLines: false },
  ...{ fillColor: '', textColor: '' },
};

/** Styles or formats by their number, each once. */
class Numbered<T> {
  readonly items: { [number: number]: T } = {};
  private readonly numbers = new Map<string, number>();

  numberOf(item: T): number {
    const key = JSON.stringify(item);
    const known = this.numbers.get(key) ?? this.numbers.size + 1;
    this.numbers.set(key, known);
    this.items[known] = item;
    return known;
  }
}

export function plainSnapshot(
  state: GridState,
  charts: PlainCharts,
  locale: string,
  /** Also what a cell would look like by itself, where it was given to it. */
  isWhole = false,
): WorkbookSnapshot {
  const styles = new Numbered<CellStyle>();
  const formats = new Numbered<string>();
  const sheets = state.order.map((id) =>
    sheetSnapshot(state.sheet(id), state, charts, { styles, formats, isWhole }),
  );
  const names = state.names.map(({ name, sheetId, zone }) => [
    name,
    `${quoted(state.sheet(sheetId).name)}!${xc(zone)}`,
  ]);
  const hostAnnotations = Array.from(state.annotations.values(), (annotation) => ({
    ...annotation,
    place: { ...annotation.place },
  }));
  return {
    version: '19.3.2',
    sheets,
    ...{ styles: styles.items, formats: formats.items, borders: {}, revisionId: 'START_REVISION' },
    ...{ uniqueFigureIds: true, settings: { locale: engineLocale(locale) }, pivots: {} },
    ...{ pivotNextId: 1, customTableStyles: {}, namedRanges: Object.fromEntries(names) },
    hostAnnotations,
  } as WorkbookSnapshot;
}

interface Tables {
  readonly isWhole: boolean;
  readonly styles: Numbered<CellStyle>;
  readonly formats: Numbered<string>;
}

function sheetSnapshot(sheet: SheetState, state: GridState, charts: PlainCharts, tables: Tables) {
  const { id, name, counts, frozen, color } = sheet;
  return {
    ...{ id, name, colNumber: counts.COL, rowNumber: counts.ROW },
    ...{ rows: lines(sheet, 'ROW'), cols: lines(sheet, 'COL') },
    merges: sheet.merges.map(xc),
    ...cellParts(sheet, state, tables),
    borders: {},
    conditionalFormats: sheet.formats.map(({ id: key, rule, zones }) => ({
      ...{ id: key, rule },
      ranges: zones.map(xc),
    })),
    dataValidationRules: sheet.validations.map(({ id: key, criterion, isBlocking, zones }) => ({
      ...{ id: key, criterion, isBlocking },
      ranges: zones.map(xc),
    })),
    figures: sheet.charts.map((place) => {
      const { chartId, row, column: col, x, y, width, height } = place;
      const definition = chartDefinition(charts.read(id, place).spec, charts.names);
      return {
        ...{ id: `figure-${chartId}`, col, row, offset: { x, y }, width, height, tag: 'chart' },
        data: { ...definition, chartId },
      };
    }),
    tables: [],
    ...{ areGridLinesVisible: sheet.hasGridlines, isVisible: sheet.isVisible },
    ...(color === undefined ? {} : { color }),
    ...(frozen.ROW + frozen.COL > 0 ? { panes: { xSplit: frozen.COL, ySplit: frozen.ROW } } : {}),
    headerGroups: { ROW: [], COL: [] },
  };
}

function lines({ sizes, hidden }: SheetState, dimension: 'ROW' | 'COL') {
  const found: { [index: number]: { size?: number; isHidden?: boolean } } = {};
  for (const [index, size] of sizes[dimension]) found[index] = { size: Math.round(size) };
  for (const index of hidden[dimension]) found[index] = { ...found[index], isHidden: true };
  return found;
}

/** Cells by address, and styles and formats by stretches of a column that share one. */
function cellParts({ cells: own }: SheetState, { looks }: GridState, tables: Tables) {
  const cells: { [address: string]: string } = {};
  const lastValues: { [address: string]: LastValue } = {};
  const [styles, formats]: { [zone: string]: number }[] = [{}, {}];
  const styleRuns = new Runs(styles ?? {});
  const formatRuns = new Runs(formats ?? {});
  for (const [row, column, held, number] of own.filled()) {
    const content = contentOf(held);
    if (content !== '') cells[cellName(row, column)] = content;
    if (typeof held === 'object' && 'last' in held) {
      lastValues[cellName(row, column)] = held.last;
    }
    const { format, style } = looks.at(number);
    const shown = tables.isWhole ? style : style && withoutUsual(style, held);
    if (shown) styleRuns.add(row, column, tables.styles.numberOf(shown));
    if (format !== undefined) formatRuns.add(row, column, tables.formats.numberOf(format));
  }
  styleRuns.end();
  formatRuns.end();
  const hostLastValues = Object.keys(lastValues).length > 0 ? { hostLastValues: lastValues } : {};
  return { cells, styles, formats, ...hostLastValues };
}

/** Numbers stand on the right by themselves, texts on the left; a formula may come to either. */
function withoutUsual(style: CellStyle, held: Held): CellStyle | undefined {
  const isFormula = typeof held === 'object' && 'formula' in held;
  const align = isFormula ? undefined : typeof held === 'number' ? 'right' : 'left';
  const usual: typeof USUAL = { ...USUAL, align };
  const left = Object.entries(style).filter(([property, value]) => value !== usual[property]);
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

/** Cells one below the other that have the same number, as one zone. */
class Runs {
  private run: { row: number; column: number; rows: number; number: number } | undefined;

  constructor(private readonly zones: { [zone: string]: number }) {}

  add(row: number, column: number, number: number): void {
    const { run } = this;
    if (run?.number === number && run.column === column && run.row + run.rows === row) {
      run.rows += 1;
      return;
    }
    this.end();
    this.run = { row, column, rows: 1, number };
  }

  end(): void {
    if (this.run === undefined) return;
    const { row, column, rows, number } = this.run;
    this.zones[xc({ top: row, bottom: row + rows - 1, left: column, right: column })] = number;
    this.run = undefined;
  }
}

export function xc({ top, bottom, left, right }: EngineZone): string {
  const [first, last] = [cellName(top, left), cellName(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}

/** As the engine writes a sheet's name before a reference. */
export const quoted = (name: string): string =>
  /^[A-Za-z_][\w]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
