// A column of next steps has one language: that of whoever scored the list, also in rows changed by others.
import type { Host } from '../../../host/node';
import type { Saved, SelectionAnswer } from '../../../src/rpc';
import { choose, column, openBook } from '../support/add-on-host';

const LIST = [
  ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion', 'Note'],
  ['Acme', 'Northwind', 'Customer', '', 'A', 'Co-sell', ''],
  ['Birch', 'Contoso', 'Customer', 'Warm', 'A', '', ''],
];
const GERMAN = /^(?:Fragen|Wählen|Legen|Suchen) Sie/;
const ENGLISH = /^(?:Ask|Choose|Go ahead|Look)/;
const STEP = 'Nächster Schritt zum EQL';

/** The list as a German colleague has scored it, by the setting; then each reader has the own language. */
function scoredInGerman(): Host {
  const host = openBook({ sheets: { Overlaps: LIST }, userLocale: 'en' });
  choose(host, 'Open settings');
  const row = host.sheet('EQL Settings').shown.findIndex(([label]) => label === 'Language') + 1;
  host.type('EQL Settings', `B${row}`, 'Deutsch');
  host.select('Overlaps', 'A1');
  choose(host, 'Score this sheet');
  host.type('EQL Settings', `B${row}`, 'Automatic');
  return host;
}

const steps = (host: Host, header = STEP): readonly string[] => column(host, 'Overlaps', header);

test('scoring writes the whole column in the language of whoever scores', () => {
  expect(steps(scoredInGerman())).toEqual([
    expect.stringMatching(/^Fragen Sie bei Northwind nach, wie gut die Beziehung zu Acme ist/),
    expect.stringMatching(/^Wählen Sie ein Vorgehen bei Birch: Route to rep, Vorstellung von/),
  ]);
});

test('a row that an English colleague edits keeps the language of the column, and so do all others', () => {
  const host = scoredInGerman();
  host.edit('Overlaps', 'D3', 'Cold');
  expect(host.log).toEqual([]);
  expect(column(host, 'Overlaps', 'EQL-Status')).toEqual(['Candidate', 'Candidate']);
  expect(steps(host)).toEqual([expect.stringMatching(GERMAN), expect.stringMatching(GERMAN)]);
  expect(steps(host)[1]).toContain('denn dieser Kontakt ist nicht warm genug');
});

test('a row that an English page saves is written in German, and told of in English', () => {
  const host = scoredInGerman();
  host.select('Overlaps', 'A3');
  const answer = host.run('selection', { known: null, language: 'en' }) as SelectionAnswer;
  if (!answer.ok || !answer.changed || answer.selected.kind !== 'row') throw new Error('no row');
  const { key, form, nextStep } = answer.selected.details;
  expect(nextStep).toMatch(ENGLISH);
  const shown = form.find(({ field }) => field === 'motion')?.shown;
  const request = {
    ...{ key, confirmedBy: '', filter: null, language: 'en' },
    changes: [{ field: 'motion', shown, value: 'Co-sell' }],
  };
  const saved = host.run('saveRow', request) as Saved & { readonly ok: boolean };
  expect(saved).toMatchObject({ ok: true, row: { nextStep: expect.stringMatching(ENGLISH) } });
  expect(steps(host)[1]).toMatch(/^Legen Sie los: Co-sell bei Birch mit Contoso/);
});

test('scoring again in English turns the whole column, and edits follow it', () => {
  const host = scoredInGerman();
  expect(choose(host, 'Score this sheet')).toMatch(/^2 rows of Overlaps scored/);
  expect(steps(host)).toEqual([expect.stringMatching(ENGLISH), expect.stringMatching(ENGLISH)]);
  host.edit('Overlaps', 'D3', 'Cold');
  expect(steps(host)[1]).toMatch(ENGLISH);
});

test('a row of a long list that is edited alone keeps the language, too', () => {
  const rows = Array.from({ length: 2100 }, (_row, n) => [
    `Account ${n}`,
    ...(LIST[1] ?? []).slice(1),
  ]);
  const host = openBook({
    sheets: { Overlaps: [LIST[0] ?? [], ...rows] },
    userLocale: 'de',
    minimumRows: 2200,
  });
  choose(host, 'Dieses Blatt bewerten');
  host.edit('Overlaps', 'E2', 'C');
  host.edit('Overlaps', 'E3', 'C');
  expect(host.counts.cellsRead).toBeLessThan(400);
  expect(steps(host).slice(0, 3)).toEqual([
    expect.stringMatching(/^Unternehmen Sie bei Account 0/),
    expect.stringMatching(/^Unternehmen Sie bei Account 1/),
    expect.stringMatching(GERMAN),
  ]);
});
