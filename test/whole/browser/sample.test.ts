// What a newcomer sees after `npm start`: the sample workbook, and the add-on at work on it.
import { once } from 'node:events';
import { usePreview } from './preview';
import { startCommand } from './start-command';

const preview = usePreview({ serve: () => startCommand(), page: 'opened anew for each test' });

const ADD_ON_MENU = ['Extensions', 'EQL Desk'] as const;
const OVERLAP_TAB = 'Sample overlap';
const SUMMARY_TAB = 'EQL Summary';

/** The header of the overlap tab, from A to its last column. */
async function headers(): Promise<string[]> {
  const [row = []] = await preview.sheet.texts('A1:Z1', OVERLAP_TAB);
  return row;
}

async function columnOf(header: string): Promise<string> {
  const index = (await headers()).indexOf(header);
  if (index < 0) throw new Error(`${OVERLAP_TAB} has no column ${header}.`);
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

async function scoreSample(): Promise<void> {
  const { sheet } = preview;
  await sheet.openTab(OVERLAP_TAB);
  await sheet.menu(...ADD_ON_MENU, 'Score this sheet');
  await sheet.readWhatItSays();
}

test('npm start opens the sample, its guide first', async () => {
  const { sheet } = preview;
  expect((await sheet.tabs()).slice(0, 3)).toEqual(['Start here', OVERLAP_TAB, 'Sample leads']);
  expect(await sheet.tab()).toBe('Start here');
  expect((await sheet.cell('A1')).text).toContain('sample workbook');
});

test('scoring says what every row is worth, and flags what is missing in colour', async () => {
  const { sheet } = preview;
  await scoreSample();
  const status = await columnOf('EQL status');
  const warmth = await columnOf('Warmth');
  const statuses = (await sheet.texts(`${status}2:${status}435`, OVERLAP_TAB)).flat();
  expect(new Set(statuses)).toEqual(
    new Set(['EQL', 'Candidate', 'No overlap', 'Poor fit', 'Check data']),
  );
  // A candidate whose warmth is blank: the cell is amber.
  const texts = (await sheet.texts(`${warmth}2:${warmth}435`, OVERLAP_TAB)).flat();
  const row = statuses.findIndex((text, index) => text === 'Candidate' && texts[index] === '');
  expect((await sheet.cell(`${warmth}${row + 2}`, OVERLAP_TAB)).fill).not.toBe('');
});

test('Ctrl+Z takes the scores back, one step after the other, and nothing breaks', async () => {
  const { sheet } = preview;
  await scoreSample();
  await sheet.click(`${await columnOf('EQL status')}5`);
  for (let step = 0; step < 30; step += 1) await sheet.press('Control+z');
  expect(await headers()).not.toContain('EQL status');
});

test('the summary stands on a tab of its own, with its verdict, its table and a chart', async () => {
  const { sheet } = preview;
  await sheet.menu(...ADD_ON_MENU, 'Build summary');
  await sheet.eventually(
    () => sheet.tabs(),
    (tabs) => tabs.includes(SUMMARY_TAB),
  );
  await sheet.readWhatItSays();
  expect(await sheet.charts(SUMMARY_TAB)).toBe(4);
  const page = (await sheet.texts('A1:E30', SUMMARY_TAB)).map((row) => row.join(' ')).join('\n');
  expect(page).toMatch(/32 of 120.*50 of 360/);
  expect(page).toMatch(/EQL 144 120 32 26\.7%/);
  // The chart is drawn, not only counted.
  await sheet.page.locator('.o-figure canvas').first().waitFor();
});

test('a formula over the whole list answers in one cell and fills the ones below', async () => {
  const { sheet } = preview;
  await sheet.openTab(OVERLAP_TAB);
  await sheet.page.keyboard.press('Control+Home');
  const [overlap, warmth, fit, motion] = await Promise.all(
    ['Overlap', 'Warmth', 'Fit tier', 'Motion'].map(columnOf),
  );
  const ranges = [overlap, warmth, fit, motion].map((column) => `${column}2:${column}435`);
  await sheet.openTab('Start here');
  await sheet.enter(
    'C1',
    `=EQL_SCORE(${ranges.map((range) => `'${OVERLAP_TAB}'!${range}`).join(', ')})`,
  );
  const scores = (await sheet.texts('C1:C434')).flat();
  expect(scores.filter((score) => score !== '').every((score) => Number(score) <= 100)).toBe(true);
  expect(scores.filter((score) => Number(score) >= 80).length).toBeGreaterThan(50);
});

test('the workbook can be taken home as an Excel file', async () => {
  const { sheet } = preview;
  const [download] = await Promise.all([
    sheet.page.waitForEvent('download'),
    sheet.menu('File', 'Download (.xlsx)'),
  ]);
  expect(download.suggestedFilename()).toBe('Partner overlap (sample).xlsx');
  const [bytes] = await once(await download.createReadStream(), 'data');
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
});
