// The introduction request: its length, its one question, and what it says of a row.
import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { draftIntroduction } from '../../../src/core/introduction/introduction';
import { joined } from '../../../src/core/introduction/introduction-reason';
import { FEWEST_WORDS, MOST_WORDS } from '../../../src/core/introduction/letter-length';
import type { OverlapRow } from '../../../src/core/qualification/overlap-row';
import { shippedWording } from '../../../src/core/settings/introduction-wording';
import { anyText } from '../any-text';
import { speaking } from '../language/built-words';
import { AS_OF, anyCell, anyRow, settingsWith } from '../qualification/samples';

const ROW: OverlapRow = {
  account: 'Acme',
  partner: 'Globex',
  overlap: 'Customer',
  warmth: 'Warm',
  lastTouch: '2026-06-20',
  fit: 'A',
  partnerContact: 'Dana Cole',
};
const SETTINGS = settingsWith({});

const draft = (changes: OverlapRow = {}, settings = SETTINGS) =>
  draftIntroduction({ row: { ...ROW, ...changes }, me: 'Sam Lee' }, settings, AS_OF);

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** So many words, the last of which is a question. */
const wordingOf = (words: number, rest: string): string =>
  `${Array.from({ length: words - 1 }, () => 'word').join(' ')} word? ${rest}`;

describe('a row with everything filled in', () => {
  const { to, subject, body, words } = draft();

  it('asks the partner’s contact for the account by name', () => {
    expect(to).toBe('Dana Cole');
    expect(subject).toBe('Introduction to Acme');
    expect(body).toMatch(/^Hi Dana Cole,\n/);
    expect(body).toContain('We would like to talk to Acme, and I believe that you at Globex know');
    expect(body).toMatch(/\nThank you,\nSam Lee$/);
    expect(words).toBe(wordsIn(body));
  });

  it('asks that both sides agree before anybody is copied in', () => {
    expect(body).toContain('Please copy nobody in before both sides agree.');
    expect(body).not.toMatch(/both of us copied/);
  });

  it('says what it is good for and what the account is to the partner', () => {
    expect(body).toContain(
      'I am asking because they look like a good fit for what we do, they are a customer of yours and you were in touch with them on 20 June 2026.',
    );
  });
});

describe('the reason is only what the row says', () => {
  const short = settingsWith({ introduction: wordingOf(80, '{reason}') });

  it.each<[string, OverlapRow, string]>([
    [
      'all of it, where the wording leaves room',
      {},
      'they look like a good fit for what we do, they are a customer of yours and you were in touch with them on 20 June 2026',
    ],
    [
      'an open opportunity',
      { overlap: 'Open deal', warmth: '' },
      'they look like a good fit for what we do and you have an open opportunity with them',
    ],
    [
      'a prospect whose fit nobody has judged',
      { overlap: 'Prospect', fit: '', warmth: '' },
      'we believe that we can help them and they are on your list of prospects',
    ],
    [
      'a relationship without a date column',
      { overlap: true, warmth: 'Hot', lastTouch: undefined },
      'they look like a good fit for what we do, they are on your list as well as ours and you know them well',
    ],
    [
      'a stale relationship isn’t mentioned, nor is a former customer',
      { overlap: 'Former customer', lastTouch: '2025-01-01' },
      'they look like a good fit for what we do',
    ],
  ])('%s', (_, changes, reason) => {
    expect(draft(changes, short).body).toContain(`word? ${reason}`);
  });

  it('an overlap that the settings do not accept isn’t mentioned', () => {
    const strict = { ...short, acceptedOverlap: 'customer or open opportunity' } as const;
    expect(draft({ overlap: 'Prospect' }, strict).body).not.toContain('prospects');
  });

  it('with a wording that is short, gives more reasons', () => {
    const { body, words } = draft({ warmth: '' }, short);
    expect(words).toBeGreaterThanOrEqual(FEWEST_WORDS);
    expect(body).not.toContain('trust'); // 80 words and two reasons are enough
    const shorter = draft({}, settingsWith({ introduction: wordingOf(55, '{reason}') }));
    expect(shorter.body).toContain('somebody they trust');
    expect(shorter.words).toBeGreaterThanOrEqual(FEWEST_WORDS);
  });
});

