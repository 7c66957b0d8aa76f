// What a spreadsheet holds, so that two states can be compared: every cell, look, rule, note, chart and
// name, without the ids that the engine happens to give them. Knows nothing of jobs and faults.
import crypto from 'node:crypto';
import { cellName, parseCell, parseZone } from '../../../host/engine/a1';
import type { Host } from '../../../host/node';

/** What a workbook's snapshot holds, as far as a picture needs it. */
interface Snapshot {
  readonly sheets: readonly SheetPart[];
  readonly styles: Numbered;
  readonly formats: Numbered;
  readonly namedRanges?: object;
  readonly hostAnnotations: readonly Annotation[];
}
type Numbered = { readonly [number: string]: unknown };
type ByZone = { readonly [zone: string]: number };
interface SheetPart {
  readonly id: string;
  readonly name: string;
  readonly rowNumber: number;
  readonly colNumber: number;
  readonly cells: { readonly [a1: string]: string };
  readonly styles: ByZone;
  readonly formats: ByZone;
  readonly conditionalFormats: readonly { readonly rule: object; readonly ranges: object }[];
  readonly [other: string]: unknown;
}
interface Annotation {
  readonly kind: string;
  readonly place: { readonly sheetId?: string; readonly top?: number; readonly left?: number };
  readonly data: unknown;
}
interface Metadata {
  readonly key: string;
  readonly value: string | null;
}

export interface TabPicture {
  readonly name: string;
  /** Marked by the add-on as one of its own. */
  readonly isOwn: boolean;
  /** What was typed, formulas as formulas, by row and column. */
  readonly cells: readonly (readonly string[])[];
  /** Style and number format by cell name, where there are any. */
  readonly looks: ReadonlyMap<string, string>;
  /** Conditional formats, in their order. */
  readonly rules: readonly string[];
  /** Sizes, merges, validations, notes, charts, metadata and the like, each as text. */
  readonly rest: Readonly<Record<string, string>>;
}

export interface Picture {
  readonly tabs: readonly TabPicture[];
  readonly names: string;
}

const OWN_MARK = 'eql-for-sheets.tab';
const IMPORT_MARK = 'eql-for-sheets.import';
const CHARTS_MARK = 'eql-for-sheets.charts';
const COMPARED = [
  ...['rowNumber', 'colNumber', 'rows', 'cols', 'merges', 'borders', 'dataValidationRules'],
  ...['tables', 'areGridLinesVisible', 'isVisible', 'color', 'panes', 'headerGroups'],
];

export function takePicture(host: Host): Picture {
  const snapshot = host.toSnapshot() as unknown as Snapshot;
  const tabs = snapshot.sheets.map((sheet) => tabPicture(host, sheet, snapshot));
  return { tabs, names: JSON.stringify(snapshot.namedRanges ?? {}) };
}

function tabPicture(host: Host, sheet: SheetPart, snapshot: Snapshot): TabPicture {
  const hangsOn = snapshot.hostAnnotations.filter(({ place }) => place.sheetId === sheet.id);
  const metadata = hangsOn
    .filter(({ kind }) => kind === 'metadata')
    .map(({ data }) => data as Metadata);
  const number = host.workbook.sheets.numberOf(sheet.id);
  const isOwn = metadata.some(
    ({ key, value }) => key === OWN_MARK && value?.split(':')[1] === String(number),
  );
  const notes = hangsOn.filter(({ kind }) => kind === 'note' || kind === 'protection');
  const cells = cellsOf(sheet);
  const looks = looksOf(sheet, snapshot);
  return {
    name: sheet.name,
    isOwn,
    cells,
    looks: isOwn ? seenLooks(looks, cells) : looks,
    rules: sheet.conditionalFormats.map(({ rule, ranges }) => JSON.stringify([rule, ranges])),
    rest: {
      ...Object.fromEntries(COMPARED.map((key) => [key, withoutIds(sheet[key])])),
      figures: figuresText(sheet.figures),
      notes: notes
        .map(({ kind, place, data }) => noteText(kind, place, data))
        .sort()
        .join('\n'),
      metadata: metadataText(host, sheet.id, metadata, number),
    },
  };
}

