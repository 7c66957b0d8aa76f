// The columns that a user chose for a header row, and for every one that is like it.
import type { TabKind } from '../../core/columns/fields';
import type { RememberedColumns } from '../../core/columns/recognise';
import { parsedJson } from '../parsed-json';
import { documentStore } from './document-store';
import { type KeptTexts, keptTexts } from './kept-texts';

const COLUMNS = 'eql.columns.';

const keyOf = (kind: TabKind, signature: string): string => `${COLUMNS}${kind}.${signature}`;

/** Version 0.1 hashed the signature once more: what was chosen under it is still known. */
const formerKeyOf = (kind: TabKind, signature: string): string => {
  let hash = 0;
  for (let index = 0; index < signature.length; index += 1) {
    hash = (Math.imul(hash, 31) + signature.charCodeAt(index)) >>> 0;
  }
  return `${COLUMNS}${kind}.${hash.toString(36)}.${signature.length}`;
};

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Scales and answers, each a text under its name. */
const isTexts = (value: unknown): boolean =>
  isPlain(value) && Object.values(value).every((text) => typeof text === 'string');

const isColumns = (value: unknown): value is RememberedColumns =>
  isPlain(value) &&
  Object.values(value).every(
    (header) => header === null || typeof header === 'string' || isTexts(header),
  );

/** Remembers the columns chosen for these headers; null forgets them. */
export function rememberColumns(
  kind: TabKind,
  signature: string,
  columns: RememberedColumns | null,
): void {
  const store = documentStore();
  if (columns !== null) {
    store?.setProperty(keyOf(kind, signature), JSON.stringify(columns));
    return;
  }
  store?.deleteProperty(keyOf(kind, signature));
  store?.deleteProperty(formerKeyOf(kind, signature));
}

/** The columns that the user chose for the headers of that signature, or undefined. */
export interface ColumnMemory {
  (kind: TabKind, signature: string): RememberedColumns | undefined;
  /** Whether nothing was chosen for any headers of the kind, so that none have to be looked for. */
  readonly isEmpty?: (kind: TabKind) => boolean;
}

/** What was chosen for any headers, among all that is kept with the document. */
export function columnMemory(kept: KeptTexts = keptTexts()): ColumnMemory {
  const chosen = (kind: TabKind, signature: string): RememberedColumns | undefined => {
    const value = parsedJson(
      kept()[keyOf(kind, signature)] ?? kept()[formerKeyOf(kind, signature)],
    );
    return isColumns(value) ? value : undefined;
  };
  const isEmpty = (kind: TabKind): boolean =>
    !Object.keys(kept()).some((key) => key.startsWith(keyOf(kind, '')));
  return Object.assign(chosen, { isEmpty });
}
