// What has to be known about an overlap tab to read one of its rows alone; kept for an hour.
import type { Row } from '../../core/cells/cell';
import { checksum } from '../../core/cells/checksum';
import type { DateOrder } from '../../core/cells/day';
import { plainText } from '../../core/cells/text';
import type { Field } from '../../core/columns/fields';
import type { ColumnTerms } from '../../core/qualification/terms';
import type { FilledColumns } from '../../sheets/filled-columns';
import { keepShape, keptShape } from '../../sheets/memory/shapes';
import { accountOf, type OverlapView, partnerOf } from './overlap-view';

export interface TableShape {
  /** 0-based. */
  readonly headerRow: number;
  /** A checksum of the headers: others, and the tab has to be looked at again. */
  readonly headers: string;
  /** In which order dates are written, which only a whole column tells. */
  readonly dateOrder: DateOrder;
  readonly dateOrders: Readonly<Partial<Record<Field, DateOrder>>>;
  /** What else its whole columns say about reading a row. */
  readonly terms: ColumnTerms;
  /** A checksum of every account and partner that more than one row has. */
  readonly repeated: readonly string[];
  /** The columns that one formula fills. */
  readonly filled: FilledColumns;
}

export const headersChecksum = (headers: Row): string =>
  checksum(headers.map(plainText).join('\n').trimEnd());

export const identityChecksum = (account: string, partner: string): string =>
  checksum(`${account}\n${partner}`);

function shapeOf({ tab, overlap, filled }: OverlapView): TableShape {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const row of overlap.rows) {
    const identity = identityChecksum(accountOf(row), partnerOf(row));
    if (seen.has(identity)) repeated.add(identity);
    seen.add(identity);
  }
  return {
    headerRow: tab.headerRow,
    headers: headersChecksum(tab.table[tab.headerRow] ?? []),
    dateOrder: overlap.dateOrder,
    dateOrders: overlap.dateOrders,
    terms: overlap.terms,
    repeated: Array.from(repeated),
    filled: filled(),
  };
}

/** Notes the shape of a tab that was read whole. */
export function rememberShape(view: OverlapView): void {
  keepShape(view.tab.sheetId, JSON.stringify(shapeOf(view)));
}

export function rememberedShape(sheetId: number): TableShape | undefined {
  const kept = keptShape(sheetId);
  const shape = kept === '' ? undefined : (JSON.parse(kept) as Partial<TableShape>);
  // One that was kept before the add-on was updated says less, and is as good as none.
  return shape?.terms ? (shape as TableShape) : undefined;
}
