// A German's workbook: German headers and words, decimal commas, days as TT.MM.JJJJ; and the add-on in German.
import { REAL_ADD_ON, servePreview, usePreview } from './preview';

const ADD_ON_MENU = ['Extensions', 'EQL Desk'] as const;
const OVERLAP_TAB = 'Überschneidungen';
const SUMMARY_TAB = 'EQL-Auswertung';

const EQLS = 40;
const MQLS = 120;

/** A day of a month of 2025, as Germans write it. */
const day = (at: number, month: string): string =>
  `${String((at % 28) + 1).padStart(2, '0')}.${month}.2025`;

const names = (count: number, name: string): readonly string[] =>
  Array.from({ length: count }, (_name, at) => `${name} ${at + 1} GmbH`);

/** As a partner tool exports it: three to work on, then those that all is known of. */
const OVERLAP = [
  [
    ...['Unternehmen', 'Partner', 'Überschneidung', 'Beziehungsstärke', 'ICP-Passung', 'Vorgehen'],
    'Qualifiziert am',
  ],
  ['Südwind', 'Alster', 'Bestandskunde', '', 'A', '', ''],
  ['Westküste', 'Elbe', 'Interessent', 'kalt', 'sehr gut', 'Gemeinsamer Vertrieb', ''],
  ['Ostwerk', 'Elbe', 'keine', 'gut', 'B', '', ''],
  ...names(EQLS, 'Hafen').map((account, at) => [
    ...[account, 'Alster', 'Bestandskunde', 'sehr gut', 'A', 'Vorstellung durch Partner'],
    day(at, '02'),
  ]),
];

/** As a CRM exports leads; each that was won brought 12.500,50. */
const lead = (account: string, type: string, at: number, won: number): readonly string[] => [
  ...[account, type, day(at, '02')],
  ...(at < won ? [day(at, '03'), '12.500,50'] : ['', '']),
];
const LEADS = [
  ['Unternehmen', 'Lead-Typ', 'Qualifiziert am', 'Konvertiert am', 'Betrag'],
  ...names(EQLS, 'Hafen').map((account, at) => lead(account, 'EQL', at, 24)),
  ...names(MQLS, 'Berg').map((account, at) => lead(account, 'MQL', at, 20)),
];

const preview = usePreview({
  serve: () => servePreview(REAL_ADD_ON, { [OVERLAP_TAB]: OVERLAP, Leads: LEADS }, 'de_DE'),
  page: 'for all tests',
  language: 'de-DE',
});

test('the list is scored once its one doubtful column is confirmed', async () => {
  const { sheet } = preview;
  await sheet.menu(...ADD_ON_MENU, 'Seitenleiste öffnen');
  await sheet.sidebar.getByRole('tab', { name: 'Einrichtung' }).click();
  await sheet.sidebar.getByRole('button', { name: 'Verwenden: Vorgehen als' }).click();
  await sheet.sidebar.getByRole('status').filter({ hasText: 'Vorgehen ist' }).waitFor();
  await sheet.menu(...ADD_ON_MENU, 'Dieses Blatt bewerten');
  await sheet.readWhatItSays();
  expect(await sheet.texts('H1:L1')).toEqual([
    ['EQL-Status', 'EQL-Punktzahl', 'Fehlt zum EQL', 'Nächster Schritt zum EQL', 'EQL seit'],
  ]);
  expect(await sheet.texts('H2:I5')).toEqual([
    ['Candidate', '50'],
    ['Candidate', '70'],
    ['No overlap', '0'],
    ['EQL', '100'],
  ]);
});

test('the row of a candidate is told in German, and its form writes into the list', async () => {
  const { sheet } = preview;
  await sheet.click('A2');
  await sheet.sidebar.getByRole('tab', { name: 'Zeile' }).click();
  await sheet.sidebar.getByRole('heading', { name: 'Südwind' }).waitFor();
  await sheet.sidebar.locator('#field-warmth').selectOption('Warm');
  await sheet.sidebar.getByRole('button', { name: 'Speichern', exact: true }).click();
  const written = await sheet.eventually(
    () => sheet.texts('D2:D2', OVERLAP_TAB),
    ([row]) => row?.[0] !== '',
  );
  expect(written).toEqual([['Warm']]);
});

test('the verdict stands in German, its rates with decimal commas', async () => {
  const { sheet } = preview;
  await sheet.menu(...ADD_ON_MENU, 'Auswertung erstellen');
  await sheet.eventually(
    () => sheet.tabs(),
    (tabs) => tabs.includes(SUMMARY_TAB),
  );
  await sheet.readWhatItSays();
  const rows = (await sheet.texts('A1:F40', SUMMARY_TAB)).map((row) => row.join(' '));
  const page = rows.join('\n');
  expect(await sheet.tabs()).toEqual([OVERLAP_TAB, 'Leads', SUMMARY_TAB, 'EQL-Verlauf']);
  expect((await sheet.texts('A1:B1', 'EQL-Verlauf'))[0]).toEqual(['Datum', 'EQLs']);
  expect(page).toMatch(/24 von 40.*20 von 120/);
  expect(page).toMatch(/MQL 120 120 20 16,7 ?%/);
});
