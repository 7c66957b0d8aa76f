// What hangs on cells, rows, columns, sheets or the workbook beside the cells' content, by kind.

import type { EngineZone } from './engine';
import { freshId } from './fresh-id';
import type { Annotation, AnnotationPlace } from './plugins/own-command';

/** The kinds in use and what each carries. */
export interface AnnotationData {
  readonly note: string;
  /** A table of Google's, made by Format > Convert to table. */
  readonly table: object;
  readonly metadata: {
    readonly number: number;
    readonly key: string;
    readonly value: string | null;
    readonly visibility: 'DOCUMENT' | 'PROJECT';
  };
  readonly protection: {
    readonly description: string;
    readonly warningOnly: boolean;
    readonly domainEdit: boolean;
    readonly editors: readonly string[];
    readonly namedRange: string | null;
    /** The user isn't among its editors, so it stops the user's scripts. */
    readonly byAnotherUser: boolean;
  };
  readonly 'rich-text': { readonly text: string; readonly runs: readonly TextRun[] };
  readonly font: string;
  readonly banding: {
    readonly header: string | null;
    readonly first: string | null;
    readonly second: string | null;
    readonly footer: string | null;
  };
  /** What the engine's chart definition has no place for. */
  readonly chart: {
    readonly chartId: string;
    readonly number: number;
    readonly type: string;
    readonly options: { readonly [name: string]: unknown };
    readonly headers: number;
    readonly hiddenStrategy: string;
    readonly mergeStrategy: string;
    readonly transposed: boolean;
  };
  readonly 'chart-range': { readonly chartId: string; readonly index: number };
}

/** A stretch of rich text; `end` is exclusive. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly link: string | null;
  readonly style: { readonly [property: string]: string | number | boolean };
}

export type AnnotationKind = keyof AnnotationData;

export interface Placed<T> {
  readonly id: string;
  readonly place: AnnotationPlace;
  readonly data: T;
}

/** Where annotations are kept; they move with their cells. */
export interface AnnotationStore {
  list(kind: string, sheetId?: string): readonly Annotation[];
  change(put: readonly Annotation[], drop: readonly string[]): void;
}

export class Annotations {
  constructor(private readonly store: AnnotationStore) {}

  list<K extends AnnotationKind>(kind: K, sheetId?: string): Placed<AnnotationData[K]>[] {
    const found = this.store.list(kind, sheetId);
    return found.map(({ id, place, data }) => ({ id, place, data: data as AnnotationData[K] }));
  }

  /** Those of a kind that belong to single cells, by `row,column`. */
  byCell<K extends AnnotationKind>(
    kind: K,
    sheetId: string,
  ): ReadonlyMap<string, Placed<AnnotationData[K]>> {
    const cells = this.list(kind, sheetId);
    return new Map(cells.map((item) => [cellKey(item.place.top ?? 0, item.place.left ?? 0), item]));
  }

  put<K extends AnnotationKind>(
    kind: K,
    items: readonly { id?: string; place: AnnotationPlace; data: AnnotationData[K] }[],
    drop: readonly string[] = [],
  ): readonly string[] {
    const taken = new Set(this.list(kind).map(({ id }) => id));
    const put = Array.from(items, ({ id = freshId(kind, taken), place, data }): Annotation => {
      taken.add(id);
      return { id, kind, place: { ...place }, data: rebuild(data) };
    });
    if (put.length + drop.length > 0) this.store.change(put, [...drop]);
    return put.map(({ id }) => id);
  }

  drop(ids: readonly string[]): void {
    if (ids.length > 0) this.store.change([], [...ids]);
  }

  /** Sets one kind's value on each cell of a block; null takes it away. */
  putOnCells<K extends AnnotationKind>(
    kind: K,
    sheetId: string,
    zone: EngineZone,
    valueAt: (row: number, column: number) => AnnotationData[K] | null,
  ): void {
    const existing = this.byCell(kind, sheetId);
    const items: { id?: string; place: AnnotationPlace; data: AnnotationData[K] }[] = [];
    const drop: string[] = [];
    for (let row = zone.top; row <= zone.bottom; row++) {
      for (let column = zone.left; column <= zone.right; column++) {
        const before = existing.get(cellKey(row, column));
        const data = valueAt(row - zone.top, column - zone.left);
        if (data !== null) {
          const place = { sheetId, top: row, bottom: row, left: column, right: column };
          items.push({ ...(before ? { id: before.id } : {}), place, data });
        } else if (before) drop.push(before.id);
      }
    }
    this.put(kind, items, drop);
  }
}

export function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** Plain data of another realm, rebuilt in this one. */
function rebuild<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
