// Everybody can work with it: no violation in axe-core on any screen, large text, dark themes.
import fs from 'node:fs';
import type { AxeResults } from 'axe-core';
import { namedRows, sevenRows } from '../support/sample-rows';
import { openPage, openSidebar, type SidebarPage } from '../support/sidebar-page';

const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

type Violations = AxeResults['violations'];

/** The rules that the size of the text and the colours decide. */
const LOOK = { runOnly: ['color-contrast', 'target-size', 'scrollable-region-focusable'] };

/** What axe-core objects to, with the elements that it means. */
async function violations({ page }: SidebarPage, rules = {}): Promise<readonly string[]> {
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(AXE);
  // What it found in order is long, and nobody asks for it.
  const run = `axe.run(${JSON.stringify({ ...rules, resultTypes: ['violations'] })})`;
  const found = await page.evaluate<Violations>(`${run}.then(({ violations }) => violations)`);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const LONG_NAME = 'Internationale Maschinenbau- und Anlagentechnik Gesellschaft';

/** Twice the text size, as a reader may ask the browser for, and a dark system theme. */
async function largeAndDark({ page }: SidebarPage): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate("document.documentElement.style.fontSize = '200%'");
}

/** How wide the page would have to be for nothing to be cut off; what is typed scrolls in its field. */
const widest = ({ page }: SidebarPage): Promise<number> =>
  page.evaluate(() =>
    Math.max(...Array.from(document.querySelectorAll('#app :not(input)'), (e) => e.scrollWidth)),
  );

/** Its words are the longest, and what is wrong in English is wrong in German. */
const GERMAN = { language: 'de' } as const;

