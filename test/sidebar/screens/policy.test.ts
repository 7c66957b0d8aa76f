// The page needs nothing but its own code and style: it works where a policy allows these two and no more.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { namedRows, sevenRows } from '../support/sample-rows';
import { openSidebar, type SidebarPage } from '../support/sidebar-page';

const page = fs.readFileSync(path.resolve('dist/Sidebar.html'), 'utf8');

/** The one inline element of a kind, by the checksum of its text, as a policy names it. */
function hashOf(element: 'script' | 'style'): string {
  const [, text = ''] = new RegExp(`<${element}>([\\s\\S]*)</${element}>`).exec(page) ?? [];
  return `'sha256-${crypto.createHash('sha256').update(text).digest('base64')}'`;
}

/** No other code or style, no code from text, no request to anywhere, not even a style attribute. */
const STRICT = `default-src 'none'; script-src ${hashOf('script')}; style-src ${hashOf('style')}`;

const violations = ({ page: shown }: SidebarPage): Promise<string[]> =>
  shown.evaluate('window.violations ?? []');

async function walkThroughEverything(sidebar: SidebarPage): Promise<void> {
  const { page: shown } = sidebar;
  await sidebar.field('Warmth').selectOption('Hot');
  await sidebar.field('Note').fill('Met in March');
  await sidebar.button('Save').click();
  await sidebar.button(/^Undo/).click();
  await sidebar.text('Put back: Acme.').waitFor();
  await sidebar.button('Ask for an introduction').click();
  await sidebar.field('Message').waitFor();
  await sidebar.button('Copy').click();
  await sidebar.tab('Worklist').click();
  await sidebar.button('Start with the first').click();
  await sidebar.tab('Summary').click();
  await sidebar.button('Build summary').click();
  await sidebar.text('is up to date').waitFor();
  await sidebar.button('Show what to tell').click();
  await shown.locator('summary', { hasText: 'Northwind' }).click();
  await sidebar.tab('Setup').click();
  await sidebar.button('Change the settings').click();
  await sidebar.field('Warmth bar').fill('0.8');
  await sidebar.button('Show the effect').click();
  await sidebar.button('Save the settings').click();
  await sidebar.text('Settings saved.').waitFor();
}

test('every screen works with its own inline code and style alone, and none asks for more', async () => {
  const sidebar = await openSidebar(namedRows(), { policy: STRICT });
  await sidebar.page.evaluate(`
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      window.violations.push(violatedDirective + ' ' + blockedURI));
  `);
  await walkThroughEverything(sidebar);
  expect(await violations(sidebar)).toEqual([]);
  // The browser tells its console as well, from the first moment on.
  expect(sidebar.complaints).toEqual([]);
});

test('a policy that is broken is noticed here', async () => {
  const sidebar = await openSidebar(sevenRows(), { policy: STRICT });
  await sidebar.page.evaluate(`
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
  `);
  expect(sidebar.complaints.join(' ')).toMatch(/Content Security Policy/);
});
