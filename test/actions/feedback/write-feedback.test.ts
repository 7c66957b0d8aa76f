// Partner feedback, in the built add-on: only a partner's own accounts, and Told on that survives.
import type { Host } from '../../../host/node';
import type { FeedbackPartner } from '../../../src/rpc';
import { ask, choose, openBook, type Rows } from '../support/add-on-host';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const LIST: Rows = [
  [
    'Account',
    'Partner',
    'Overlap',
    'Overlap date',
    'Warmth',
    'Fit',
    'Motion',
    'Stage',
    'Stage changed on',
    'EQL since',
  ],
  [
    'Acme',
    'Northwind',
    'Customer',
    day('2026-01-10'),
    'Warm',
    'A',
    'Co-sell',
    'Proposal',
    day('2026-06-01'),
    day('2026-02-01'),
  ],
  ['Globex', 'Northwind', 'Customer', day('2026-01-12'), '', 'A', '', '', '', ''],
  [
    'Initech',
    'Contoso',
    'Prospect',
    day('2026-03-01'),
    'Warm',
    'A',
    'Co-sell',
    '',
    '',
    day('2026-06-20'),
  ],
];
const TAB = 'Partner Feedback';

const open = (): Host => openBook({ sheets: { Overlaps: LIST } });
const build = (host: Host): string => choose(host, 'Write partner feedback');
const lines = (host: Host): readonly string[] =>
  host.sheet(TAB).shown.map((row) => row.filter((cell) => cell !== '').join(' | '));
/** A partner's block: from its heading to the next blank line. */
const block = (host: Host, partner: string): string => {
  const all = lines(host);
  const start = all.indexOf(partner);
  const end = all.indexOf('', start);
  return all.slice(start, end < 0 ? undefined : end).join('\n');
};
const toldOn = (host: Host, partner: string): string => {
  const { shown } = host.sheet(TAB);
  const header = shown.findIndex((row) => row.includes('Told on'));
  const row = shown.slice(header).find((cells) => cells[0] === partner);
  return row?.[shown[header]?.indexOf('Told on') ?? -1] ?? '';
};
const toldCell = (host: Host, partner: string): string => {
  const { shown } = host.sheet(TAB);
  return `J${shown.findIndex((row) => row[0] === partner) + 1}`;
};

test('has a block for each partner with its own accounts and no others', () => {
  const host = open();
  expect(build(host)).toBe('Partner Feedback is built. Waiting for an answer: Northwind.');
  expect(block(host, 'Northwind')).toContain('Acme');
  expect(block(host, 'Northwind')).not.toContain('Initech');
  expect(block(host, 'Contoso')).toContain('Initech');
  expect(block(host, 'Contoso')).not.toContain('Acme');
});

test('keeps the day on which a partner was told, and says nothing old again', () => {
  const host = open();
  build(host);
  host.type(TAB, toldCell(host, 'Northwind'), '6/29/2026');
  expect(build(host)).toBe(
    'Partner Feedback is built: no partner has waited too long for an answer.',
  );
  expect(toldOn(host, 'Northwind')).toBe('29 Jun 2026');
  expect(block(host, 'Northwind')).not.toContain('Acme');
});

test('keeps what it can not read as it was written, and says so', () => {
  const host = open();
  build(host);
  host.type(TAB, toldCell(host, 'Contoso'), 'ask Dana');
  build(host);
  expect(toldOn(host, 'Contoso')).toBe('ask Dana');
  expect(block(host, 'Contoso')).toContain("can't be read");
});

/** So many accounts, at so many partners in turn, each of which waits to be told. */
const waitingList = (accounts: number, partners: number): Rows => [
  LIST[0] ?? [],
  ...Array.from({ length: accounts }, (_row, place) => [
    `Account ${place}`,
    `Partner ${place % partners}`,
    ...(LIST[1] ?? []).slice(2),
  ]),
];

test('names the first of many partners that wait, and counts the others', () => {
  const host = openBook({ sheets: { Overlaps: waitingList(40, 20) } });
  expect(build(host)).toMatch(
    /Waiting for an answer: (?:Partner \d+, ){5}Partner \d+ and 14 more\.$/,
  );
});

test('more accounts take no more calls', () => {
  const counts = [10, 400].map((accounts) => {
    const host = openBook({ sheets: { Overlaps: waitingList(accounts, 5) } });
    build(host);
    build(host);
    return host.counts.byName;
  });
  expect(counts[1]).toEqual(counts[0]);
});

test('scores a list that never was first: who is an EQL, and since when, is counted by that', () => {
  const rows = LIST.map((row) => row.slice(0, -1));
  const host = openBook({ sheets: { Overlaps: rows } });
  const asked = host.run('feedback', {}) as { ok: boolean; message: string };
  expect(asked).toMatchObject({ ok: false });
  expect(asked.message).toMatch(/^Overlaps was never scored, .* Choose Score this sheet/);
  expect(build(host)).toMatch(/is built/);
  expect(host.sheet('Overlaps').shown[0]).toContain('EQL since');
  expect(block(host, 'Northwind')).toContain('Acme');
});

