// Which rows mean the same account.
import * as fc from 'fast-check';
import {
  matchAccounts,
  type NamedRow,
} from '../../../../src/core/conversion/counting/account-match';

const row = (name: string, ...addresses: string[]): NamedRow => ({ name, addresses });

/** The rows' accounts as letters, in the order in which they are first met. */
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

it.each([
  [
    'one domain, two names',
    [row('Acme', 'acme.example'), row('Acme Labs', 'www.acme.example')],
    'AA',
  ],
  ['one name, two domains', [row('Acme', 'acme.example'), row('Acme', 'acme.test')], 'AB'],
  ['one name spelled twice, no domain', [row('Acme, Inc.'), row('ACME')], 'AA'],
  ['a domain here, a name there', [row('Acme GmbH', 'acme.example'), row('acme')], 'AA'],
  [
    'a name that stands beside two domains',
    [row('Acme', 'acme.example'), row('Acme', 'acme.test'), row('Acme')],
    'ABC',
  ],
  [
    'a free-mail address and a name',
    [row('Acme', 'a@gmail.com'), row('Bolt', 'b@gmail.com')],
    'AB',
  ],
  [
    'free mail with a company name',
    [row('Acme', 'acme.example'), row('Acme', 'jo@gmail.com')],
    'AA',
  ],
  ['free mail and no name', [row('', 'jo@gmail.com')], '-'],
  [
    'two profile pages',
    [row('Acme', 'linkedin.com/company/acme'), row('Bolt', 'linkedin.com/company/bolt')],
    'AB',
  ],
  [
    'the email where the website is blank',
    [row('', '', 'jo@acme.example'), row('X', 'acme.example')],
    'AA',
  ],
  [
    'the website before the email',
    [row('', 'acme.example', 'jo@bolt.example'), row('', 'acme.example')],
    'AA',
  ],
  ['a name that is a website', [row('Acme', 'acme.example'), row('acme.example')], 'AA'],
  [
    'a name that looks like one but is known',
    [row('Node.js', 'nodejs.example'), row('Node.js')],
    'AA',
  ],
  [
    'one name beside one domain, twice',
    [row('Acme', 'acme.example'), row('Acme', 'acme.example'), row('Acme')],
    'AAA',
  ],
  ['a website with spaces around it', [row('Acme', 'acme.example'), row(' acme.example ')], 'AA'],
  ['words before a website', [row('Acme', 'acme.example'), row('see acme.example')], 'AB'],
  ['words behind a website', [row('Acme', 'acme.example'), row('acme.example too')], 'AB'],
  ['nothing at all', [row('', ''), row('n/a', '-')], '--'],
])('%s', (_, rows, expected) => {
  expect(pattern(rows)).toBe(expected);
});

it('counts the names that stand beside several domains', () => {
  const rows = [
    row('Acme', 'acme.example'),
    row('Acme', 'acme.test'),
    row('Acme'),
    row('acme inc'),
  ];
  expect(matchAccounts(rows).ambiguous).toBe(2);
});

it('matches the same rows whatever their order', () => {
  const names = fc.constantFrom('Acme', 'Acme Inc', 'Bolt', '', 'acme.example');
  const addresses = fc.constantFrom('', 'acme.example', 'acme.test', 'bolt.example', 'x@gmail.com');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(names, addresses), { maxLength: 8 }).chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray(
            rows.map((_, place) => place),
            { minLength: rows.length },
          ),
        ),
      ),
      ([rows, order]) => {
        const named = rows.map(([name, address]) => row(name, address));
        const { keys } = matchAccounts(named);
        const shuffled = matchAccounts(order.map((place) => named[place] ?? row('')));
        expect(shuffled.keys).toEqual(order.map((place) => keys[place]));
      },
    ),
  );
});
