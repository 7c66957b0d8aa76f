// Typing into a scored list in the preview: the row's status follows, with nothing else to be pressed.
import { REAL_ADD_ON, servePreview, usePreview } from './preview';

const LIST = [
  ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion'],
  ['Acme', 'Northwind', 'Customer', 'Warm', 'A', ''],
  ['Globex', 'Contoso', 'Prospect', 'Cold', 'B', 'Co-sell'],
];

const preview = usePreview({
  serve: () => servePreview(REAL_ADD_ON, { Overlaps: LIST }),
  page: 'for all tests',
});

/** Waits for what our columns say of a row, such as `EQL`. */
const shows = async (cell: string, text: string): Promise<void> => {
  await preview.sheet.page.waitForFunction(
    ([at, wanted]) => window.__host?.cell(at ?? '').text === wanted,
    [cell, text],
  );
};

/** Copies or cuts, and waits until the clipboard has it: the browser writes there in its own time. */
const puts = async (keys: string, text: string): Promise<void> => {
  const { page } = preview.sheet;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await preview.sheet.press(keys);
  await page.waitForFunction(
    async (wanted) => (await navigator.clipboard.readText()).trim() === wanted,
    text,
  );
};

test('a row whose motion is typed is an EQL at once, and none when the motion is deleted', async () => {
  const { sheet } = preview;
  await sheet.menu('Extensions', 'EQL Desk', 'Score this sheet');
  await sheet.readWhatItSays();
  await shows('G2', 'Candidate');
  await sheet.enter('F2', 'Co-sell');
  await shows('G2', 'EQL');
  await sheet.click('F2');
  await sheet.press('Delete');
  await shows('G2', 'Candidate');
  expect((await sheet.cell('K2')).text).not.toBe('');
});

test('copied cells that are pasted, and cells that are cut, are edits too', async () => {
  const { sheet } = preview;
  await sheet.click('D2');
  await puts('Control+c', 'Warm');
  await sheet.click('D3');
  await sheet.press('Control+v');
  await shows('G3', 'EQL');
  await sheet.click('E3');
  await puts('Control+x', 'B');
  await sheet.click('A6');
  await sheet.press('Control+v');
  await shows('G3', 'Candidate');
});
