// A partner manager with both hands on the keyboard: one candidate until its partner was told, and ten in
// a row. The add-on is the real one, in the local spreadsheet.
import { REAL_ADD_ON, servePreview, usePreview } from './preview';
import { SidebarKeys } from './sidebar-keys';

const TAB = 'Partner overlap';
const HEADERS = ['Account', 'Partner', 'Overlap', 'Warmth', 'ICP fit', 'Motion', 'Owner', 'Stage'];
const TEN = ['Birch', 'Cobalt', 'Dune', 'Elm', 'Fjord', 'Gale', 'Heron', 'Iris', 'Juno', 'Kite'];
const candidate = (account: string, partner: string): string[] => {
  return [account, partner, 'Customer', '', 'A', '', partner === 'Contoso' ? 'Ines' : '', ''];
};
/** Closed deals of both kinds, so that it is known what the stages mean. */
const LEADS = [
  ['Account', 'Lead type', 'Qualified date', 'Stage'],
  ['Globex', 'MQL', '2026-01-10', 'Closed won'],
  ['Hooli', 'MQL', '2026-01-11', 'Closed lost'],
];
const ROWS = [candidate('Acme', 'Northwind'), ...TEN.map((name) => candidate(name, 'Contoso'))];

const preview = usePreview({
  serve: () => servePreview(REAL_ADD_ON, { [TAB]: [HEADERS, ...ROWS], Leads: LEADS }),
  page: 'opened anew for each test',
});

const status = (text: string | RegExp) =>
  preview.sheet.sidebar.getByRole('status').getByText(text).first();
const heading = (text: string) =>
  preview.sheet.sidebar.getByRole('heading', { level: 1, name: text, exact: true });

async function openSidebar(): Promise<SidebarKeys> {
  const { sheet } = preview;
  await sheet.menu('Extensions', 'EQL Desk', 'Open sidebar');
  await sheet.sidebar.getByRole('tab', { name: 'Row' }).waitFor();
  await sheet.enterSidebar();
  const keys = new SidebarKeys(sheet);
  await keys.tabTo('tab-row');
  return keys;
}

/** The summary built anew by the keyboard, and those of its numbers that a candidate moves. */
async function builtSummary(keys: SidebarKeys): Promise<object> {
  const { sheet } = preview;
  await keys.openScreen('summary');
  await keys.choose('Build summary');
  await status('The tab EQL Summary is up to date.').waitFor();
  const rows = await sheet.texts('A1:F90', 'EQL Summary');
  const numbers = (name: string, column: number): string =>
    rows.find(([first]) => first === name)?.[column] ?? '';
  const untold = rows.flat().find((text) => text.startsWith('Outcomes that the partner'));
  return {
    warm: numbers('+ warmth', 1),
    eqls: numbers('EQL', 1),
    converted: numbers('EQL', 3),
    untold: untold?.match(/Northwind \d/)?.[0] ?? '',
  };
}

/** What there is to tell, asked for by the keyboard. */
async function told(keys: SidebarKeys): Promise<string> {
  const { sidebar } = preview.sheet;
  await keys.openScreen('summary');
  await keys.choose('Show what to tell');
  const northwind = sidebar.locator('details', { hasText: 'Northwind' }).last();
  await northwind.waitFor();
  return (await northwind.locator('p').allTextContents()).join('\n');
}

/** Notes a step of the introduction, from whatever screen. */
async function mark(keys: SidebarKeys, step: string): Promise<void> {
  await keys.openScreen('row');
  await keys.choose('What came of the request');
  await keys.choose(step);
  await status(`Marked as ${step.toLowerCase()}`).waitFor();
}

test('a candidate becomes an EQL, is introduced, becomes a deal, and its partner is told', async () => {
  const { sheet } = preview;
  await sheet.press('ArrowDown');
  const keys = await openSidebar();
  await heading('Acme').waitFor();
  expect(await builtSummary(keys)).toEqual({ warm: '0', eqls: '0', converted: '', untold: '' });

  await keys.openScreen('row');
  await keys.tabTo('field-warmth');
  await keys.press('ArrowDown');
  await keys.tabTo('your-name');
  await keys.type('Sam Lee');
  await keys.choose('Save');
  await status('Saved. Acme still lacks motion.').waitFor();
  expect(await builtSummary(keys)).toMatchObject({ warm: '1', eqls: '0' });

  await keys.openScreen('row');
  await keys.choose('Ask for an introduction');
  await keys.choose('Mark as requested');
  await status('Acme is an EQL now.').waitFor();
  expect(await builtSummary(keys)).toEqual({
    ...{ warm: '1', eqls: '1', converted: '', untold: 'Northwind 1' },
  });
  expect(await told(keys)).toMatch(/asked for 1; 0 answered .* 0 made/);

  await mark(keys, 'Agreed');
  expect(await told(keys)).toMatch(/asked for 1; 1 answered \(1 yes, 0 no\).* 0 made/);
  await mark(keys, 'Made');
  expect(await told(keys)).toMatch(/asked for 1; 1 answered \(1 yes, 0 no\).* 1 made/);

  // The CRM's export says that it has become a deal.
  await sheet.other('type', 'H2', 'Closed won', TAB);
  expect(await builtSummary(keys)).toMatchObject({ eqls: '1', converted: '1' });
  expect(await told(keys)).toMatch(/Won, 1 account: Acme\./);
  await keys.tabTo(/^Northwind/);
  await keys.press('Enter');
  await keys.choose('Told today');
  await status('Northwind marked as told.').waitFor();
  expect(await builtSummary(keys)).toMatchObject({ converted: '1', untold: '' });
});

test('ten candidates in a row, at a dozen keys each', async () => {
  const { sheet } = preview;
  const keys = await openSidebar();
  await keys.openScreen('worklist');
  await keys.tabTo('partner');
  await keys.type('C');
  await sheet.sidebar.getByText('10 of 10 shown').waitFor();
  await keys.choose('Start with the first');
  await heading('Birch').waitFor();
  await keys.tabTo('field-warmth');
  const before = keys.strokes;
  const began = Date.now();
  for (const account of TEN) {
    await heading(account).waitFor();
    expect(await keys.focused()).toBe('field-warmth');
    await keys.press('ArrowDown');
    await keys.tabTo('field-motion');
    await keys.press('ArrowDown', 'ArrowDown', 'Control+Enter');
    await status(`${account} is an EQL now.`).waitFor();
  }
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const strokes = keys.strokes - before;
  process.stdout.write(`Ten candidates by keyboard: ${strokes} keys in ${seconds} seconds.\n`);
  expect(strokes).toBeLessThanOrEqual(120);
  const rows = await sheet.texts('A3:G12', TAB);
  expect(rows).toEqual(
    TEN.map((account) => [account, 'Contoso', 'Customer', 'Hot', 'A', 'Co-sell', 'Ines']),
  );
});
