// The add-on as a person uses it, by clicks and keys in a real browser, on the files in dist/.
import { REAL_ADD_ON, servePreview, usePreview } from './preview';

const OVERLAP = [
  ['Account', 'Website', 'Partner', 'Overlap', 'Warmth', 'ICP fit', 'Motion'],
  ['Acme', 'acme.com', 'Northwind', 'Customer', 'Warm', 'A', 'Partner introduction'],
  ['Globex', 'globex.com', 'Northwind', 'Customer', '', 'A', ''],
  ['Initech', 'initech.com', 'Contoso', 'Customer', 'Cold', 'A', 'Co-sell'],
  ['Umbrella', 'umbrella.com', 'Contoso', 'None', 'Hot', 'B', 'Route to rep'],
  ['Hooli', 'hooli.com', 'Contoso', 'Open opportunity', 'Warm', 'D', 'Route to rep'],
  ['Vandelay', 'vandelay.com', 'Contoso', '#N/A', '', '', ''],
];
const ADD_ON_MENU = ['Extensions', 'EQL Desk'] as const;
/** The add-on's five columns stand right of the seven above. */
const STATUS_AND_SCORE = 'H1:I7';

const preview = usePreview({
  serve: () => servePreview(REAL_ADD_ON, { 'Partner overlap': OVERLAP }),
  page: 'opened anew for each test',
});

/** Chooses Score this sheet and waits until the columns are there. */
async function score(): Promise<string[][]> {
  const { sheet } = preview;
  await sheet.menu(...ADD_ON_MENU, 'Score this sheet');
  const scored = await sheet.eventually(
    () => sheet.texts(STATUS_AND_SCORE),
    (texts) => texts[6]?.[0] !== '',
  );
  await sheet.readWhatItSays();
  return scored;
}

test('Score this sheet says of every row whether it qualifies', async () => {
  expect(await score()).toEqual([
    ['EQL status', 'EQL score'],
    ['EQL', '98'],
    ['Candidate', '50'],
    ['Candidate', '73'],
    ['No overlap', '0'],
    ['Poor fit', expect.any(String)],
    ['Check data', expect.any(String)],
  ]);
});

test('the sidebar opens and follows the selected row', async () => {
  const { sheet } = preview;
  await sheet.click('A3');
  await sheet.menu(...ADD_ON_MENU, 'Open sidebar');
  await sheet.sidebar.getByText('Globex').first().waitFor();
  await sheet.click('B4');
  await sheet.sidebar.getByText('Initech').first().waitFor();
  expect(await sheet.sidebar.getByLabel('The four components').innerText()).toMatch(/Warmth/);
});

test('what is filled in in the sidebar stands in the sheet, and the row is scored again', async () => {
  const { sheet } = preview;
  await score();
  await sheet.click('A3');
  await sheet.menu(...ADD_ON_MENU, 'Open sidebar');
  await sheet.sidebar.locator('#field-warmth').selectOption('Warm');
  await sheet.sidebar.locator('#field-motion').selectOption('Co-sell');
  await sheet.sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  const [saved] = await sheet.eventually(
    () => sheet.texts('E3:H3'),
    ([row]) => row?.[3] === 'EQL',
  );
  expect(saved).toEqual(['Warm', 'A', 'Co-sell', 'EQL']);
});

test('a formula typed into one cell fills its column', async () => {
  const { sheet } = preview;
  await sheet.enter('J2', '=EQL_STATUS(D2:D6, E2:E6, F2:F6, G2:G6)');
  expect((await sheet.texts('J2:J7')).flat()).toEqual([
    'EQL',
    'Candidate',
    'Candidate',
    'No overlap',
    'Poor fit',
    '',
  ]);
  await sheet.enter('D3', 'None');
  expect((await sheet.cell('J3')).text).toBe('No overlap');
});

test('a formula whose ranges differ in height says which one, on hovering', async () => {
  const { sheet } = preview;
  await sheet.enter('J2', '=EQL_STATUS(D2:D6, E2:E5, F2:F6, G2:G6)');
  expect((await sheet.cell('J2')).text).toBe('#ERROR!');
  await sheet.hover('J2');
  await sheet.page
    .locator('.o-error-tooltip')
    .getByText(/warmth/i)
    .waitFor();
});
