// Which rows mean the same account.
import * as fc from 'fast-check';
import { matchAccounts } from '../../../../src/core/conversion/matching/account-match';
import type { NamedRow } from '../../../../src/core/conversion/matching/row-keys';

type Cells = Omit<Partial<NamedRow>, 'tab'>;

const overlap = (cells: Cells): NamedRow => ({ tab: 'overlap', ...cells });
const lead = (cells: Cells): NamedRow => ({ tab: 'leads', ...cells });

/** A row of the leads tab with a name and a website. */
const row = (name: string, website = '', email = ''): NamedRow => lead({ name, website, email });

/** The rows' accounts as letters, in the order in which they are first met; `-` is nobody. */
const pattern = (rows: readonly NamedRow[]): string => {
  const letters = new Map<string, string>();
  return matchAccounts(rows)
    .keys.map((key) => {
      if (key === '') return '-';
      const letter = letters.get(key) ?? String.fromCharCode(65 + letters.size);
      letters.set(key, letter);
      return letter;
    })
    .join('');
};

type Case = readonly [what: string, rows: readonly NamedRow[], expected: string];

const check = (cases: readonly Case[]): void => {
  it.each(cases)('%s', (_, rows, expected) => {
    expect(pattern(rows)).toBe(expected);
  });
};

describe('by website and by name', () => {
  check([
    [
      'one website, two names',
      [row('Acme', 'acme.example'), row('Bolt', 'www.acme.example')],
      'AA',
    ],
    ['one name, two websites', [row('Acme', 'acme.example'), row('Acme', 'bolt.example')], 'AB'],
    ['one name spelled twice', [row('Acme, Inc.'), row('ACME')], 'AA'],
    ['a website here, a name there', [row('Acme GmbH', 'acme.example'), row('acme')], 'AA'],
    [
      'a name that stands beside two websites is none of the two',
      [row('Acme', 'acme.example'), row('Acme', 'bolt.example'), row('Acme'), row('ACME Inc')],
      'ABCC',
    ],
    ['a city and its namesake', [row('City of Aurora, CO'), row('City of Aurora')], 'AB'],
    ['an umlaut and its spelling', [row('Müller AG'), row('Mueller'), row('Muller')], 'AAA'],
    ['two spellings without the umlaut', [row('Mueller'), row('Muller')], 'AB'],
    ['Punycode and Unicode', [row('A', 'xn--mller-kva.example'), row('B', 'müller.example')], 'AA'],
    ['an invisible character', [row('A', '\u200balder.example'), row('B', 'alder.example')], 'AA'],
    ['a name that is a website', [row('Acme', 'acme.example'), row('acme.example')], 'AA'],
    ['a name that only looks like one', [row('Node.js', 'nodejs.example'), row('Node.js')], 'AA'],
    ['words around a website', [row('Acme', 'acme.example'), row('see acme.example')], 'AB'],
    ['nothing at all', [row('', ''), row('n/a', '-')], '--'],
    ['a placeholder', [row('[[Unknown]]'), row('[[Unknown]]'), row('Not provided')], '---'],
    ['a placeholder with a website', [row('Unknown', 'a.example'), row('Acme', 'a.example')], 'AA'],
    [
      'two names by one website, and both names alone',
      [row('Acme', 'acme.example'), row('Bolt', 'acme.example'), row('Acme'), row('Bolt')],
      'AAAA',
    ],
  ]);
});

describe('hosts that unite strangers', () => {
  check([
    [
      'profile pages',
      [
        row('Alder Mills', 'https://de.linkedin.com/company/alder'),
        row('Birch Foods', 'https://de.linkedin.com/company/birch'),
        row('Elm', 'github.com/elm'),
        row('Fir', 'github.com/fir'),
        row('Alder Mills', 'alder.example'),
      ],
      'ABCDA',
    ],
    [
      'a host beside three strangers on one tab',
      [row('Cedar', 'web.example'), row('Dogwood', 'web.example'), row('Elm', 'web.example')],
      'ABC',
    ],
    [
      'two strangers are one account with two names',
      [row('Cedar', 'web.example'), row('Dogwood', 'web.example')],
      'AA',
    ],
    [
      'two strangers a tab are no more than two',
      [
        row('Cedar', 'web.example'),
        row('Dogwood', 'web.example'),
        overlap({ name: 'Elm', website: 'web.example' }),
      ],
      'AAA',
    ],
    [
      'many names of one company',
      [
        row('Acme', 'acme.example'),
        row('Acme Labs', 'acme.example'),
        row('ACME Europe GmbH', 'acme.example'),
        row('Bolt', 'acme.example'),
      ],
      'AAAA',
    ],
    [
      'the same noun is no kinship',
      [
        row('Alder Mills', 'web.example'),
        row('Birch Mills', 'web.example'),
        row('Cedar Mills', 'web.example'),
      ],
      'ABC',
    ],
    [
      'nor is a common first word',
      [
        row('City of Aurora', 'gov.example'),
        row('City of Newton', 'gov.example'),
        row('City of Lakewood', 'gov.example'),
      ],
      'ABC',
    ],
  ]);
});