const SCREENS: readonly (readonly [string, () => Promise<SidebarPage>])[] = [
  ['a candidate', () => openSidebar(sevenRows(['warmth', 'motion', 'owner']), GERMAN)],
  [
    'a list that was never scored, with another partner of the row’s account',
    async () => {
      const workbook = sevenRows();
      workbook.start = { rows: 7, found: ['Partner', 'Account'], absent: ['Fit'] };
      const [row] = workbook.rows;
      const other = { partner: LONG_NAME, state: 'missing', stateLabel: 'Missing' } as const;
      const says = 'No warmth is filled in.';
      const partners = [{ ...other, key: workbook.details(1).key, says }];
      const others = { best: 'The best way into Acme is Northwind.', partners };
      if (row) workbook.rows[0] = { ...row, others };
      return openSidebar(workbook, GERMAN);
    },
  ],
  [
    'an EQL',
    async () => {
      const workbook = sevenRows();
      workbook.selectedRow = 6;
      return openSidebar(workbook, GERMAN);
    },
  ],
  [
    'a row with a conflict, a name to give and columns to add',
    async () => {
      const sidebar = await openSidebar(sevenRows(['warmth', 'motion', 'owner']), GERMAN);
      await sidebar.field('Warmth').selectOption('Hot');
      await sidebar.field('Note').fill('Met in March');
      sidebar.workbook.edit('Acme', { warmth: 'Cold' });
      await sidebar.button('Keep theirs').waitFor();
      return sidebar;
    },
  ],
  [
    'a save that was refused, with an undo',
    async () => {
      const sidebar = await openSidebar(sevenRows(), GERMAN);
      await sidebar.field('Motion').selectOption('Co-sell');
      await sidebar.button('Save').click();
      await sidebar.button(/^Undo/).waitFor();
      await sidebar.field('Note').fill('x');
      sidebar.next('saveRow', { fails: 'PERMISSION_DENIED' });
      await sidebar.button('Save').click();
      await sidebar.page.getByRole('alert').waitFor();
      return sidebar;
    },
  ],
  [
    'the worklist, with something typed and not saved',
    async () => {
      const sidebar = await openSidebar(sevenRows(), GERMAN);
      await sidebar.field('Note').fill('x');
      await sidebar.tab('Worklist').click();
      await sidebar.text('Typed, not saved').waitFor();
      return sidebar;
    },
  ],
  [
    'what is typed for several rows',
    async () => {
      const sidebar = await openSidebar(sevenRows(), GERMAN);
      await sidebar.tab('Worklist').click();
      await sidebar.button('Choose several rows').click();
      await sidebar.button('All 6 shown').click();
      await sidebar.button('Change…').click();
      await sidebar.field('Next step').waitFor();
      return sidebar;
    },
  ],
  [
    'what a change of several rows would write',
    async () => {
      const sidebar = await openSidebar(sevenRows(), GERMAN);
      await sidebar.tab('Worklist').click();
      await sidebar.button('Propose owners').click();
      await sidebar.text(/^What stays as it is/).click();
      return sidebar;
    },
  ],
  [
    'the introduction',
    async () => {
      const workbook = namedRows();
      const sidebar = await openSidebar(workbook, GERMAN);
      await sidebar.button('Ask for an introduction').click();
      await sidebar.field('Message').waitFor();
      return sidebar;
    },
  ],
  [
    'the introduction, with a name to give first',
    async () => {
      const sidebar = await openSidebar(sevenRows(), GERMAN);
      await sidebar.button('Ask for an introduction').click();
      await sidebar.field('Your name').waitFor();
      return sidebar;
    },
  ],
  [
    'an introduction that was asked for, with what speaks against asking again',
    async () => {
      const workbook = namedRows();
      const sentence = 'Northwind was asked about Acme and hasn’t answered yet.';
      const guards = [{ code: 'under-way', sentence, isWarning: true }] as const;
      workbook.rows = workbook.rows.map((row) => ({ ...row, requestedOn: '2026-06-29', guards }));
      const sidebar = await openSidebar(workbook, GERMAN);
      await sidebar.button('What came of the request').click();
      await sidebar.button('Show it anyway').waitFor();
      await sidebar.button('Agreed').waitFor();
      return sidebar;
    },
  ],
  [
    'the summary while it is built',
    async () => {
      const sidebar = await openSidebar(sevenRows(), GERMAN);
      await sidebar.tab('Summary').click();
      sidebar.next('runJob', {}, { until: new Promise(() => undefined) });
      await sidebar.button('Build summary').click();
      await sidebar.text('Step 1 of 3 done.').waitFor();
      return sidebar;
    },
  ],
  [
    'the words that nobody can read, one of them saved, with an effect',
    async () => {
      const sidebar = await openSidebar(sevenRows(), GERMAN);
      await sidebar.tab('Setup').click();
      for (const text of ['“Champ”', '“Play 1”']) {
        await sidebar.field(text).selectOption({ index: 1 });
        await sidebar.button('Show the effect').click();
        await sidebar.button('Save the answers').waitFor();
        if (text === '“Champ”') await sidebar.button('Save the answers').click();
      }
      await sidebar.button(/^Undo/).waitFor();
      return sidebar;
    },
  ],
  [
    'the partners to tell',
    async () => {
      const sidebar = await openSidebar(sevenRows(), GERMAN);
      await sidebar.tab('Summary').click();
      await sidebar.button('Show what to tell').click();
      await sidebar.page.locator('summary', { hasText: 'Northwind' }).click();
      return sidebar;
    },
  ],
  [
    'the partners to call, and answers before they are written',
    async () => {
      const sidebar = await openSidebar(sevenRows(), GERMAN);
      await sidebar.tab('Summary').click();
      await sidebar.button('Choose a partner').click();
      await sidebar.field('Call sheet for').waitFor();
      await sidebar.button('Look at the answers').click();
      await sidebar.button(/^Write 1 row/).waitFor();
      return sidebar;
    },
  ],
  [
    'setup with its settings and their effect',
    async () => {
      const sidebar = await openSidebar(sevenRows(), GERMAN);
      await sidebar.tab('Setup').click();
      await sidebar.button('Change the settings').click();
      await sidebar.field('Warmth bar').fill('0.8');
      await sidebar.button('Show the effect').click();
      await sidebar.button('Save the settings').waitFor();
      const closed = sidebar.page.locator('details:not([open]) > summary');
      while ((await closed.count()) > 0) await closed.first().click();
      return sidebar;
    },
  ],
  [
    'the question which of two rows is meant',
    async () => {
      const workbook = sevenRows();
      const twin = { account: 'Acme', partner: 'Northwind', cells: { warmth: 'Cold' } };
      const sidebar = await openSidebar(workbook, GERMAN);
      await sidebar.field('Note').fill('x');
      workbook.rows = [...workbook.rows.slice(1), twin, { ...twin, cells: { warmth: 'Hot' } }];
      await sidebar.button('Save').click();
      await sidebar.page.getByRole('alert').waitFor();
      return sidebar;
    },
  ],
  [
    'a row that was deleted, and another one in its place',
    async () => {
      const sidebar = await openSidebar(sevenRows(), GERMAN);
      sidebar.workbook.rows = sidebar.workbook.rows.slice(1);
      await sidebar.page.getByRole('alert').waitFor();
      await sidebar.button('Show Birch & Sons').waitFor();
      return sidebar;
    },
  ],
  [
    'no row of the list',
    async () => {
      const workbook = sevenRows();
      workbook.selectedRow = 1;
      return openSidebar(workbook, GERMAN);
    },
  ],
  [
    'what scoring said, with cells that couldn’t be used',
    async () => {
      const sidebar = await openSidebar(sevenRows(), GERMAN);
      await sidebar.button('Score this sheet').click();
      await sidebar.page.locator('.done li').first().waitFor();
      return sidebar;
    },
  ],
  [
    'a worklist of one’s own, before one has a name',
    async () => {
      const sidebar = await openSidebar(sevenRows(), GERMAN);
      await sidebar.tab('Worklist').click();
      await sidebar.field(/^Mine/).check({ force: true });
      await sidebar.field('Your name').waitFor();
      return sidebar;
    },
  ],
  [
    'an empty sheet’s setup',
    async () => {
      const workbook = sevenRows();
      workbook.hasTable = false;
      const sidebar = await openSidebar(workbook, GERMAN);
      await sidebar.tab('Setup').click();
      await sidebar.text('Overlap tab').waitFor();
      return sidebar;
    },
  ],
  [
    'names of 60 characters',
    async () => {
      const workbook = sevenRows();
      workbook.rows = [{ account: LONG_NAME, partner: LONG_NAME, cells: { warmth: 'Cold' } }];
      return openSidebar(workbook, GERMAN);
    },
  ],
  [
    'an empty sheet',
    async () => {
      const workbook = sevenRows();
      workbook.hasTable = false;
      return openSidebar(workbook, GERMAN);
    },
  ],
  [
    'an opening that fails',
    async () => {
      const fails = 'Authorization is required to perform that action.';
      const sidebar = await openPage(sevenRows(), {
        ...GERMAN,
        faults: { bootstrap: [{ fails }] },
      });
      await sidebar.page.getByRole('alert').waitFor();
      return sidebar;
    },
  ],
  [
    'an opening that takes its time',
    async () => {
      const until = new Promise(() => undefined);
      const sidebar = await openPage(sevenRows(), {
        ...GERMAN,
        faults: { bootstrap: [{ until }] },
      });
      await sidebar.text(/^Google is slow/).waitFor();
      return sidebar;
    },
  ],
];

