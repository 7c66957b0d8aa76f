// A table of the summary: heading, columns with what they mean, rows; laid out below each other.
import type { Cell } from '../../core/cells/cell';
import type { CellFormat, Page, PageRow } from '../../sheets/page';
import { CHART_ROWS, type ChartKind, type PageChart } from '../../sheets/page-chart';
import { linesOf } from './text-lines';

export interface Column {
  readonly header: string;
  readonly format: CellFormat;
  /** What pointing at the header explains; '' where it explains itself. */
  readonly note: string;
}

export interface SectionChart {
  readonly title: string;
  readonly kind: ChartKind;
  /** The heading of the section that holds the figures; the chart's own where it is left out. */
  readonly figures?: string;
  /** The places of its columns: the labels, then each series. */
  readonly columns: readonly number[];
  readonly axisTitle?: string;
  /** Of an `interval`: the row that it is about, and half the length of each whisker. */
  readonly accent?: number;
  readonly whiskers?: readonly number[];
}

export interface Section {
  readonly heading: string;
  /** What the table answers, in a sentence below its heading. */
  readonly about: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The 0-based row that weighs most: a pooled figure, the setting in force. */
  readonly strongRow?: number | undefined;
  /** What stands instead of the table where it has no rows. */
  readonly empty: string;
  /** How to read it, below the table. */
  readonly notes?: readonly string[];
  readonly chart?: SectionChart;
}

const BLANK_ROW: PageRow = { look: 'body', cells: [] };

const noteRows = (text: string): PageRow[] =>
  linesOf(text).map((line) => ({ look: 'note', cells: [line] }));

function sectionRows(section: Section): PageRow[] {
  const { heading, about, columns, rows, empty, strongRow, notes = [] } = section;
  if (rows.length === 0) return noteRows(`${heading}: ${empty}`);
  const top: PageRow[] = [{ look: 'heading', cells: [heading] }, ...noteRows(about)];
  const formats = columns.map(({ format }) => format);
  return [
    ...top,
    {
      look: 'header',
      cells: columns.map(({ header }) => header),
      formats,
      notes: columns.map(({ note }) => note),
    },
    ...rows.map(
      (cells, row): PageRow => ({ look: row === strongRow ? 'strong' : 'body', cells, formats }),
    ),
    ...notes.flatMap(noteRows),
  ];
}

/** A section's place on the page, 0-based: its header row and how many rows its figures have. */
interface Figures {
  readonly row: number;
  readonly rows: number;
}

/** Whether there is anything to draw: a chart without a single figure is an empty frame. */
const hasFigures = ({ rows }: Section, { columns }: SectionChart): boolean =>
  rows.some((cells) => columns.slice(1).some((column) => typeof cells[column] === 'number'));

/** Sections below each other, a blank row between them, room below each table that has a chart. */
export function layOut(top: readonly PageRow[], sections: readonly Section[]): Page {
  const rows: PageRow[] = [...top];
  const figures = new Map<string, Figures>();
  const hung: { readonly row: number; readonly chart: SectionChart; readonly heading: string }[] =
    [];
  for (const section of sections) {
    rows.push(BLANK_ROW);
    const lines = sectionRows(section);
    const header = lines.findIndex(({ look }) => look === 'header');
    figures.set(section.heading, { row: rows.length + header, rows: section.rows.length + 1 });
    rows.push(...lines);
    const { chart, heading } = section;
    const drawn = sections.find((each) => each.heading === (chart?.figures ?? heading));
    if (!chart || !drawn || !hasFigures(drawn, chart)) continue;
    rows.push(BLANK_ROW);
    hung.push({ row: rows.length, chart, heading });
    for (let row = 0; row < CHART_ROWS; row += 1) rows.push(BLANK_ROW);
  }
  const charts = hung.flatMap(({ row, chart, heading }): PageChart[] => {
    const place = figures.get(chart.figures ?? heading);
    if (!place) return [];
    const { columns, axisTitle = '', figures: _figures, ...drawn } = chart;
    return [{ ...drawn, axisTitle, row, data: { ...place, columns } }];
  });
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return { width, rows, charts };
}