describe('by an e-mail’s domain, which is weak', () => {
  check([
    [
      'free mail and a name',
      [row('Acme', '', 'a@gmail.com'), row('Bolt', '', 'b@gmail.com')],
      'AB',
    ],
    [
      'free mail with a known name',
      [row('Acme', 'a.example'), row('Acme', '', 'jo@gmail.com')],
      'AA',
    ],
    ['free mail and no name', [row('', '', 'jo@gmail.com')], '-'],
    ['a made-up address', [row('', '', 'x@noemail.com')], '-'],
    ['two names', [row('Alpha', '', 'a@a.example'), row('Beta', '', 'b@a.example')], 'AB'],
    ['no name, at a known website', [row('Acme', 'a.example'), row('', '', 'jo@a.example')], 'AA'],
    [
      'another name, at a known website',
      [row('Acme', 'a.example'), row('X', '', 'x@a.example')],
      'AB',
    ],
    [
      'a name, at a website without one',
      [overlap({ website: 'a.example' }), row('Acme', '', 'jo@a.example')],
      'AA',
    ],
    [
      'two names, at a website without one',
      [overlap({ website: 'a.example' }), row('X', '', 'x@a.example'), row('Y', '', 'y@a.example')],
      'ABC',
    ],
    [
      'no name, beside two that have it',
      [row('X', '', 'x@a.example'), row('Y', '', 'y@a.example'), row('', '', 'z@a.example')],
      'ABC',
    ],
    [
      'no name, beside two of which one has the website',
      [row('X', 'a.example'), row('Y', '', 'y@a.example'), row('', '', 'z@a.example')],
      'ABA',
    ],
    [
      'it tells which of two namesakes is meant',
      [row('Metro', 'metro.example'), row('Metro', 'm.example'), row('Metro', '', 'jo@m.example')],
      'ABB',
    ],
    [
      'an agency’s, beside three strangers',
      [
        row('Gamma', '', 'x@agency.example'),
        row('Delta', '', 'y@agency.example'),
        row('Epsilon', '', 'z@agency.example'),
        row('', '', 'w@agency.example'),
      ],
      'ABC-',
    ],
    [
      'the website before the e-mail',
      [
        row('', 'acme.example', 'jo@bolt.example'),
        row('', 'acme.example'),
        row('', 'bolt.example'),
      ],
      'AAB',
    ],
  ]);
});

