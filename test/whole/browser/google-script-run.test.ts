// google.script.run and the frame of an add-on's page, in a real browser, with a small add-on.
import { SMALL_ADD_ON, servePreview, usePreview } from './preview';

const preview = usePreview({
  serve: () =>
    servePreview(SMALL_ADD_ON, { Deals: [['Account'], ['Acme'], ['Globex'], ['Initech']] }),
  page: 'for all tests',
});

/** What the page's `ask` brings back from the server. */
interface Answer {
  readonly value?: unknown;
  readonly error?: string;
  readonly isError?: boolean;
  readonly user: { readonly name: string };
}

const chooseSidebar = () => preview.sheet.menu('Extensions', 'A small add-on', 'Open sidebar');

const sidebarIsThere = () =>
  preview.sheet.sidebar
    .locator('#place')
    .getByText(/^[A-Z]+\d+$/)
    .waitFor();

const inSidebar = <Value>(expression: string) => preview.sheet.inSidebar<Value>(expression);

beforeAll(async () => {
  await preview.sheet.click('A3');
  await chooseSidebar();
  await sidebarIsThere();
});

describe('google.script.run', () => {
  test('answers with the selected cell', async () => {
    const { sheet } = preview;
    expect(await sheet.sidebar.locator('#place').textContent()).toBe('A3');
    await sheet.click('A4');
    const answer = await inSidebar<Answer>("window.ask('selectedCell')");
    expect(answer).toEqual({ value: 'A4', user: { name: 'selectedCell' } });
  });

  const values = [
    ["'text'", 'text'],
    ['1.5', 1.5],
    ['null', null],
    ['[1, [true], { a: "b" }]', [1, [true], { a: 'b' }]],
    // An undefined member disappears, an undefined item becomes null, as in JSON.
    ['{ a: undefined, b: [undefined] }', { b: [null] }],
    ['NaN', null],
  ] as const;
  test.each(values)('brings %s to the server and back', async (source, expected) => {
    const { value } = await inSidebar<Answer>(`window.ask('echo', ${source})`);
    expect(value).toEqual(expected);
  });

  const refused = [
    ['a Date', 'new Date()'],
    ['a Date inside', '{ a: [new Date()] }'],
    ['a function', '() => 1'],
    ['an element', 'document.body'],
    ['a Map', 'new Map()'],
  ] as const;
  test.each(refused)('refuses %s as an argument, in the page', async (_what, source) => {
    const message = await inSidebar<string>(
      `(() => { try { google.script.run.echo(${source}); return 'taken'; } catch (error) { return error.message; } })()`,
    );
    expect(message).toMatch(/^Failed due to illegal value in property/);
  });

  test('sends a form as an object of its fields', async () => {
    const { value } = await inSidebar<Answer>(
      "window.ask('echo', document.getElementById('form'))",
    );
    expect(value).toEqual({ account: 'Acme', tag: ['a', 'b'] });
  });

  test('gets null for a result that holds a Date', async () => {
    expect((await inSidebar<Answer>("window.ask('aDate')")).value).toBeNull();
  });

  test('gives a failure to the failure handler as an Error', async () => {
    const failure = await inSidebar<Answer>("window.ask('fail')");
    expect(failure.isError).toBe(true);
    expect(failure.error).toContain('This always fails.');
    expect(failure.user).toEqual({ name: 'fail' });
  });

  test('starts each call with fresh globals', async () => {
    await inSidebar<Answer>("window.ask('countCalls')");
    expect((await inSidebar<Answer>("window.ask('countCalls')")).value).toBe(1);
  });

  test('knows no private functions', async () => {
    expect(await inSidebar<string>('typeof google.script.run.hidden_')).toBe('undefined');
    expect(await inSidebar<string>('typeof google.script.run.echo')).toBe('function');
  });

  test('answers all of twenty calls made at once, whatever their order', async () => {
    const answers = await inSidebar<Answer[]>(
      "Promise.all(Array.from({ length: 20 }, (_, i) => window.ask('echo', i)))",
    );
    expect(answers.map(({ value }) => value)).toEqual(Array.from({ length: 20 }, (_, i) => i));
  });

  test('keeps what a page stores for the next time that it is opened', async () => {
    await inSidebar("sessionStorage.setItem('draft', '</script>half a sentence')");
    await preview.sheet.replacingSidebar(chooseSidebar);
    await sidebarIsThere();
    expect(await inSidebar<string>("sessionStorage.getItem('draft')")).toBe(
      '</script>half a sentence',
    );
    expect(await inSidebar<number>('localStorage.length')).toBe(0);
  });

  test('keeps the page of an add-on away from the workbook and from the host\u2019s page', async () => {
    const reach = await inSidebar<string>(
      '(() => { try { return String(window.parent.document); } catch (error) { return error.name; } })()',
    );
    expect(reach).toBe('SecurityError');
  });
});