const noteText = (kind: string, place: Annotation['place'], data: unknown): string =>
  `${kind} ${cellName(place.top ?? 0, place.left ?? 0)} ${JSON.stringify(data)}`;

/** Figures and the like are told apart by what they are. */
function withoutIds(value: unknown): string {
  const drop = (key: string, held: unknown): unknown =>
    ['id', 'chartId', 'figureId', 'dataSetId'].includes(key) ? undefined : held;
  return JSON.stringify(value, drop) ?? '';
}

/** Charts are drawn wherever they hang; which came first shows nowhere. */
function figuresText(figures: unknown): string {
  return Array.isArray(figures) ? figures.map(withoutIds).sort().join('\n') : withoutIds(figures);
}

function cellsOf({ cells }: SheetPart): string[][] {
  const rows: string[][] = [];
  for (const [a1, content] of Object.entries(cells)) {
    const { row, column } = parseCell(a1);
    while (rows.length <= row) rows.push([]);
    const line = rows[row];
    while (line && line.length < column) line.push('');
    if (line) line[column] = content;
  }
  return rows;
}

/** A look as text, whichever of its properties was set first. */
function ordered(look: unknown): string {
  if (typeof look !== 'object' || look === null) return JSON.stringify(look);
  return JSON.stringify(
    Object.fromEntries(Object.entries(look).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
}

function looksOf(sheet: SheetPart, { styles, formats }: Snapshot): Map<string, string> {
  const looks = new Map<string, string>();
  const add = (byZone: ByZone, meanings: Numbered): void => {
    for (const [zone, number] of Object.entries(byZone)) {
      const { top, bottom, left, right } = parseZone(zone);
      const meaning = ordered(meanings[number]);
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          const name = cellName(row, column);
          looks.set(name, `${looks.get(name) ?? ''}${meaning}`);
        }
      }
    }
  };
  add(sheet.styles, styles);
  add(sheet.formats, formats);
  return looks;
}

interface NotedCharts {
  readonly placed: readonly { readonly id: number; readonly spec: string }[];
}

/** Which charts are noted and where these stand, in whatever order they came. */
function chartsText(host: Host, sheetId: string, value: string): string {
  const charts = host.workbook.charts.list(sheetId);
  const { placed, ...other }: NotedCharts = JSON.parse(value);
  const told = placed.map(({ id, spec }) => {
    const chart = charts.find(({ number }) => number === id);
    return `${spec} at ${JSON.stringify(chart?.spec.anchor)}`;
  });
  return JSON.stringify([told.sort(), other]);
}

/** Without those that show nowhere: an empty cell's, unless it is filled with a colour. */
function seenLooks(
  looks: ReadonlyMap<string, string>,
  cells: readonly (readonly string[])[],
): ReadonlyMap<string, string> {
  const isSeen = ([name, look]: readonly [string, string]): boolean => {
    const { row, column } = parseCell(name);
    return (cells[row]?.[column] ?? '') !== '' || look.includes('fillColor');
  };
  return new Map(Array.from(looks).filter(isSeen));
}

/** Metadata that names a tab or a chart by its number says which one it is instead. */
function metadataText(
  host: Host,
  sheetId: string,
  metadata: readonly Metadata[],
  number: number,
): string {
  const said = metadata.map(({ key, value }) => {
    if (value === null) return key;
    if (key === OWN_MARK || key === IMPORT_MARK)
      return `${key} ${value.replace(String(number), 'this tab')}`;
    return `${key} ${key === CHARTS_MARK ? chartsText(host, sheetId, value) : value}`;
  });
  return said.sort().join('\n');
}

/** A checksum of what is said, whatever it looks like: cells, notes, names. */
export function contentKey({ tabs, names }: Picture): string {
  const told = tabs.map(({ name, isOwn, cells, rest }) => [name, isOwn, cells, rest.notes]);
  return crypto
    .createHash('sha1')
    .update(JSON.stringify([told, names]))
    .digest('hex');
}

/** A checksum of a whole picture: equal keys, equal spreadsheets. */
export function pictureKey({ tabs, names }: Picture): string {
  const told = tabs.map(({ looks, ...tab }) => ({ ...tab, looks: Array.from(looks).sort() }));
  return crypto
    .createHash('sha1')
    .update(JSON.stringify([told, names]))
    .digest('hex');
}