describe('by an account id that both tabs have', () => {
  const metro = (tab: typeof lead, accountId: string, rest: Cells = {}): NamedRow =>
    tab({ accountId, name: 'Metro', ...rest });

  check([
    [
      'two ids are two accounts, whatever their names',
      [metro(lead, '001A'), metro(lead, '001B'), metro(overlap, '001A')],
      'ABA',
    ],
    [
      'and whatever their websites',
      [
        metro(lead, '001A', { website: 'm.example' }),
        metro(lead, '001B', { website: 'm.example' }),
        metro(overlap, '001A'),
      ],
      'ABA',
    ],
    [
      'one id is one account, whatever else differs',
      [
        lead({ accountId: '7', name: 'Acme', website: 'acme.example' }),
        overlap({ accountId: '7', name: 'Bolt', website: 'bolt.example' }),
      ],
      'AA',
    ],
    [
      'ids that never meet count for nothing',
      [metro(lead, '001A'), metro(lead, '001B'), metro(overlap, '9')],
      'AAA',
    ],
    [
      'ids on one tab alone as well',
      [metro(lead, '1'), metro(lead, '2'), metro(overlap, '')],
      'AAA',
    ],
    [
      'Salesforce writes them with 15 or 18 characters',
      [
        metro(lead, '0015g00000AbCdE'),
        metro(lead, '0015g00000AbCde'),
        metro(overlap, '0015G00000ABCDEAAV'),
      ],
      'ABA',
    ],
    [
      'a row without an id joins by its website, then by its name',
      [
        lead({ accountId: '1', name: 'Acme', website: 'a.example' }),
        lead({ accountId: '2', name: 'Bolt', website: 'a.example' }),
        overlap({ accountId: '1', name: 'Acme' }),
        overlap({ accountId: '', name: 'Bolt', website: 'a.example' }),
        overlap({ accountId: '', name: 'Cedar', website: 'a.example' }),
      ],
      'ABABC',
    ],
    [
      'the id that meets, of several',
      [lead({ accountId: '5;7', name: 'X' }), overlap({ accountId: '7', name: 'Y' })],
      'AA',
    ],
    [
      'two websites of one id are one account’s',
      [
        lead({ accountId: '1', website: 'a.example' }),
        overlap({ accountId: '1', website: 'b.example' }),
        lead({ website: 'b.example' }),
        lead({ website: 'a.example' }),
      ],
      'AAAA',
    ],
  ]);
});

describe('by “Match as”, where the user corrects a match', () => {
  check([
    [
      'one word unites',
      [
        lead({ matchAs: 'Acme Group', name: 'Acme', website: 'a.example' }),
        overlap({ matchAs: 'acme group', name: 'Bolt', website: 'b.example' }),
      ],
      'AA',
    ],
    [
      'with everybody whom these match',
      [
        lead({ matchAs: 'Acme Group', name: 'Acme', website: 'a.example' }),
        lead({ matchAs: 'Acme Group', name: 'Bolt', website: 'b.example' }),
        overlap({ name: 'Bolt', website: 'b.example' }),
      ],
      'AAA',
    ],
    [
      'two words part',
      [
        lead({ matchAs: 'North', name: 'Acme', website: 'a.example' }),
        lead({ matchAs: 'South', name: 'Acme', website: 'a.example' }),
      ],
      'AB',
    ],
    [
      'a name on the other tab',
      [
        overlap({ matchAs: 'Birch', name: 'Alder', website: 'a.example' }),
        lead({ name: 'Birch', website: 'b.example' }),
        lead({ name: 'Alder', website: 'a.example' }),
      ],
      'AAB',
    ],
    [
      'a website on the other tab',
      [
        overlap({ matchAs: 'https://b.example', name: 'Alder', website: 'a.example' }),
        lead({ name: 'Birch', website: 'b.example' }),
        lead({ name: 'Alder', website: 'a.example' }),
      ],
      'AAB',
    ],
    [
      'an id on the other tab',
      [
        overlap({ matchAs: '001B', accountId: '001A', name: 'Alder' }),
        lead({ accountId: '001B', name: 'Birch' }),
        lead({ accountId: '001A', name: 'Alder' }),
        overlap({ accountId: '001A', name: 'Alder' }),
      ],
      'AABB',
    ],
    [
      'a blank one says nothing',
      [lead({ matchAs: '-', name: 'Acme' }), overlap({ matchAs: '', name: 'Acme' })],
      'AA',
    ],
  ]);
});

