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
  const mark = (host: Host, request: object): Answer =>
    host.run('markTold', { marks: [request] }) as Answer;

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

  test('ticks all partners off in one step, and takes all back in one', () => {
    const host = open();
    const names = ['Northwind', 'Contoso'];
    const marks = names.map((partner) => ({ partner, toldOn: '2026-06-30', shown: null }));
    const told = host.run('markTold', { marks }) as Answer;
    expect(told.partners.map(({ toldOn: day, accounts }) => [day, accounts])).toEqual([
      ['2026-06-30', 0],
      ['2026-06-30', 0],
    ]);
    expect(names.map((partner) => toldOn(host, partner))).toEqual(['30 Jun 2026', '30 Jun 2026']);
    host.run('markTold', {
      marks: marks.map(({ partner, toldOn: shown }) => ({ partner, toldOn: null, shown })),
    });
    expect(names.map((partner) => toldOn(host, partner))).toEqual(['', '']);
  });

  test('ticks none off where one of them was changed meanwhile', () => {
    const host = open();
    build(host);
    host.type(TAB, toldCell(host, 'Contoso'), '6/15/2026');
    const marks = ['Northwind', 'Contoso'].map((partner) => ({
      partner,
      toldOn: '2026-06-30',
      shown: null,
    }));
    const failed = host.run('markTold', { marks }) as Answer;
    expect(failed.message).toMatch(/^Somebody has changed the day for Contoso/);
    expect(toldOn(host, 'Northwind')).toBe('');
    expect(toldOn(host, 'Contoso')).toBe('15 Jun 2026');
  });

  test('more partners take no more calls to tick off, where they stand in a row', () => {
    const counts = [3, 30].map((partners) => {
      const host = openBook({ sheets: { Overlaps: waitingList(60, partners) } });
      build(host);
      const marks = Array.from({ length: partners }, (_mark, place) => ({
        partner: `Partner ${place}`,
        toldOn: '2026-06-30',
        shown: null,
      }));
      expect(host.run('markTold', { marks })).toMatchObject({ ok: true });
      return host.counts.byName;
    });
    expect(counts[1]).toEqual(counts[0]);
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
    const marks = [{ partner, toldOn: '2026-06-30', shown }];
    const failed = host.run('markTold', { marks });
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

describe('what somebody typed on the tab stays, and goes where its block goes', () => {
  const ss = `ss.getSheetByName('${TAB}')`;
  /** A partner that comes first, since it has waited: the other blocks move down. */
  const addFirst = (host: Host): void => {
    ask(
      host,
      "ss.getSheetByName('Overlaps').appendRow(['Hooli','Aardvark','Customer',new Date(2026,0,1),'Warm','A','Co-sell','Quote',new Date(2026,2,1),new Date(2026,0,2)])",
    );
  };
  const rowOf = (host: Host, partner: string, text: string): number => {
    const { shown } = host.sheet(TAB);
    const heading = shown.findIndex(
      (row, at) => row[0] === partner && /^(?:Never|Last) told/.test(shown[at + 1]?.[0] ?? ''),
    );
    return heading + shown.slice(heading).findIndex((row) => row[0]?.startsWith(text)) + 1;
  };
  const at = (host: Host, partner: string, text: string, column: string): string =>
    ask(host, `${ss}.getRange('${column}${rowOf(host, partner, text)}').getDisplayValue()`);
  const type = (host: Host, partner: string, text: string, column: string, note: string): void =>
    host.type(TAB, `${column}${rowOf(host, partner, text)}`, note);

  const written = (): Host => {
    const host = open();
    build(host);
    return host;
  };

  test('beside a block, within the page and to the right of it', () => {
    const host = written();
    type(host, 'Northwind', 'Northwind', 'H', 'call Dana');
    type(host, 'Northwind', 'Acme', 'C', 'renews in May');
    type(host, 'Northwind', 'Acme', 'L', 'beside the page');
    type(host, 'Contoso', 'Hello', 'M', '12');
    addFirst(host);
    for (const _again of [1, 2]) {
      build(host);
      expect(at(host, 'Northwind', 'Northwind', 'H')).toBe('call Dana');
      expect(at(host, 'Northwind', 'Acme', 'C')).toBe('renews in May');
      expect(at(host, 'Northwind', 'Acme', 'L')).toBe('beside the page');
      expect(at(host, 'Contoso', 'Hello', 'M')).toBe('12');
    }
    const all = host.sheet(TAB).shown.flat();
    for (const note of ['call Dana', 'renews in May', 'beside the page', '12']) {
      expect(all.filter((cell) => cell === note)).toHaveLength(1);
    }
  });

  test('below a block, in the row between two and below the last', () => {
    const host = written();
    const rows = host.sheet(TAB).shown.length;
    host.type(TAB, `A${rowOf(host, 'Northwind', 'Acme') + 1}`, 'ask about Globex');
    host.type(TAB, `A${rows + 3}`, 'my own sums');
    addFirst(host);
    build(host);
    build(host);
    expect(block(host, 'Northwind')).toContain('ask about Globex');
    expect(block(host, 'Contoso')).not.toContain('ask about Globex');
    const all = host.sheet(TAB).shown.flat();
    expect(all.filter((cell) => cell === 'ask about Globex')).toHaveLength(1);
    expect(all.filter((cell) => cell === 'my own sums')).toHaveLength(1);
    // Each block still has its heading: a blank row stands before the next.
    expect(block(host, 'Contoso')).toContain('Initech');
  });

  test('beside an account that has nothing new any more: below its block', () => {
    const host = written();
    type(host, 'Northwind', 'Acme', 'F', 'renews in May');
    host.type(TAB, toldCell(host, 'Northwind'), '6/30/2026');
    build(host);
    build(host);
    expect(block(host, 'Northwind')).not.toContain('Acme');
    expect(block(host, 'Northwind')).toContain('renews in May');
  });

  test('in the block of a partner that is no longer in the list: under its name', () => {
    const host = written();
    type(host, 'Contoso', 'Hello', 'D', 'a good partner');
    ask(host, "ss.getSheetByName('Overlaps').deleteRow(4)");
    build(host);
    build(host);
    expect(block(host, 'Contoso')).toMatch(/^Contoso\nNot in the list now\.\n.*a good partner/s);
  });

  test('beside the table of partners, beside the same partner', () => {
    const host = written();
    const place = (partner: string): number =>
      host.sheet(TAB).shown.findIndex((row) => row[0] === partner) + 1;
    host.type(TAB, `L${place('Contoso')}`, 'on holiday');
    host.type(TAB, toldCell(host, 'Contoso'), '6/25/2026');
    addFirst(host);
    build(host);
    expect(host.sheet(TAB).shown[place('Contoso') - 1]?.[11]).toBe('on holiday');
    expect(toldOn(host, 'Contoso')).toBe('25 Jun 2026');
  });

  test('formulas, too, and one that may fill several cells stops the build', () => {
    const host = written();
    const cell = `H${rowOf(host, 'Northwind', 'Acme')}`;
    ask(host, `${ss}.getRange('${cell}').setFormula('=LEN(A${rowOf(host, 'Northwind', 'Acme')})')`);
    addFirst(host);
    build(host);
    const row = rowOf(host, 'Northwind', 'Acme');
    expect(ask(host, `${ss}.getRange('H${row}').getFormula()`)).toBe(`=LEN(A${row})`);
    ask(host, `${ss}.getRange('I${row}').setFormula('=TRANSPOSE(A1:A2)')`);
    const before = host.sheet(TAB).contents;
    expect(build(host)).toContain(`The formula in Partner Feedback!I${row} may fill several`);
    expect(host.sheet(TAB).contents).toEqual(before);
  });
});
