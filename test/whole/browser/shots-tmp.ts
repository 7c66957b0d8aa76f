import { openBrowser } from '../../support/browser';
import { SheetPage } from './sheet-page';
import { REAL_ADD_ON, servePreview } from './preview';
jest.setTimeout(600_000);
const H = ['Account','Partner','Overlap','Warmth','Last touch','ICP fit','Motion','Owner','Next step','Due','Introduction requested on','Will introduce'];
const d = (n: number) => new Date(Date.UTC(2026, 10, 28) + n * 86400000).toISOString().slice(0, 10);
const R = [
  ['Acme', 'Northwind Consulting Group', 'Customer', 'Medium', d(-20), 'A', '', '', '', '', '', ''],
  ['Acme', 'Contoso', 'Customer', 'Hot', d(-10), 'A', '', '', '', '', '', 'Yes'],
  ['Acme', 'Initech', 'Prospect', '', '', 'A', '', '', '', '', '', ''],
  ['Birch', 'Contoso', 'Customer', 'Hot', d(-10), 'A', 'Partner introduction', 'Sam Lee', '', d(1), d(-1), ''],
  ['Cobalt Software', 'Contoso', 'Open opportunity', 'Hot', d(-400), 'B', 'Joint webinar', 'Dana', 'Call them', d(2), '', ''],
  ['Dune', 'Northwind Consulting Group', 'Customer', 'Warm', d(-3), 'A', 'Co-sell', 'Dana Cole', 'Call', d(-20), '', ''],
  ['Elm', 'Northwind Consulting Group', 'Customer', 'who knows', '', 'A', '', '', '', '', '', ''],
  ...Array.from({ length: 5 }, (_, i) => [`Load ${i + 1}`, 'Contoso', 'Customer', 'Hot', d(-10), 'A', 'Intro', 'Sam Lee', 'Wait', d(2), d(-1), '']),
  ...Array.from({ length: 12 }, (_, i) => [`Filler ${i + 1}`, 'Initech', 'Customer', i % 2 ? '' : 'Warm', i % 2 ? '' : d(-15), 'A', '', '', '', '', '', '']),
];
const OUT = '/tmp/sb12/shots';
test('shots', async () => {
  const server = await servePreview(REAL_ADD_ON, { 'Partner overlap': [H, ...R], 'Other list': [H, ...R.slice(12)] });
  const sheet = await SheetPage.open(await openBrowser(), server.address);
  const { page, sidebar } = sheet;
  const shot = async (name: string, height = 790) => {
    await page.setViewportSize({ width: 1280, height });
    await page.waitForTimeout(250);
    await page.locator('#sidebar').screenshot({ path: `${OUT}/${name}.png` });
    await page.setViewportSize({ width: 1280, height: 800 });
  };
  try {
    await sheet.click('A2');
    await sheet.menu('Extensions', 'EQL Desk', 'Open sidebar');
    await sidebar.getByLabel('The four components').waitFor();
    await shot('start');
    await sidebar.getByRole('button', { name: /^Score Partner/ }).click();
    await sidebar.getByText('1. Your list.').waitFor({ state: 'detached' });
    await page.waitForTimeout(1500);
    await shot('row', 1500);
    await sidebar.getByRole('tab', { name: 'Worklist' }).click();
    await sidebar.getByText('shown').waitFor();
    await shot('worklist');
    await sidebar.getByLabel('Partner', { exact: true }).selectOption('Contoso');
    await sidebar.getByText('Then ask about').waitFor();
    await shot('worklist-load');
    await sidebar.getByRole('radio', { name: /^Due this week/ }).check();
    await page.waitForTimeout(800);
    await shot('worklist-due');
    await sheet.openTab('Other list');
    await sheet.click('A3');
    await sidebar.getByRole('heading', { name: 'Other list' }).waitFor();
    await shot('worklist-other');
    await sidebar.getByRole('tab', { name: 'Row' }).click();
    await sheet.openTab('Partner overlap');
    await page.waitForTimeout(500); await sheet.click('A2'); await page.waitForTimeout(500);
    await page.waitForTimeout(700);
    await sheet.click('A6');
    await sidebar.getByRole('heading', { name: 'Cobalt Software' }).waitFor();
    await shot('row-cobalt', 1500);
    await sheet.click('A5');
    await sidebar.getByRole('heading', { name: 'Birch' }).waitFor();
    await shot('row-birch', 800);
    await sidebar.getByRole('tab', { name: 'Setup' }).click();
    await sidebar.getByText('Look at the workbook again').waitFor();
    await page.waitForTimeout(800);
    await shot('setup', 1500);
  } finally {
    await sheet.close();
    await server.close();
  }
});
