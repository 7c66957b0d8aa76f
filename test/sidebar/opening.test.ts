// What opening the sidebar takes, over the sample of `npm start`: one request, and so many milliseconds,
// which are printed and judged by nobody: another machine has others.
import { usePreview } from '../whole/browser/preview';
import { startCommand } from '../whole/browser/start-command';

const preview = usePreview({ serve: () => startCommand(), page: 'for all tests' });

interface Watched {
  /** In milliseconds since 1970. */
  clicked?: number;
  firstContent?: number;
  row?: number;
}

/** Notes, in each frame, when the menu was clicked, when anything was shown, and when a row was. */
function watchOpening(): void {
  const watched: Watched = {};
  Object.assign(window, { watched });
  const now = (): number => performance.timeOrigin + performance.now();
  window.addEventListener(
    'click',
    () => {
      watched.clicked = now();
    },
    { capture: true },
  );
  new MutationObserver(() => {
    if (document.querySelector('.skeleton, .opening, h1')) watched.firstContent ??= now();
    if (document.querySelector('h1.account')) watched.row ??= now();
  }).observe(document, { childList: true, subtree: true });
}

test('one request opens the sidebar and shows the selected row', async () => {
  const { sheet } = preview;
  await sheet.page.addInitScript(watchOpening);
  await sheet.openAnew();
  await sheet.openTab('Sample overlap');
  await sheet.click('A5');
  await sheet.menu('Extensions', 'EQL Desk', 'Open sidebar');
  await sheet.sidebar.locator('h1.account').waitFor();
  const calls = await sheet.calls();
  const [opening, ...later] = calls.map(({ functionName }) => functionName);
  expect(opening).toBe('bootstrap');
  expect(new Set(later)).toEqual(new Set(later.length > 0 ? ['selection'] : []));

  const { clicked = Number.NaN } = await sheet.page.evaluate<Watched>('watched');
  const { firstContent, row } = await sheet.inSidebar<Required<Watched>>('watched');
  const after = (time: number): number => Math.round(time - clicked);
  expect([after(firstContent) >= 0, after(row) >= after(firstContent)]).toEqual([true, true]);
  process.stdout.write(
    `Opening the sidebar over the sample: first content ${after(firstContent)} ms after the click ` +
      `on the menu, the row after ${after(row)} ms, 1 request.\n`,
  );
});