describe('a request has room for 140 words and what a mail program takes', () => {
  const account = 'One Two Three Four Five Six Seven Eight';
  const purpose = 'they look like a good fit for what we do'; // ten words
  const all = `${purpose}, they are a customer of yours and you were in touch with them on 20 June 2026`;

  it.each([
    [105, account, all], // 140 words with every reason
    [106, account, `${purpose} and they are a customer of yours`],
    [115, account, `${purpose} and they are a customer of yours`],
    [116, account, purpose],
    [122, account, purpose],
    [123, 'One Two Three Four Five Six…', purpose],
    [124, 'One Two Three Four Five Six…', purpose],
    [125, 'One Two Three Four Five…', purpose],
    [126, 'One Two Three Four…', purpose],
    [127, 'One Two Three…', purpose],
    [128, 'One Two…', purpose],
  ])('beside %p words of its own it says %s, and %s', (fixed, name, reason) => {
    const settings = settingsWith({ introduction: wordingOf(fixed, '{account} {reason}.') });
    expect(draft({ account }, settings).body).toContain(`word? ${name} ${reason}.`);
  });

  it.each([
    [80, 0], // 90 words with the purpose alone
    [79, 1],
    [63, 1],
    [62, 2],
    [47, 2],
  ])('beside %p words of its own it gives %p reasons more', (fixed, more) => {
    const settings = settingsWith({ introduction: wordingOf(fixed, '{reason}.') });
    const { body, words } = draft({ overlap: '', warmth: '' }, settings);
    expect(body).toMatch(
      [
        /word\? they look like a good fit for what we do\.$/,
        /what we do and a word from somebody they trust .* messages from us\.$/,
        /what we do, a word from .* us and it saves their time .* from the start\.$/,
      ][more] ?? /^$/,
    );
    expect(words).toBeGreaterThanOrEqual(FEWEST_WORDS);
  });

  it('drops a reason as soon as the letter is longer than 1,900 characters of an address', () => {
    const wordingWith = (letters: number) =>
      settingsWith({ introduction: `${'x'.repeat(letters)}\n${wordingOf(95, '{reason}')}` });
    const short = draft({}, wordingWith(1));
    const lines = short.body.replace(/\n/g, '\r\n'); // as a mail program takes them
    const used = encodeURIComponent(short.subject).length + encodeURIComponent(lines).length;
    expect(draft({}, wordingWith(1 + 1900 - used)).body).toContain('in touch');
    expect(draft({}, wordingWith(2 + 1900 - used)).body).not.toContain('in touch');
  });
});

describe('what is missing is said in general words', () => {
  it.each<[string, OverlapRow, RegExp]>([
    ['no contact', { partnerContact: '' }, /^Hi there,\n/],
    ['no column for the contact', { partnerContact: undefined }, /^Hi there,\n/],
    ['a contact that is an address alone', { partnerContact: 'dana@globex.example' }, /^Hi there,/],
    [
      'a contact with an address beside the name',
      { partnerContact: 'Dana Cole <d@g.co>' },
      /^Hi Dana Cole,/,
    ],
    ['the same in other brackets', { partnerContact: 'Dana Cole (d@g.co)' }, /^Hi Dana Cole,/],
    ['several marks before the name', { partnerContact: ' ,; Dana Cole' }, /^Hi Dana Cole,/],
    ['the same with a semicolon', { partnerContact: 'Dana Cole; d@g.co' }, /^Hi Dana Cole,/],
    ['no partner', { partner: '#N/A' }, /you at your company know/],
    [
      'no account, but its website',
      { account: '', domain: 'acme.example' },
      /talk to acme\.example,/,
    ],
    ['neither', { account: '?', domain: '' }, /talk to the account that we spoke about, and/],
  ])('%s', (_, changes, text) => {
    expect(draft(changes).body).toMatch(text);
  });

  it('the signature of somebody who hasn’t typed a name is left to the mail program', () => {
    const { body } = draftIntroduction({ row: ROW, me: '' }, SETTINGS, AS_OF);
    expect(body).toMatch(/Thank you,$/);
  });
});

describe('the address', () => {
  it.each<[Cell | undefined, Cell, string]>([
    ['dana@globex.example', 'Dana', 'dana@globex.example'],
    ['', 'Dana <dana@globex.example>', 'dana@globex.example'],
    [undefined, 'Dana', ''],
    ['Dana Cole <dana@globex.example>; sam@globex.example', 'Dana', 'dana@globex.example'],
    ['dana@globex.example?bcc=eve@evil.example', 'Dana', 'dana@globex.example'], // nothing is smuggled in
    ['dana@mail.globex.example', 'Dana', 'dana@mail.globex.example'],
    [`${'ask '.repeat(100)}dana@globex.example`, 'Dana', ''], // a story, not an address
    ['ask Sam', 'Dana', ''],
    [12, 'Dana', ''],
  ])('in %p with the contact %p is %p', (contactEmail, partnerContact, email) => {
    const row = { ...ROW, partnerContact };
    expect(draftIntroduction({ row, contactEmail, me: '' }, SETTINGS, AS_OF).email).toBe(email);
  });
});

