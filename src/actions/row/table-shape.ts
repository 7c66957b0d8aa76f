// What has to be known about an overlap tab to read one of its rows alone; kept for an hour.
import type { Row } from '../../core/cells/cell';
import { checksum } from '../../core/cells/checksum';
import { domainKey, identifiesAccount, nameKey } from '../../core/cells/domain';
import { plainText } from '../../core/cells/text';
import type { OverlapShape } from '../../core/columns/overlap-table';
import type { Recognition } from '../../core/columns/recognise';
import type { Dropdowns } from '../../sheets/dropdowns';
import type { FilledColumns } from '../../sheets/filled-columns';
import { forgetShape, keepShape, keptShape } from '../../sheets/memory/shapes';
import type { Workbook } from '../../sheets/workbook';
import { accountOf, type OverlapView, partnerOf } from './overlap-view';

export interface TableShape {
  /** 0-based. */
  readonly headerRow: number;
  /** A checksum of the headers: others, and the tab has to be looked at again. */
  readonly headers: string;
  /** What only whole columns tell: what they hold, how their dates are written, and so on. */
  readonly list: Pick<OverlapShape, 'dateOrder' | 'dateOrders' | 'terms' | 'wholeNames'> & {
    readonly recognition: Recognition;
  };
  /** A checksum of every account and partner that more than one row has. */
  readonly repeated: readonly string[];
  /** Whether two rows may be about one account; unsaid by a version that didn't look. */
  readonly sharesAccounts?: boolean;
  /** The columns that one formula fills. */
  readonly filled: FilledColumns;
  /** The dropdowns of columns; undefined where nobody has looked. */
  readonly dropdowns?: Dropdowns;
  /** How many cells the list was read in. */
  readonly cells?: number;
  /** Told by the list's first rows alone: good enough to show a row by, and not to write one. */
  readonly isByTop?: true;
}

/** What a shape is told from; whoever is in haste leaves dropdowns and shared accounts to who needs them. */
type Shaped = Pick<OverlapView, 'tab' | 'overlap' | 'filled'> & {
  readonly dropdowns?: OverlapView['dropdowns'];
};

/** The shape that the list's rows are read by; no row of it counts for another. */
export const shapeIn = (
  { list }: TableShape,
  header: Row,
  { clock }: Pick<Workbook, 'clock'>,
): OverlapShape => ({
  ...list,
  recognition: { ...list.recognition, clock: clock.shown },
  header,
  groupValues: new Map(),
});

export const headersChecksum = (headers: Row): string =>
  checksum(headers.map(plainText).join('\n').trimEnd());

export const identityChecksum = (account: string, partner: string): string =>
  checksum(`${account}\n${partner}`);

/** Whether any account stands in several rows, by its name or its website. */
function sharesAccounts({ rows }: OverlapView['overlap']): boolean {
  const seen = new Set<string>();
  const isNew = (key: string): boolean => key === '' || !seen.has(key);
  return rows.some(({ row }) => {
    const domain = domainKey(row.domain ?? '');
    const keys = [nameKey(row.account ?? ''), identifiesAccount(domain) ? `@${domain}` : ''];
    const isShared = !keys.every(isNew);
    for (const key of keys) seen.add(key);
    return isShared;
  });
}

function shapeOf({ tab, overlap, filled, dropdowns }: Shaped): TableShape {
  const { dateOrder, dateOrders, terms, wholeNames, recognition } = overlap;
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
    list: { dateOrder, dateOrders, terms, wholeNames, recognition },
    repeated: Array.from(repeated),
    filled: filled(),
    cells: tab.table.length * (tab.table[0]?.length ?? 0),
    ...(dropdowns && { dropdowns: dropdowns(), sharesAccounts: sharesAccounts(overlap) }),
  };
}

/** Whether what a row of the list means depends on the rows around it. */
export const isGrouped = ({ overlap }: Shaped): boolean => {
  const { merged, filledDown } = overlap.recognition.groups;
  const hasTitles = overlap.skipped.some(({ why }) => why === 'group title');
  return merged.length > 0 || filledDown.length > 0 || hasTitles;
};

/** Notes the shape of a tab that was read whole; a grouped list's rows can't be read alone. */
export function rememberShape(view: Shaped): void {
  const { sheetId } = view.tab;
  if (isGrouped(view)) forgetShape(sheetId);
  else keepShape(sheetId, JSON.stringify(shapeOf(view)));
}

/** The shape, also where the first rows alone have told it. */
export function shapeToShow(sheetId: number): TableShape | undefined {
  const kept = keptShape(sheetId);
  const shape = kept === '' ? undefined : (JSON.parse(kept) as Partial<TableShape>);
  // Kept by a version that noted less about the list.
  return shape?.list ? (shape as TableShape) : undefined;
}

/** The shape of a list that was read whole. */
export function rememberedShape(sheetId: number): TableShape | undefined {
  const shape = shapeToShow(sheetId);
  return shape?.isByTop ? undefined : shape;
}

/** Notes what the first rows tell, where nobody knows better, and answers it. */
export function rememberByTop(sheetId: number, view: Shaped): TableShape {
  const { sharesAccounts: _unknown, ...told } = shapeOf(view);
  const shape: TableShape = { ...told, isByTop: true };
  keepShape(sheetId, JSON.stringify(shape));
  return shape;
}
