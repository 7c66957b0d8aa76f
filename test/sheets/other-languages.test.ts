// A workbook that one colleague has set up in German, gone on with by another whose account is English or Spanish.
import { createHost, type Host } from '../../host/node';
import { ask, choose, column, openBook, TODAY } from '../actions/support/add-on-host';

const OVERLAP = [
  ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion', 'Stage', 'Stage changed on'],
  ['Acme', 'Northwind', 'Customer', 'Warm', 'A', 'Co-sell', 'Won', new Date('2026-06-29')],
  ['Bolt', 'Northwind', 'Customer', '', 'A', 'Co-sell', '', ''],
  ['Crux', 'Alster', 'No overlap', 'Hot', 'B', '', '', ''],
];
const LEADS = [
  ['Account', 'Lead type', 'Qualified date', 'Converted date'],
  ['Acme', 'EQL', new Date('2026-01-05'), new Date('2026-02-05')],
  ['Dune', 'MQL', new Date('2026-01-05'), ''],
];
const GERMAN_TABS = [
  'Overlap',
  'Leads',
  'EQL-Einstellungen',
  'EQL-Auswertung',
  'EQL-Verlauf',
  'Partner-Rückmeldung',
  'Gesprächsbogen: Northwind',
];
const GERMAN_SCORES = [
  'EQL-Status',
  'EQL-Punktzahl',
  'Fehlt zum EQL',
  'Nächster Schritt zum EQL',
  'EQL seit',
];

/** What the menu of each language calls the same five things. */
const MENUS = {
  de_DE: [
    'Einstellungen öffnen',
    'Dieses Blatt bewerten',
    'Auswertung erstellen',
    'Rückmeldung an Partner schreiben',
    'Gesprächsbogen erstellen',
  ],
  en: [
    'Open settings',
    'Score this sheet',
    'Build summary',
    'Write partner feedback',
    'Make call sheet',
  ],
  es: [
    'Abrir ajustes',
    'Puntuar esta hoja',
    'Crear resumen',
    'Escribir feedback para partners',
    'Crear hoja de llamada',
  ],
} as const;

function doAll(host: Host, locale: keyof typeof MENUS): readonly string[] {
  return MENUS[locale].map((item) => {
    host.select('Overlap', 'A3');
    return choose(host, item);
  });
}

const names = (host: Host): readonly string[] =>
  ask(host, 'ss.getSheets().map(function (sheet) { return sheet.getName(); })');

const settingRow = (host: Host, label: string): number =>
  host.sheet('EQL-Einstellungen').shown.findIndex(([name]) => name === label) + 1;

const SAID_IN = { en: 'Live scoring off', es: 'Puntuación al escribir desactivada' } as const;
const COMPLETE = { en: / is complete\./, es: /^EQL-Einstellungen está completa/ } as const;

let german: Host;

beforeAll(() => {
  german = openBook({ sheets: { Overlap: OVERLAP, Leads: LEADS }, userLocale: 'de_DE' });
  choose(german, 'Einstellungen öffnen');
  german.type('EQL-Einstellungen', `B${settingRow(german, 'Beziehung genügt ab')}`, '0.7');
  german.type('EQL-Einstellungen', `B${settingRow(german, 'Bewertung beim Tippen')}`, 'aus');
  doAll(german, 'de_DE');
});

test('a German’s tabs and columns have German names', () => {
  expect(names(german)).toEqual(GERMAN_TABS);
  expect(german.sheet('Overlap').shown[0]?.slice(8)).toEqual(GERMAN_SCORES);
  expect(german.sheet('EQL-Verlauf').shown[0]?.[0]).toBe('Datum');
  expect(german.sheet('EQL-Einstellungen').shown[0]).toEqual([
    'Einstellung',
    'Wert',
    'Was hier stehen darf',
    'Was es bedeutet',
  ]);
});

test.each([
  'en',
  'es',
] as const)('whose account is %s goes on in them, and nothing is there twice', (userLocale) => {
  const statuses = column(german, 'Overlap', 'EQL-Status');
  const tomorrow = new Date(TODAY.getTime() + 86_400_000);
  const host = createHost({ data: german.toSnapshot(), now: () => tomorrow, userLocale });
  const said = doAll(host, userLocale);
  expect(names(host)).toEqual(GERMAN_TABS);
  expect(
    host
      .sheet('Overlap')
      .shown[0]?.slice(8)
      .filter((header) => header !== ''),
  ).toEqual(GERMAN_SCORES);
  expect(column(host, 'Overlap', 'EQL-Status')).toEqual(statuses);
  const looks = ['Vergleichsgruppe', 'Andere Einstellungen'].map((header) =>
    column(host, 'EQL-Verlauf', header).filter((cell) => cell !== ''),
  );
  expect(looks).toEqual([
    ['1', '1'],
    ['Bewertung beim Tippen aus', SAID_IN[userLocale]],
  ]);
  expect(column(host, 'EQL-Verlauf', 'Geändert seit der Zeile davor').join('')).toBe('');
  expect(said[0]).toMatch(COMPLETE[userLocale]);
});

test('the sidebar shows settings in its reader’s language, and writes them where they stand', () => {
  const host = createHost({ data: german.toSnapshot(), now: () => TODAY });
  const label = 'Live scoring';
  const request = { changes: [{ label, shown: 'off', value: 'on' }], language: 'en' };
  expect(host.run('saveSettings', request)).toMatchObject({ ok: true });
  const { shown } = host.sheet('EQL-Einstellungen');
  expect(shown[settingRow(german, 'Bewertung beim Tippen') - 1]?.slice(0, 2)).toEqual([
    'Bewertung beim Tippen',
    'on',
  ]);
  expect(shown.filter(([name]) => name === label)).toEqual([]);
});
