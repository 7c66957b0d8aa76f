// A table of the summary: heading, columns with what they mean, rows; laid out below each other.
import type { Cell } from '../../core/cell';
import type { CellFormat, Page, PageRow } from '../../sheets/page';
import { CHART_ROWS, type PageChart } from '../../sheets/page-charts';

export interface Column {
  readonly header: string;
  readonly format: CellFormat;
  /** What pointing at the header explains; '' where it explains itself. */
  readonly note: string;
}

export interface Section {
  readonly heading: string;
  /** What the table answers, in a sentence below its heading. */
  readonly about: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** What stands instead of the table where it has no rows. */
  readonly empty: string;
  /** A chart of some columns, the first against the labels in the first column. */
  readonly chart?: {
    readonly title: string;
    readonly firstColumn: number;
    readonly columns: number;
  };
}

const BLANK_ROW: PageRow = { look: 'body', cells: [] };

function sectionRows({ heading, about, columns, rows, empty }: Section): PageRow[] {
  const top: PageRow[] = [
    { look: 'heading', cells: [heading] },
    { look: 'note', cells: [about] },
  ];
  if (rows.length === 0) return [...top, { look: 'body', cells: [empty] }];
  const formats = columns.map(({ format }) => format);
  return [
    ...top,
    {
      look: 'header',
      cells: columns.map(({ header }) => header),
      notes: columns.map(({ note }) => note),
    },
    ...rows.map((cells): PageRow => ({ look: 'body', cells, formats })),
  ];
}

/** Sections below each other, a blank row between them, room below each table that has a chart. */
export function layOut(top: readonly PageRow[], sections: readonly Section[]): Page {
  const rows: PageRow[] = [...top];
  const charts: PageChart[] = [];
  for (const section of sections) {
    rows.push(BLANK_ROW);
    const lines = sectionRows(section);
    const headerRow = rows.length + lines.findIndex(({ look }) => look === 'header');
    rows.push(...lines);
    const { chart } = section;
    if (!chart || section.rows.length === 0) continue;
    rows.push(BLANK_ROW);
    charts.push({
      title: chart.title,
      row: rows.length,
      data: {
        row: headerRow,
        rows: section.rows.length + 1,
        labelColumn: 0,
        firstColumn: chart.firstColumn,
        columns: chart.columns,
      },
    });
    for (let row = 0; row < CHART_ROWS; row += 1) rows.push(BLANK_ROW);
  }
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return { width, rows, charts };
}
