// What somebody typed beside and below the blocks of Partner Feedback: it goes where its block goes.
import { type Cell, isDate, type Table } from '../../core/cells/cell';
import type { Page, PageRow } from '../../sheets/page';
import { FIRST_TABLE, notInList, type PagePlace, pagePlaces } from './page-places';

/** One cell of somebody's. */
export interface KeptNote {
  readonly place: PagePlace;
  /** 0-based, where it stands now. */
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  /** As it is typed; '' where there is none. */
  readonly formula: string;
}

/** A note with the row in which it stands from now on. */
export interface PlacedNote extends KeptNote {
  readonly to: number;
}

/** The cells of the page, and beside it, that aren't the add-on's; `rows` is where the page ends. */
export function keptNotes(
  table: Table,
  formulas: readonly (readonly string[])[],
  { rows, width }: { readonly rows: number; readonly width: number },
): readonly KeptNote[] {
  const page = table.slice(0, rows);
  return pagePlaces(page, width).flatMap((place, row) =>
    (page[row] ?? []).flatMap((cell, column): KeptNote[] => {
      const formula = formulas[row]?.[column] ?? '';
      if (place.ours.includes(column) || (cell === '' && formula === '')) return [];
      return [{ place, row, column, cell, formula }];
    }),
  );
}

/** A row on its way into the page. */
interface Entry {
  readonly place: PagePlace;
  row: PageRow;
}

interface Section {
  readonly name: string;
  readonly rows: Entry[];
}

const BLANK: PageRow = { look: 'body', cells: [] };
const isBlank = ({ cells }: PageRow): boolean => cells.every((cell) => cell === '');

const sectionsOf = ({ rows, width }: Page): Section[] => {
  const places = pagePlaces(
    rows.map(({ cells }) => cells),
    width,
  );
  const sections: Section[] = [];
  rows.forEach((row, index) => {
    const place = places[index];
    if (!place) return;
    const last = sections[sections.length - 1];
    if (last?.name === place.section) last.rows.push({ place, row });
    else sections.push({ name: place.section, rows: [{ place, row }] });
  });
  return sections;
};

const NOWHERE: PagePlace = { section: '', partner: false, name: '', ours: [] };

/** One more row below a block: at its end for what stood there, else above what somebody typed there. */
const belowBlock = ({ rows }: Section, { name }: PagePlace): Entry => {
  const entry: Entry = { place: NOWHERE, row: BLANK };
  const isBelow = (text: string): boolean => text.startsWith('below');
  const first = isBelow(name) ? -1 : rows.findIndex(({ place }) => isBelow(place.name));
  rows.splice(first < 0 ? rows.length : first, 0, entry);
  return entry;
};

/** A note of a table that isn't there any more stands below the first. */
const homeOf = ({ section, partner }: PagePlace, sections: readonly Section[]): string =>
  partner || sections.some(({ name }) => name === section) ? section : FIRST_TABLE;

/** A heading for a partner that has notes and no account in the list any more. */
const goneSection = (name: string, heading: Cell): Section => ({
  name,
  rows: [
    { look: 'heading' as const, cells: [heading] },
    { look: 'note' as const, cells: [notInList()] },
    BLANK,
  ].map((row, index) => ({
    place: {
      section: name,
      partner: true,
      name: `${['heading', 'line', 'below'][index]} 0`,
      ours: [],
    },
    row,
  })),
});

const withCell = (row: PageRow, column: number, cell: Cell, width: number): PageRow => {
  if (column >= width) return row;
  const places = Array.from({ length: Math.max(row.cells.length, column + 1) }, (_cell, at) => at);
  const was = row.formats ?? [];
  return {
    ...row,
    cells: places.map((at) => (at === column ? cell : (row.cells[at] ?? ''))),
    formats: places.map((at) =>
      at === column ? (isDate(cell) ? 'date' : 'text') : (was[at] ?? 'text'),
    ),
  };
};

/**
 * The page with the notes in it, and where each stands from now on. A note goes with the row that it
 * was typed beside: a table's or a block's line, or an account; where that row is gone, or its cell
 * is the add-on's now, it stands below the block, which then has a row more. A block that is gone
 * leaves its heading for the notes. `headings` says how the sections' headings read.
 */
export function withNotes(
  page: Page,
  notes: readonly KeptNote[],
  headings: ReadonlyMap<string, Cell>,
): { readonly page: Page; readonly placed: readonly PlacedNote[] } {
  if (notes.length === 0) return { page, placed: [] };
  const sections = sectionsOf(page);
  const homes: { readonly note: KeptNote; readonly entry: Entry }[] = [];
  const added = new Map<string, Entry>();
  for (const note of notes) {
    const { place, row, column, cell } = note;
    let section = sections.find(({ name }) => name === homeOf(place, sections));
    if (!section) {
      section = goneSection(place.section, headings.get(place.section) ?? place.section);
      sections.push(section);
    }
    const isTaken = (entry: Entry): boolean =>
      (entry.row.cells[column] ?? '') !== '' ||
      homes.some((home) => home.entry === entry && home.note.column === column);
    const isFree = (entry: Entry | undefined): entry is Entry =>
      entry !== undefined && !isTaken(entry);
    const key = `${place.section}\n${row}`;
    const own = [section.rows.find(({ place: { name } }) => name === place.name), added.get(key)];
    const entry = own.find(isFree) ?? belowBlock(section, place);
    if (!own.includes(entry)) added.set(key, entry);
    entry.row = withCell(entry.row, column, cell, page.width);
    homes.push({ note, entry });
  }
  const isHome = new Set(homes.map(({ entry }) => entry));
  for (const { rows } of sections) {
    const last = rows[rows.length - 1];
    if (last && (!isBlank(last.row) || isHome.has(last))) rows.push({ place: NOWHERE, row: BLANK });
  }
  const entries = sections.reduce<Entry[]>((all, { rows }) => all.concat(rows), []);
  const at = new Map(entries.map((entry, index) => [entry, index]));
  return {
    page: { ...page, rows: entries.map(({ row }) => row) },
    placed: homes.map(({ note, entry }) => ({ ...note, to: at.get(entry) ?? note.row })),
  };
}
