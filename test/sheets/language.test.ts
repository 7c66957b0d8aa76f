// Menu, messages and the sidebar's page in the reader's language, in the built add-on.
import { choose, openBook } from '../actions/support/add-on-host';

const LIST = [
  ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion'],
  ['Acme', 'Northwind', 'Customer', 'Warm', 'A', 'Co-sell'],
];

const open = (userLocale: string) => openBook({ sheets: { Overlap: LIST }, userLocale });

const pageOf = (host: ReturnType<typeof open>): string => {
  const { page } = host.calls.flatMap((call) => (call.kind === 'sidebar' ? [call] : []))[0] ?? {};
  return page?.html ?? '';
};

test('the menu is in the language of the account', () => {
  expect(choose(open('de_AT'), 'Hilfe anzeigen')).toMatch(/^Ein über Partner qualifizierter Lead/);
  expect(choose(open('es_419'), 'Mostrar ayuda')).toMatch(/^Un lead calificado/);
  expect(choose(open('ja'), 'Show help')).toMatch(/^An ecosystem-qualified lead/);
});

test('the sidebar’s page brings its German along, and asks the server in it', () => {
  const host = open('de');
  choose(host, 'Seitenleiste öffnen');
  const page = pageOf(host);
  expect(page).toContain('<html lang="de">');
  expect(page).toContain('Wird geöffnet …');
  expect(page).not.toContain('Opening…</p>');
  const answer = host.run('rememberName', { me: 'x'.repeat(300), language: 'de' });
  expect(answer).toMatchObject({ message: expect.stringMatching(/^Der Name ist zu lang/) });
});

test('an English page is as the build left it', () => {
  const host = open('en');
  choose(host, 'Open sidebar');
  expect(pageOf(host)).toContain('<script id="words" type="application/json">null</script>');
});

test('the setting decides over the account, in its own name or in another', () => {
  const host = open('en');
  choose(host, 'Open settings');
  const { shown } = host.sheet('EQL Settings');
  const row = shown.findIndex(([label]) => label === 'Language') + 1;
  expect(shown[row - 1]?.[1]).toBe('Automatic');
  host.type('EQL Settings', `B${row}`, 'german');
  expect(choose(host, 'Show help')).toMatch(/^Ein über Partner/);
});

test('a language that there is none of is named as broken, as every setting is', () => {
  const host = open('en');
  choose(host, 'Open settings');
  const row = host.sheet('EQL Settings').shown.findIndex(([label]) => label === 'Language') + 1;
  host.type('EQL Settings', `B${row}`, 'Klingon');
  expect(choose(host, 'Score this sheet')).toContain(
    "“Language” can't be “Klingon”. Write Automatic, English, Deutsch or Español.",
  );
});
