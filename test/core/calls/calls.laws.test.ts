// Laws of call sheets: nobody reads of another partner, importing twice is importing once, and what
// wasn't asked for is refused.
import * as fc from 'fast-check';
import { ANSWER_FIELDS, callHeaders } from '../../../src/core/calls/call-columns';
import { callTable } from '../../../src/core/calls/call-sheet';
import type { Cell, Table } from '../../../src/core/cells/cell';
import { type Answers, filledIn, readBack, sheetOf, withAnswers } from './called-list';

const HEADER = [
  ...['Account', 'Website', 'Partner', 'Overlap', 'Warmth', 'Partner contact', 'Last touch'],
  ...['Will introduce', 'Note', 'Owner', 'ICP fit', 'Confirmed by', 'Confirmed on'],
];
const PARTNERS = ['Globex', 'Initech', 'Larkspur'] as const;

/** Every partner calls every account by a name of its own, which only its sheet may show. */
const nameAt = (partner: string, account: number): string =>
  `${partner.slice(0, 3)}-account-${account}`;

const anyDay = fc.constantFrom<Cell>(
  '',
  '',
  '2026-02-01',
  '2026-05-12',
  '2026-05-15',
  '2027-01-01',
);
const anyRow: fc.Arbitrary<readonly Cell[]> = fc
  .record({
    partner: fc.constantFrom(...PARTNERS, 'globex, inc.', 'Globex; Initech', ''),
    account: fc.nat(5),
    overlap: fc.constantFrom('Customer', 'Prospect', 'Customer at Initech', '', 'no'),
    warmth: fc.constantFrom<Cell>(
      '',
      'Warm',
      'Cold - Initech says so',
      '4/5',
      0.4,
      'Superb',
      'none',
    ),
    contact: fc.constantFrom('', 'Maria Lopez', 'Tom of Larkspur'),
    touch: anyDay,
    willing: fc.constantFrom<Cell>('', 'yes', 'No', 'asked', true, false),
    note: fc.constantFrom('', 'secret-note', 'secret-note: ask Initech'),
    confirmed: anyDay,
  })
  .map(({ partner, account, overlap, warmth, contact, touch, willing, note, confirmed }) => [
    ...[nameAt(partner, account), `a${account}.example`, partner, overlap, warmth, contact, touch],
    ...[willing, note, 'Dana Ruiz', 'A', confirmed === '' ? '' : 'Ann', confirmed],
  ]);
const anyList: fc.Arbitrary<Table> = fc
  .array(anyRow, { maxLength: 20 })
  .map((rows) => [HEADER, ...rows]);
const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    warmth: fc.constantFrom<Cell>('', 'Hot', 'Warm', 'None', 'Superb', 4),
    partnerContact: fc.constantFrom('', 'Maria Lopez', '=1+1'),
    lastTouch: anyDay,
    willing: fc.constantFrom<Cell>('', 'Yes', 'No', 'Maybe', 'perhaps next year', true),
    note: fc.constantFrom('', 'New CFO', 'secret-note', 'two\nlines'),
  },
  { requiredKeys: [] },
);
const anyFilled = fc.record({
  list: anyList,
  partner: fc.constantFrom(...PARTNERS),
  answers: fc.dictionary(
    fc.constantFrom(
      ...PARTNERS.flatMap((partner) => [0, 1, 2, 3].map((at) => nameAt(partner, at))),
    ),
    anyAnswers,
  ),
  head: fc.record(
    { madeOn: anyDay, answeredOn: anyDay, partner: fc.constantFrom('', ...PARTNERS) },
    { requiredKeys: [] },
  ),
});

it('no call sheet holds another partner’s name or account, or a note, an owner or a score of ours', () => {
  fc.assert(
    fc.property(anyList, fc.constantFrom(...PARTNERS), (list, partner) => {
      const text = callTable(sheetOf(list, partner)).join('\n').toLowerCase();
      const others = PARTNERS.filter((other) => other !== partner);
      for (const other of others) {
        expect(text).not.toContain(other.toLowerCase());
        expect(text).not.toContain(`${other.slice(0, 3)}-account`.toLowerCase());
      }
      for (const ours of ['secret-note', 'dana', 'ann', 'maria', 'tom of']) {
        expect(text).not.toMatch(new RegExp(`\\b${ours}\\b`));
      }
    }),
  );
});

it('importing twice is importing once', () => {
  fc.assert(
    fc.property(anyFilled, ({ list, partner, answers, head }) => {
      const filled = filledIn(sheetOf(list, partner), answers, head);
      const once = withAnswers(list, readBack(filled, list));
      expect(withAnswers(once, readBack(filled, once))).toEqual(once);
    }),
  );
});

it('a row that wasn’t asked for is refused, whatever it says', () => {
  fc.assert(
    fc.property(
      anyFilled,
      fc.constantFrom(...PARTNERS),
      fc.nat(5),
      fc.constantFrom('', 'R-1', 'R-0000000000'),
      ({ list, partner, answers }, other, account, ref) => {
        const asked = filledIn(sheetOf(list, partner), answers);
        const row = callHeaders().map((): Cell => 'Hot');
        row[0] = nameAt(other, account);
        row[callHeaders().length - 1] = ref;
        const [last] = readBack([...asked, row], list).slice(-1);
        expect(last).toMatchObject({ verdict: 'refused', cells: [], at: asked.length });
      },
    ),
  );
});

it('another partner’s rows are refused on a sheet that says whose it is', () => {
  fc.assert(
    fc.property(anyList, ([header = [], ...rows]) => {
      const list = [header, ...rows];
      const own = filledIn(sheetOf(list, 'Globex'), {});
      const others = callTable(sheetOf(list, 'Initech')).slice(7);
      const read = readBack([...own, ...others], list).filter(({ at }) => at >= own.length);
      expect(read.map(({ verdict }) => verdict)).toEqual(others.map(() => 'refused'));
    }),
  );
});

it('a value that somebody has filled in stays, or is shown beside what replaces it', () => {
  fc.assert(
    fc.property(anyFilled, ({ list, partner, answers, head }) => {
      const rows = readBack(filledIn(sheetOf(list, partner), answers, head), list);
      for (const { verdict, cells } of rows) {
        if (verdict === 'refused') expect(cells).toEqual([]);
        for (const { field, before, after } of cells) {
          expect(ANSWER_FIELDS).toContain(field);
          if (field === 'note') expect(String(after).startsWith(String(before))).toBe(true);
        }
      }
    }),
  );
});