describe('what is told of the match', () => {
  it('counts the rows that could mean several accounts', () => {
    const rows = [row('Acme', 'a.example'), row('Acme', 'b.example'), row('Acme'), row('acme inc')];
    expect(matchAccounts(rows).ambiguous).toBe(2);
  });

  it('names the accounts with different names, and what they have in common', () => {
    const { merged } = matchAccounts([
      row('Alder Mills', 'alder.example'),
      overlap({ name: 'Alder', website: 'alder.example', accountId: '1' }),
      lead({ name: 'Birch', accountId: '2' }),
      overlap({ name: 'Bolt', accountId: '2' }),
      lead({ name: 'Elm', matchAs: 'Trees' }),
      overlap({ name: 'Fir', matchAs: 'Trees' }),
      row('Gum'),
      row('GUM Ltd'),
      row('holly.example'),
      row('Holly', 'holly.example'),
    ]);
    expect(merged).toEqual([
      { names: ['Alder', 'Alder Mills'], by: 'alder.example' },
      { names: ['Birch', 'Bolt'], by: 'account ID 2' },
      { names: ['Elm', 'Fir'], by: 'Match as “trees”' },
    ]);
  });

  it('names the keys that were set aside, the most frequent first', () => {
    const { setAside } = matchAccounts([
      row('A', 'linkedin.com/a', 'a@gmail.com'),
      row('B', 'linkedin.com/b'),
      row('C', 'github.com/c'),
      row('[[Unknown]]', 'd.example', 'd@gmail.com'),
      row('n/a'),
      lead({ name: 'E', accountId: '1' }),
      overlap({ name: 'E', accountId: '2' }),
    ]);
    expect(setAside).toEqual([
      { kind: 'website', key: 'linkedin.com', rows: 2 },
      { kind: 'website', key: 'github.com', rows: 1 },
      { kind: 'email', key: 'gmail.com', rows: 1 }, // the other row has a website
      { kind: 'name', key: '[[Unknown]]', rows: 1 },
      { kind: 'name', key: 'n/a', rows: 1 },
      { kind: 'ids', key: '', rows: 2 },
    ]);
  });
});

describe('whatever the rows hold', () => {
  const cell = (...values: string[]) => fc.constantFrom('', ...values);
  const anyRow = fc.record({
    tab: fc.constantFrom<NamedRow['tab']>('overlap', 'leads'),
    matchAs: fc.oneof(
      { weight: 4, arbitrary: fc.constant('') },
      cell('Acme', 'North', 'b.example'),
    ),
    accountId: cell('1', '2', '3'),
    website: cell('a.example', 'b.example', 'linkedin.com', 'c.example'),
    name: cell('Acme', 'Acme Inc', 'Bolt', 'Müller', 'Mueller', 'a.example', '[[Unknown]]'),
    email: cell('x@a.example', 'x@b.example', 'x@gmail.com'),
  });
  const anyRows = fc.array(anyRow, { maxLength: 9 });

  it('the order of the rows doesn’t matter', () => {
    const shuffled = anyRows.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(
          rows.map((_, place) => place),
          { minLength: rows.length },
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rows, order]) => {
        const { keys, merged, setAside, ambiguous } = matchAccounts(rows);
        const other = matchAccounts(order.flatMap((place) => rows[place] ?? []));
        expect(other.keys).toEqual(order.map((place) => keys[place]));
        expect(other).toMatchObject({ merged, setAside, ambiguous });
      }),
      { numRuns: 500 },
    );
  });

  it('two rows with different ids that meet are never one account, without a “Match as”', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const plain = rows.map((each) => ({ ...each, matchAs: '' }));
        const on = (tab: NamedRow['tab']): string[] =>
          plain.filter((each) => each.tab === tab).map(({ accountId }) => accountId);
        const meets = on('overlap').some((id) => id !== '' && on('leads').includes(id));
        const { keys } = matchAccounts(plain);
        for (const [one, first] of plain.entries()) {
          for (const [other, second] of plain.entries()) {
            const differ = first.accountId !== second.accountId;
            if (!meets || !differ || first.accountId === '' || second.accountId === '') continue;
            expect(keys[one]).not.toBe(keys[other]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('two rows with different websites are never one account, without a stronger key', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        // Two names at most: a website beside three strangers is no key.
        const name = (given: string): string => (/^(?:Acme|Bolt)/.test(given) ? given : '');
        const plain = rows.map((each) => ({
          ...each,
          name: name(each.name),
          matchAs: '',
          accountId: '',
        }));
        const { keys } = matchAccounts(plain);
        const isOwn = (website: string): boolean => website !== '' && website !== 'linkedin.com';
        for (const [one, first] of plain.entries()) {
          for (const [other, second] of plain.entries()) {
            if (!isOwn(first.website) || !isOwn(second.website)) continue;
            expect(keys[one] === keys[other]).toBe(first.website === second.website);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('two rows with one “Match as” are one account, with two they are two', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { keys } = matchAccounts(rows);
        for (const [one, first] of rows.entries()) {
          for (const [other, second] of rows.entries()) {
            if (first.matchAs === '' || second.matchAs === '') continue;
            expect(keys[one] === keys[other]).toBe(first.matchAs === second.matchAs);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
