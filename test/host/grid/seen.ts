// All that can be asked of an open workbook, so that two grids can be compared.
import type { Book } from '../../../host/engine/book';

const KINDS = ['note', 'metadata', 'protection', 'rich-text', 'font', 'banding'] as const;

/** Ids that chance has given are told by the order in which they come. */
function told(value: unknown, ids: readonly string[]): unknown {
  const text = JSON.stringify(value) ?? 'null';
  const plain = ids.reduce((left, id, at) => left.replaceAll(`"${id}"`, `"sheet ${at}"`), text);
  return JSON.parse(plain) as unknown;
}

export function seen(book: Book): unknown {
  const { sheets, names, annotations } = book;
  const ids = sheets.ids();
  const tabs = ids.map((id) => seenTab(book, id));
  const hanging = KINDS.map((kind) =>
    annotations.list(kind).map(({ place, data }) => JSON.stringify([kind, place, data])),
  );
  return told(
    {
      tabs,
      names: names.list(),
      lost: names.lostNames(),
      front: [sheets.activeId(), sheets.selection(), sheets.cursor()],
      hanging: hanging.flat().sort(),
    },
    ids,
  );
}

function seenTab({ sheets, grid, cells, looks, ...book }: Book, id: string): object {
  const extent = cells.extent(id);
  const [rows, columns] = [grid.rows(id), grid.columns(id)];
  const [bottom, right] = [Math.min(rows, extent.rows + 3) - 1, Math.min(columns, 30) - 1];
  const zone = { top: 0, left: 0, bottom, right };
  const places = Array.from({ length: (bottom + 1) * (right + 1) }, (_, at) => ({
    row: Math.floor(at / (right + 1)),
    column: at % (right + 1),
  }));
  return {
    ...{ name: sheets.nameOf(id), hidden: sheets.isHidden(id), color: sheets.colorOf(id) },
    ...{ rows, columns, extent, gridlines: grid.hasGridlines(id) },
    cells: cells
      .read(id, zone)
      .map((line) => line.map(({ kind, value, format, shown }) => [kind, value, format, shown])),
    contents: cells.contents(id, zone),
    formulas: cells.formulas(id, zone),
    looks: places.map(({ row, column }) => ordered(looks.style(id, row, column))),
    merges: looks.mergesIn(id, { ...zone, bottom: rows - 1 }),
    frozen: [grid.frozen(id, 'ROW'), grid.frozen(id, 'COL')],
    heights: Array.from({ length: bottom + 1 }, (_, at) => grid.size(id, 'ROW', at)),
    widths: Array.from({ length: right + 1 }, (_, at) => grid.size(id, 'COL', at)),
    hiddenRows: places.filter(({ row }) => grid.isHiddenByUser(id, 'ROW', row)),
    rules: book.conditionalFormats.list(id),
    input: places.map(({ row, column }) => book.validations.at(id, row, column)?.criterion ?? null),
    charts: book.charts.list(id).map(({ number, spec }) => ({ number, spec })),
  };
}

/** A look, whichever of its properties was set first. */
const ordered = (style: object): string =>
  JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