describe('from the sidebar', () => {
  type Answer = { ok: boolean; partners: readonly FeedbackPartner[]; message: string };
  const feedback = (host: Host): Answer => host.run('feedback', {}) as Answer;
  const mark = (host: Host, request: object): Answer => host.run('markTold', request) as Answer;

  test('lists each partner, those who wait too long first', () => {
    const { partners } = feedback(open());
    expect(partners.map(({ partner, overdue, toldOn: told }) => [partner, overdue, told])).toEqual([
      ['Northwind', 1, null],
      ['Contoso', 0, null],
    ]);
  });

  test('ticks a partner off, on a tab that is made for it, and takes it back', () => {
    const host = open();
    const told = mark(host, { partner: 'Northwind', toldOn: '2026-06-30', shown: null });
    expect(told.partners.find(({ partner }) => partner === 'Northwind')).toMatchObject({
      toldOn: '2026-06-30',
      overdue: 0,
    });
    expect(toldOn(host, 'Northwind')).toBe('30 Jun 2026');
    mark(host, { partner: 'Northwind', toldOn: null, shown: '2026-06-30' });
    expect(toldOn(host, 'Northwind')).toBe('');
  });

  test('overwrites nobody who was faster', () => {
    const host = open();
    build(host);
    host.type(TAB, toldCell(host, 'Northwind'), '6/15/2026');
    const failed = mark(host, { partner: 'Northwind', toldOn: '2026-06-30', shown: null });
    expect(failed.message).toMatch(/^Somebody has changed the day for Northwind/);
    expect(toldOn(host, 'Northwind')).toBe('15 Jun 2026');
  });
});

describe('a formula under Told on', () => {
  const sheet = `ss.getSheetByName('${TAB}')`;
  const cellOf = (host: Host, partner: string): string => {
    const { shown } = host.sheet(TAB);
    const header = shown.findIndex((row) => row.includes('Told on'));
    const column = shown[header]?.indexOf('Told on') ?? 0;
    const row = shown.findIndex((cells, at) => at > header && cells[0] === partner);
    return `${String.fromCharCode(65 + column)}${row + 1}`;
  };
  const formulaOf = (host: Host, partner: string): string =>
    ask(host, `${sheet}.getRange('${cellOf(host, partner)}').getFormula()`);
  const withFormula = (formula: string): Host => {
    const host = openBook({
      sheets: { Overlaps: LIST, Calls: [[day('2026-06-25')], [day('2026-06-26')]] },
    });
    build(host);
    const [first] = [cellOf(host, 'Northwind'), cellOf(host, 'Contoso')].sort();
    ask(host, `${sheet}.getRange('${first}').setFormula('${formula}')`);
    return host;
  };
  const upper = (host: Host): string =>
    cellOf(host, 'Northwind') < cellOf(host, 'Contoso') ? 'Northwind' : 'Contoso';

  test('stays when the tab is built anew, beside its partner', () => {
    const host = withFormula('=Calls!A1');
    const partner = upper(host);
    build(host);
    build(host);
    expect(formulaOf(host, partner)).toBe('=Calls!A1');
    expect(toldOn(host, partner)).toBe('25 Jun 2026');
  });

  test('that fills several partners’ cells is named, and nothing is built over it', () => {
    const host = withFormula('=ARRAYFORMULA(Calls!A1:A2)');
    const before = host.sheet(TAB).contents;
    expect(build(host)).toContain(`The formula in Partner Feedback!${cellOf(host, upper(host))}`);
    expect(host.sheet(TAB).contents).toEqual(before);
  });

  test.each([
    ['in its cell', '=Calls!A1', true],
    ['above it', '=ARRAYFORMULA(Calls!A1:A2)', false],
  ])('%s is not ticked over, and named', (_, formula, own) => {
    const host = withFormula(formula);
    const partner = (upper(host) === 'Northwind') === own ? 'Northwind' : 'Contoso';
    const before = host.sheet(TAB).shown;
    const { partners } = host.run('feedback', {}) as { partners: readonly FeedbackPartner[] };
    const shown = partners.find((each) => each.partner === partner)?.toldOn ?? null;
    const failed = host.run('markTold', { partner, toldOn: '2026-06-30', shown });
    expect(failed).toMatchObject({ ok: false, code: 'formula-cell' });
    expect((failed as { message: string }).message).toContain(cellOf(host, upper(host)));
    expect(host.sheet(TAB).shown).toEqual(before);
  });

  test('below the page moves down with its cell, though it shows nothing', () => {
    const host = open();
    build(host);
    const rows = host.sheet(TAB).shown.length;
    ask(host, `${sheet}.getRange('B${rows + 2}').setFormula('=IF(1=1,"","x")')`);
    ask(
      host,
      "ss.getSheetByName('Overlaps').appendRow(['Hooli','Fabrikam','Customer',new Date(2026,5,1),'Warm','A','Co-sell','','',new Date(2026,5,2)])",
    );
    build(host);
    const formulas = ask<string[][]>(host, `${sheet}.getDataRange().getFormulas()`);
    expect(formulas.map((row) => row.join('')).join('')).toBe('=IF(1=1,"","x")');
  });
});
