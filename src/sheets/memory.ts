// What the add-on remembers about a spreadsheet: chosen tabs and corrected columns; knows no tab.
import type { TabKind } from '../core/columns/fields';
import type { RememberedColumns } from '../core/columns/recognise';

/** Kept per document: everybody who works in the spreadsheet gets the same answer. */
type Properties = GoogleAppsScript.Properties.Properties;

const TAB = 'eql.tab.';
const COLUMNS = 'eql.columns.';

/** Null outside a document, where nothing can be remembered. */
const store = (): Properties | null => PropertiesService.getDocumentProperties();

/** What was kept as JSON; undefined where nothing was, or where it isn't ours. */
function readJson(text: string | null | undefined): unknown {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function rememberedTab(kind: TabKind): number | undefined {
  const id = store()?.getProperty(TAB + kind);
  return id ? Number(id) : undefined;
}

export function rememberTab(kind: TabKind, sheetId: number): void {
  store()?.setProperty(TAB + kind, String(sheetId));
}

/** A property's key may not be long, and a header row's signature may. */
const keyOf = (kind: TabKind, signature: string): string => {
  let hash = 0;
  for (let index = 0; index < signature.length; index += 1) {
    hash = (Math.imul(hash, 31) + signature.charCodeAt(index)) >>> 0;
  }
  return `${COLUMNS}${kind}.${hash.toString(36)}.${signature.length}`;
};

const isColumns = (value: unknown): value is RememberedColumns =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((header) => header === null || typeof header === 'string');

/** Remembers the columns chosen for these headers; null forgets them. */
export function rememberColumns(
  kind: TabKind,
  signature: string,
  columns: RememberedColumns | null,
): void {
  const key = keyOf(kind, signature);
  if (columns === null) store()?.deleteProperty(key);
  else store()?.setProperty(key, JSON.stringify(columns));
}

/** The columns that the user chose for the headers of that signature, or undefined. */
export type ColumnMemory = (kind: TabKind, signature: string) => RememberedColumns | undefined;

/** What was chosen for any headers, read when first asked for, in one go for all of them. */
export function columnMemory(): ColumnMemory {
  let kept: Readonly<Record<string, string>> | undefined;
  return (kind, signature) => {
    kept = kept ?? store()?.getProperties() ?? {};
    const value = readJson(kept[keyOf(kind, signature)]);
    return isColumns(value) ? value : undefined;
  };
}

const SUMMARY = 'eql.summary';

/** What the last summary said, for a sidebar that opens. */
export interface LastSummary {
  readonly headline: string;
  /** `2026-03-14`. */
  readonly builtOn: string;
}

export function rememberSummary(summary: LastSummary): void {
  store()?.setProperty(SUMMARY, JSON.stringify(summary));
}

export function lastSummary(): LastSummary | undefined {
  const value = readJson(store()?.getProperty(SUMMARY));
  const isSummary = (read: unknown): read is LastSummary =>
    typeof read === 'object' && read !== null && 'headline' in read && 'builtOn' in read;
  return isSummary(value) ? value : undefined;
}

const NAME = 'eql.me';

/** The name that the user typed once; it is theirs alone, in every spreadsheet. */
export function rememberedName(): string {
  return PropertiesService.getUserProperties().getProperty(NAME) ?? '';
}

export function rememberName(name: string): void {
  PropertiesService.getUserProperties().setProperty(NAME, name);
}

const DRAFTS = 'eql.drafts.';
/** As long as Google keeps anything in a cache; half-typed forms outlive no working day. */
const DRAFTS_SECONDS = 21_600;

/** The user's half-typed forms in this spreadsheet, or ''. */
export function keptDrafts(spreadsheetId: string): string {
  return CacheService.getUserCache().get(DRAFTS + spreadsheetId) ?? '';
}

export function keepDrafts(spreadsheetId: string, drafts: string): void {
  CacheService.getUserCache().put(DRAFTS + spreadsheetId, drafts, DRAFTS_SECONDS);
}

const SHAPE = 'eql.shape.';
/** Other rows may have come by then that have to be told apart. */
const SHAPE_SECONDS = 3600;
/** Google takes 100 KB a value, and a character has up to three bytes. */
const LONGEST_SHAPE = 30_000;

/** Null outside a document. */
const shapes = (): GoogleAppsScript.Cache.Cache | null => CacheService.getDocumentCache();

/** What was noted about a tab when it was last read whole, in its reader's own words; or ''. */
export const keptShape = (sheetId: number): string => shapes()?.get(SHAPE + sheetId) ?? '';

export function keepShape(sheetId: number, shape: string): void {
  if (shape.length <= LONGEST_SHAPE) shapes()?.put(SHAPE + sheetId, shape, SHAPE_SECONDS);
}

export function forgetShape(sheetId: number): void {
  shapes()?.remove(SHAPE + sheetId);
}

const MAKING = 'eql.making';

/** A tab of ours that is being added: a run that is cut off may leave it without its mark. */
export interface TabInTheMaking {
  readonly kind: string;
  readonly name: string;
  /** The ids of the tabs that were there before. */
  readonly existing: readonly number[];
}

export function rememberTabInTheMaking(tab: TabInTheMaking): void {
  store()?.setProperty(MAKING, JSON.stringify(tab));
}

export function tabInTheMaking(): TabInTheMaking | undefined {
  const read = readJson(store()?.getProperty(MAKING));
  const isTab = (value: unknown): value is TabInTheMaking =>
    typeof value === 'object' && value !== null && 'kind' in value && 'existing' in value;
  return isTab(read) ? read : undefined;
}

export function forgetTabInTheMaking(): void {
  store()?.deleteProperty(MAKING);
}