describe('a wording of one’s own', () => {
  it('that leaves no room is filled in as it stands', () => {
    const long = settingsWith({ introduction: wordingOf(300, 'for {account}, {me}') });
    expect(draft({}, long).body).toMatch(/word\? for Acme, Sam Lee$/);
    expect(draft({}, settingsWith({ introduction: 'Hi {contact}?' })).body).toBe('Hi Dana Cole?');
  });

  it('that was pasted from Windows has plain line breaks', () => {
    const pasted = settingsWith({ introduction: shippedWording().replace(/\n/g, '\r\n') });
    expect(draft({}, pasted).body).toBe(draft().body);
    const old = settingsWith({ introduction: shippedWording().replace(/\n/g, '\r') });
    expect(draft({}, old).body).toBe(draft().body);
  });
});

it('a wording loses the spaces at the ends of its lines, and characters that were cut in half', () => {
  const settings = settingsWith({ introduction: ' Hi \t \nDa\ud83dna?  \n' });
  expect(draft({}, settings).body).toBe('Hi\nDana?');
});

const anyName: fc.Arbitrary<Cell> = fc.oneof(
  anyCell,
  fc.constantFrom(
    'Acme {account}',
    'Who?',
    '{me}',
    'A\r\nBcc: eve@evil.example',
    '$& $1',
    '\ud83d',
  ),
  anyText(300),
  fc
    .array(fc.string({ unit: 'grapheme', maxLength: 8 }), { maxLength: 60 })
    .map((a) => a.join(' ')),
  fc.constant('宛'.repeat(300)),
  fc.constant('🦄'.repeat(300)),
);

const anyInput = fc.record({
  row: fc
    .tuple(
      anyRow,
      fc.record(
        { account: anyName, domain: anyName, partner: anyName, partnerContact: anyName },
        { requiredKeys: [] },
      ),
    )
    .map(([row, names]) => ({ ...row, ...names })),
  contactEmail: fc.option(anyName, { nil: undefined }),
  me: fc.string({ unit: 'grapheme', maxLength: 200 }),
});

describe('whatever is missing and however long the names', () => {
  it('the request has 90 to 140 words, one question, and no placeholder left', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { body, words } = draftIntroduction(input, SETTINGS, AS_OF);
        expect(words).toBe(wordsIn(body));
        expect(words).toBeGreaterThanOrEqual(FEWEST_WORDS);
        expect(words).toBeLessThanOrEqual(MOST_WORDS);
        expect(body.match(/\?/g)).toHaveLength(1);
        expect(body).not.toMatch(/[{}]/);
      }),
      { numRuns: 500 },
    );
  });

  it('so has one in any wording that leaves room for the names', () => {
    const room = fc.integer({ min: 90, max: 116 });
    fc.assert(
      fc.property(anyInput, room, (input, fixed) => {
        const rest = '{contact} {account} {partner} {reason} {me}';
        const settings = settingsWith({ introduction: wordingOf(fixed, rest) });
        const { body, words } = draftIntroduction(input, settings, AS_OF);
        expect(words).toBeGreaterThanOrEqual(FEWEST_WORDS);
        expect(words).toBeLessThanOrEqual(MOST_WORDS);
        expect(body.match(/\?/g)).toHaveLength(1);
      }),
    );
  });

  it('a mail program can be opened with it', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { subject, body, email } = draftIntroduction(input, SETTINGS, AS_OF);
        expect(subject).not.toMatch(/[\r\n]/);
        expect(email).toMatch(/^(?:|[^\s?&#%,;:<>"]+@[^\s?&#%,;:<>"]+)$/);
        const lines = body.replace(/\n/g, '\r\n');
        const query = `?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
        expect(query.length).toBeLessThanOrEqual(2000);
      }),
      { numRuns: 500 },
    );
  });
});

it.each([
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%p reads %p', (clauses, text) => {
  expect(joined(clauses)).toBe(text);
});

it.each([
  ['The Royal Society for the Protection of Birds and Their Habitats'],
  ['Zweckverband Kommunale Informationsverarbeitung Baden-Franken und Partner Aktiengesellschaft'],
])('a long name stands whole, and a reason makes room for it: %s', (account) => {
  const { body, subject, words } = draft({ account });
  expect(subject).toBe(`Introduction to ${account}`);
  expect(body).toContain(`We would like to talk to ${account}, and`);
  expect(words).toBeLessThanOrEqual(MOST_WORDS);
});

describe.each(['de', 'es'] as const)('in %s', (language) => {
  it('the shipped request has 90 to 140 words, one question, and no placeholder left', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { body, words } = speaking(language, () => draftIntroduction(input, SETTINGS, AS_OF));
        expect(words).toBeGreaterThanOrEqual(FEWEST_WORDS);
        expect(words).toBeLessThanOrEqual(MOST_WORDS);
        expect(body.match(/\?/g)).toHaveLength(1);
        expect(body).not.toMatch(/[{}]/);
      }),
      { numRuns: 100 },
    );
  });

  it('a wording of one’s own stays in its own words', () => {
    const own = settingsWith({ introduction: wordingOf(110, 'Yours, {me}') });
    expect(speaking(language, () => draft({}, own)).body).toMatch(/word\? Yours, Sam Lee$/);
  });
});
