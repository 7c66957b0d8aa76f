// The summary on paper: File > Print in the preview, saved as a PDF.
import { CHART_ROWS } from '../../../src/sheets/page-chart';
import { usePreview } from './preview';
import { startCommand } from './start-command';

const preview = usePreview({ serve: () => startCommand(), page: 'for all tests' });

const TAB = 'EQL Summary';
const WIDTH = 12;

interface Paper {
  readonly name: string;
  /** In points. */
  readonly width: number;
  readonly height: number;
}
const A4: Paper = { name: 'A4', width: 595, height: 842 };
const LETTER: Paper = { name: 'Letter', width: 612, height: 792 };

/** The paper of each page of a PDF, in points: portrait where it is higher than wide. */
function papersOf(pdf: Buffer): { width: number; height: number }[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
  return Array.from(boxes, ([, width, height]) => ({
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
  }));
}

/** 0-based row of a text in a column of the tab. */
async function rowOf(text: string | RegExp, column = 0): Promise<number> {
  const rows = await preview.sheet.texts('A1:B120', TAB);
  return rows.findIndex((row) => {
    const shown = row[column] ?? '';
    return typeof text === 'string' ? shown === text : text.test(shown);
  });
}

beforeAll(async () => {
  const { sheet } = preview;
  await sheet.openTab('Sample overlap');
  await sheet.menu('Extensions', 'EQL Desk', 'Build summary');
  await sheet.readWhatItSays();
  await sheet.press('Control+p');
  await sheet.page.locator('.o-print-page').first().waitFor();
});

test('Ctrl+P shows the tab as pages, fitted to a portrait page’s width', async () => {
  const { page } = preview.sheet;
  await expect(page.locator('.o-print-scale').textContent()).resolves.toBe('Fit to width');
  await expect(page.locator('.o-badge-selection .selected').textContent()).resolves.toBe(
    'Portrait',
  );
});

describe.each([A4, LETTER])('on $name in portrait', ({ name, width, height }) => {
  beforeAll(async () => {
    const { page } = preview.sheet;
    await page.locator('.o-print-layout').click();
    await page.locator(`.o-select-option[data-id="${name}"]`).click();
  });

  test('the PDF has the pages of the preview, on that paper, and none of the page around them', async () => {
    const { page } = preview.sheet;
    const pages = await page.locator('.o-print-page').count();
    const papers = papersOf(await page.pdf({ preferCSSPageSize: true }));
    expect(papers).toHaveLength(pages);
    for (const paper of papers) {
      expect(Math.abs(paper.width - width) + Math.abs(paper.height - height)).toBeLessThan(4);
    }
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() =>
      ['#title-bar', '.o-print-header', '.o-sidePanel', '.host-how-to-print'].filter(
        (part) => document.querySelector<HTMLElement>(part)?.offsetParent !== null,
      ),
    );
    await page.emulateMedia({ media: null });
    expect(seen).toEqual([]);
  });

  test('the first page holds the verdict, what weighs on it, the table and its whole chart', async () => {
    const { sheet } = preview;
    const order = await Promise.all([
      rowOf(/^EQLs convert/),
      rowOf('What it means'),
      rowOf('What weighs on it'),
      rowOf('By lead type'),
      rowOf(/^Like for like/),
    ]);
    expect(order).toEqual(order.slice().sort((one, other) => one - other));
    expect(order[0]).toBe(1);
    const last = order[4] ?? 0;
    // The chart hangs over the rows above the next heading.
    const { bottom } = await sheet.rowPlace(last - 1, TAB);
    const { top } = await sheet.rowPlace(last - 1 - CHART_ROWS, TAB);
    expect(bottom - top).toBeGreaterThanOrEqual(CHART_ROWS * 21);
    const canvas = await sheet.page.locator('.o-print-page canvas').first().boundingBox();
    const edges = await sheet.columnEdges(WIDTH, TAB);
    const fitted = (canvas?.width ?? 0) / (edges[WIDTH] ?? 1);
    expect(bottom * fitted).toBeLessThanOrEqual(canvas?.height ?? 0);
  });
});

test('no line runs beyond the page', async () => {
  const { sheet } = preview;
  const rows = await sheet.texts('A1:L120', TAB);
  const widths = await sheet.page.evaluate(
    (texts) => {
      const ctx = document.createElement('canvas').getContext('2d');
      if (ctx === null) throw new Error('Nothing to measure with.');
      // Ten points, as the grid writes.
      ctx.font = `${(10 * 96) / 72}px Roboto, arial`;
      return texts.map((text) => ctx.measureText(text).width);
    },
    rows.map((row) => row.reduce((last, cell) => (cell === '' ? last : cell), '')),
  );
  const edges = await sheet.columnEdges(WIDTH, TAB);
  const right = edges[WIDTH] ?? 0;
  rows.forEach((row, place) => {
    const column = row.reduce((last, cell, at) => (cell === '' ? last : at), 0);
    const isFigure = /^[-+\d<]|^$/.test(row[column] ?? '');
    // The title is larger, and the verdict wraps; figures stand to the right.
    if (place < 2 || isFigure || column === WIDTH - 1) return;
    const end = (edges[column] ?? 0) + (widths[place] ?? 0);
    expect([row[column], end <= right]).toEqual([row[column], true]);
  });
});

test('without the dialog the paper says how to print', async () => {
  const { page } = preview.sheet;
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.locator('.o-grid').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  const shown = await page.locator('.host-how-to-print').isVisible();
  const grid = await page.locator('.o-grid').first().isVisible();
  await page.emulateMedia({ media: null });
  expect([shown, grid]).toEqual([true, false]);
});
