// Native charts on a page of ours: placed once, replaced when their figures move.
import { type GoogleSheet, googleSheet } from './google';
import { optionsOf, type PageChart, seriesOption } from './page-chart';
import { parsedJson } from './parsed-json';
import { readMark, writeMark } from './tab-mark';
import type { Sheet } from './workbook';

/** Which charts are ours, and over which figures, kept on the tab itself. */
const CHARTS_KEY = 'eql-for-sheets.charts';

interface Placed {
  readonly id: number;
  /** The chart as it was asked for, but for its whiskers; the same text, the same chart. */
  readonly spec: string;
  /** The lengths of its whiskers, which no cell holds. */
  readonly whiskers?: readonly number[] | undefined;
}

interface Kept {
  readonly placed: readonly Placed[];
  /** While charts are being placed: the ids of those that were there before. */
  readonly before?: readonly number[];
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'placed' in value && Array.isArray(value.placed);

function readKept(text: string | undefined): Kept {
  const value = parsedJson(text);
  return isKept(value) ? value : { placed: [] };
}

const keep = (sheet: GoogleSheet, kept: Kept): void =>
  writeMark(sheet, CHARTS_KEY, JSON.stringify(kept));

type Block = [first: number, width: number];

/** Columns beside each other, in blocks: 0, 1, 2 and 5 are a block of three and one of one. */
function blocksOf(columns: readonly number[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const column of columns) {
    const last = blocks[blocks.length - 1];
    if (last && last[0] + last[1] === column) last[1] += 1;
    else blocks.push([column, 1]);
  }
  return blocks;
}

function build(sheet: GoogleSheet, chart: PageChart): Chart {
  const { row, rows, columns } = chart.data;
  const empty = sheet.newChart();
  const builder = chart.kind === 'lines' ? empty.asLineChart() : empty.asComboChart();
  for (const [first, width] of blocksOf(columns)) {
    builder.addRange(sheet.getRange(row + 1, first + 1, rows, width));
  }
  const drawn = builder.setNumHeaders(1);
  for (const [option, value] of optionsOf(chart)) drawn.setOption(option, value);
  return drawn.setPosition(chart.row + 1, 1, 0, 0).build();
}

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const idOf = (chart: Chart): number => chart.getChartId() ?? -1;

const titleOf = (chart: Chart): string => String(chart.getOptions().get('title'));

/** The number of whiskers is of the chart, their lengths follow the figures. */
const specOf = (chart: PageChart): string =>
  JSON.stringify({ ...chart, whiskers: chart.whiskers?.length });

const isDrawn = (chart: PageChart, { whiskers }: Placed): boolean =>
  JSON.stringify(whiskers) === JSON.stringify(chart.whiskers);

/**
 * Puts the charts on the tab. A chart that is there already over the same figures stays as somebody
 * may have styled it, since it follows its cells: the lengths of its whiskers alone are set anew. One
 * whose figures have moved is replaced. Charts that aren't ours are left alone. What a run that was
 * cut off has placed, and couldn't note any more, is known by its title and by not having been there
 * before.
 */
export function placeCharts(tab: Sheet, charts: readonly PageChart[]): void {
  const sheet = googleSheet(tab);
  const { placed, before } = readKept(readMark(sheet, CHARTS_KEY));
  const existing = sheet.getCharts();
  const wanted = charts.map((chart) => ({ chart, spec: specOf(chart) }));
  const ids = new Set(existing.map(idOf));
  const stays = placed.flatMap((each) => {
    const chart = wanted.find(({ spec }) => spec === each.spec)?.chart;
    return chart && ids.has(each.id) ? [{ each, chart }] : [];
  });
  const kept = stays.map(({ each: { id, spec }, chart: { whiskers } }) => ({ id, spec, whiskers }));
  const redrawn = stays.filter(({ each, chart }) => !isDrawn(chart, each));
  const fresh = wanted.filter(({ spec }) => !kept.some((each) => each.spec === spec));
  const keptIds = new Set(kept.map(({ id }) => id));
  const ours = new Set(placed.map(({ id }) => id));
  const titles = new Set(charts.map(({ title }) => title));
  const isLeftOver = (chart: Chart): boolean =>
    before !== undefined && before.indexOf(idOf(chart)) < 0 && titles.has(titleOf(chart));
  const gone = existing.filter(
    (chart) => !keptIds.has(idOf(chart)) && (ours.has(idOf(chart)) || isLeftOver(chart)),
  );
  if (gone.length + fresh.length + redrawn.length === 0 && before === undefined) return;
  keep(sheet, { placed, before: before ?? Array.from(ids) });
  for (const { each, chart } of redrawn) {
    const there = existing.find((one) => idOf(one) === each.id);
    if (!there) continue;
    sheet.updateChart(there.modify().setOption('series', seriesOption(chart)).build());
  }
  for (const chart of gone) sheet.removeChart(chart);
  for (const { chart } of fresh) sheet.insertChart(build(sheet, chart));
  for (const chart of gone) ids.delete(idOf(chart));
  // Charts come in no order that says which was placed when. One whose title isn't kept as it was set is
  // one of those that are left: it has to be known for ours, or the next page would have it twice.
  const added = sheet
    .getCharts()
    .filter((chart) => !ids.has(idOf(chart)))
    .map((chart) => ({ id: idOf(chart), title: titleOf(chart) }));
  const take = (title?: string): number | undefined => {
    const place = title === undefined ? 0 : added.findIndex((each) => each.title === title);
    return place < 0 ? undefined : added.splice(place, 1)[0]?.id;
  };
  const byTitle = fresh.map(({ chart }) => take(chart.title));
  const now = fresh.map(({ spec, chart: { whiskers } }, index) => ({
    id: byTitle[index] ?? take() ?? -1,
    spec,
    whiskers,
  }));
  keep(sheet, { placed: [...kept, ...now] });
}
