// How wide and high a printed page of the summary is: portrait, fitted to its width, A4 or Letter.
import { CHART_ROWS } from '../../sheets/page-chart';

/** A name, ten figures, a verdict: in pixels. Fitted to a portrait page, ten points print as seven. */
export const NAME_WIDTH = 140;
export const FIGURE_WIDTH = 70;
export const VERDICT_WIDTH = 126;
export const COLUMNS = 12;
const WIDTH = NAME_WIDTH + (COLUMNS - 2) * FIGURE_WIDTH + VERDICT_WIDTH;

/** Height of the verdict, which may take three lines of large letters. */
export const HEADLINE_HEIGHT = 66;
/** As high as rows become: Sheets begins with 21, other spreadsheets with more. */
const ROW_HEIGHT = 23;
/** A row's further lines are nearer to each other than rows are. */
const FURTHER_LINE = 17;

/** Letter is the shorter of the two: 8.5 by 11 inches less Sheets' usual margins. */
const PAPER_WIDTH = 8.5 - 2 * 0.7;
const PAPER_HEIGHT = 11 - 2 * 0.75;
/** Letters differ from one computer to the next, and so do printers’ margins. */
const SLACK = 0.96;
export const PAGE_HEIGHT = (PAPER_HEIGHT / PAPER_WIDTH) * WIDTH * SLACK;

/** The height of so many rows of one line each. */
export const rowsHeight = (rows: number): number => rows * ROW_HEIGHT;

/** The height of a row whose fullest cell takes so many lines. */
export const wrappedHeight = (lines: number): number => ROW_HEIGHT + (lines - 1) * FURTHER_LINE;

/** A chart with the blank row above it. */
export const CHART_HEIGHT = (CHART_ROWS + 1) * ROW_HEIGHT;
