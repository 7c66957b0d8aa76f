// How the sidebar keeps up with the cursor in the local spreadsheet: soon, gently, and only while seen.
import type { LoggedCall } from '../../host/browser/call-log';
import { REAL_ADD_ON, servePreview, usePreview } from '../whole/browser/preview';

const ROWS = [
  ['Account', 'Partner', 'Overlap', 'Warmth', 'ICP fit', 'Motion'],
  ['Acme', 'Northwind', 'Customer', '', 'A', ''],
  ['Birch', 'Contoso', 'Customer', '', 'A', ''],
];

const preview = usePreview({
  serve: () => servePreview(REAL_ADD_ON, { Overlaps: ROWS }),
  page: 'a new one for each test',
});

const heading = (account: string) =>
  preview.sheet.sidebar.getByRole('heading', { level: 1 }).getByText(account);

async function openSidebar(): Promise<void> {
  const { sheet } = preview;
  await sheet.click('A2');
  await sheet.menu('Extensions', 'EQL Desk', 'Open sidebar');
  await heading('Acme').waitFor();
}

const polls = async (): Promise<readonly LoggedCall[]> =>
  (await preview.sheet.calls()).filter(({ functionName }) => functionName === 'selection');

/** Waits until the sidebar has asked so many times, and been answered. */
const answeredPolls = (count: number): Promise<readonly LoggedCall[]> =>
  preview.sheet.eventually(
    async () => (await polls()).filter(({ ended }) => ended !== undefined),
    (ended) => ended.length >= count,
  );

/** As the browser tells the page when its tab is hidden and comes to the front again. */
const setVisibility = (state: 'hidden' | 'visible'): Promise<unknown> =>
  preview.sheet.inSidebar(`
    Object.defineProperty(document, 'visibilityState', { configurable: true, value: '${state}' });
    document.dispatchEvent(new Event('visibilitychange'));
  `);

test('the selected row is shown within two seconds', async () => {
  const { sheet } = preview;
  const { clock } = sheet.page;
  await clock.install();
  await openSidebar();
  await answeredPolls(3);
  await clock.pauseAt(Date.now() + 1000);
  await sheet.click('B3');
  const before = (await polls()).length;
  // The page's own seconds, however slow the machine is.
  for (let tenth = 0; tenth < 20; tenth += 1) {
    await clock.runFor(100);
    // Messages between the frames take time that isn't the page's.
    await sheet.page.waitForTimeout(50);
  }
  expect(await heading('Birch').count()).toBe(1);
  expect((await polls()).length - before).toBeLessThanOrEqual(2);
});

test('it asks one question at a time, and waits longer while nothing moves', async () => {
  await openSidebar();
  const asked = await answeredPolls(5);
  const waits = asked.slice(1).map(({ began }, at) => began - (asked[at]?.ended ?? began));
  // No question before the one before it is answered; a timer may be late and is never early.
  expect(Math.min(...waits)).toBeGreaterThanOrEqual(999);
  expect(waits[3]).toBeGreaterThanOrEqual(1500);
});

test('it asks nothing while nobody sees it, and at once when somebody does again', async () => {
  const { sheet } = preview;
  await openSidebar();
  await answeredPolls(1);
  await setVisibility('hidden');
  // What was asked just before may still be under way.
  await sheet.eventually(polls, (calls) => calls.every(({ ended }) => ended !== undefined));
  const before = (await polls()).length;
  await sheet.click('A3');
  await sheet.page.waitForTimeout(4000);
  expect((await polls()).length).toBe(before);
  await setVisibility('visible');
  await heading('Birch').waitFor();
});