describe('in German, axe-core finds nothing, also with large text and a dark theme, on', () => {
  test.each(SCREENS)('%s', async (_what, open) => {
    const sidebar = await open();
    expect(await violations(sidebar)).toEqual([]);
    await largeAndDark(sidebar);
    expect(await violations(sidebar, LOOK)).toEqual([]);
    expect(await widest(sidebar)).toBe(300);
  });
});

describe.each([
  ['English', undefined],
  ['Spanish', 'es'],
] as const)('in %s, axe-core finds nothing and nothing is cut off on', (_name, language) => {
  test.each([
    ['the row', 0],
    ['the worklist', 1],
    ['the summary', 2],
    ['setup', 3],
  ])('%s', async (_what, at) => {
    const sidebar = await openSidebar(
      sevenRows(['warmth', 'motion', 'owner']),
      language ? { language } : {},
    );
    await sidebar.page.getByRole('tab').nth(at).click();
    await sidebar.page.locator('h1').first().waitFor({ state: 'attached' });
    await largeAndDark(sidebar);
    expect(await violations(sidebar)).toEqual([]);
    expect(await widest(sidebar)).toBe(300);
  });
});

describe('with forced colours', () => {
  test('the selected tab and the chosen filter stand out by a line', async () => {
    const sidebar = await openSidebar(sevenRows());
    await sidebar.tab('Worklist').click();
    await sidebar.page.getByLabel(/^All/).waitFor({ state: 'attached' });
    await sidebar.page.emulateMedia({ forcedColors: 'active' });
    const [lines, outlines] = await sidebar.page.evaluate(() => {
      const of = (places: string, part: 'borderBottomColor' | 'outlineStyle') =>
        Array.from(document.querySelectorAll(places), (each) => getComputedStyle(each)[part]);
      return [
        of('.tab', 'borderBottomColor'),
        of('.filter > input + span', 'outlineStyle'),
      ] as const;
    });
    const [row, worklist, ...others] = lines;
    expect(others).toEqual([row, row]);
    expect(worklist).not.toBe(row);
    expect(outlines.filter((style) => style === 'solid')).toHaveLength(1);
    await sidebar.page.emulateMedia({ forcedColors: 'none' });
  });
});

describe('the look', () => {
  test('is the same under a dark system theme, with the contrast that it needs', async () => {
    const sidebar = await openSidebar(sevenRows(), { colorScheme: 'dark' });
    expect(await violations(sidebar)).toEqual([]);
    const colours = await sidebar.page.evaluate(() => {
      const input = getComputedStyle(document.querySelector('input') as Element);
      return [getComputedStyle(document.body).backgroundColor, input.backgroundColor, input.color];
    });
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(255, 255, 255)', 'rgb(32, 33, 36)']);
  });

  test('grows with the text size that the reader has asked for', async () => {
    const sidebar = await openSidebar(sevenRows());
    const size = (): Promise<string> =>
      sidebar.page.evaluate("getComputedStyle(document.querySelector('#app')).fontSize");
    expect(await size()).toBe('13px');
    await largeAndDark(sidebar);
    expect(await size()).toBe('26px');
  });

  test('stands still for whoever asks for less motion', async () => {
    const until = new Promise(() => undefined);
    const sidebar = await openPage(sevenRows(), { faults: { bootstrap: [{ until }] } });
    await sidebar.page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await sidebar.page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
  });
});
