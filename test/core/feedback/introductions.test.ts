// How partners answer when they are asked for introductions, and what they got in return.
import * as fc from 'fast-check';
import type { Table } from '../../../src/core/cells/cell';
import { buildFeedback, type PartnerBlock } from '../../../src/core/feedback/feedback';
import { type AccountGiving, givingLine, givingOf } from '../../../src/core/feedback/introductions';
import { inputOf } from '../conversion/tabs';

const account = (changes: Partial<AccountGiving>): AccountGiving => ({
  introduction: {},
  gaveBack: undefined,
  converted: 'no',
  ...changes,
});
const answered = (asked: number, agreed: number): AccountGiving =>
  account({ introduction: { asked, agreed } });

it.each<[number[], number | undefined]>([
  [[2, 3, 10], 3],
  [[10, 2], 6],
  [[3, 2], 2.5],
  [[0], 0],
  [[], undefined],
  [[-1], undefined], // answered before it was asked: a mistake somewhere
])('answers after %p days are %p at the median', (days, median) => {
  const giving = givingOf(days.map((each) => answered(100, 100 + each)));
  expect(giving.daysToAnswer).toBe(median);
});

it('takes the first day on which there was an answer', () => {
  const each = { asked: 100, agreed: 'undated', made: 107, met: 120 } as const;
  expect(givingOf([account({ introduction: each })]).daysToAnswer).toBe(7);
  expect(givingOf([account({ introduction: { asked: 'undated', agreed: 3 } })])).not.toHaveProperty(
    'daysToAnswer',
  );
});

it('has a rate from 10 asked on, and counts below', () => {
  const asked = account({ introduction: { asked: 100 } });
  expect(givingOf(Array.from({ length: 9 }, () => asked))).not.toHaveProperty('answerRate');
  const ten = [...Array.from({ length: 8 }, () => asked), answered(1, 2), answered(1, 2)];
  expect(givingOf(ten)).toMatchObject({ asked: 10, answered: 2, answerRate: 0.2 });
});

it.each<[string, Partial<AccountGiving>, number]>([
  ['on a day since', { introduction: { made: 100 }, converted: 120 }, 1],
  ['on the very day', { introduction: { made: 100 }, converted: 100 }, 1],
  ['before it was introduced', { introduction: { made: 100 }, converted: 99 }, 0],
  ['on a day that nobody wrote down', { introduction: { made: 100 }, converted: 'undated' }, 1],
  ['introduced on such a day', { introduction: { made: 'undated' }, converted: 5 }, 1],
  ['without an introduction', { converted: 120 }, 0],
  ['never', { introduction: { made: 100 } }, 0],
])('counts an account that converted %s', (_, changes, count) => {
  expect(givingOf([account(changes)]).introducedConverted).toBe(count);
});

describe('in a sentence', () => {
  const NOTHING = givingOf([]);

  it.each<[Partial<typeof NOTHING>, string]>([
    [{}, ''],
    [{ gaveBack: 0 }, ''],
    [{ gaveBack: 2 }, 'We gave back 2.'],
    [{ asked: 1 }, 'Introductions: asked for 1; 0 answered (0 yes, 0 no); 0 made.'],
    [
      {
        asked: 6,
        answered: 4,
        agreed: 3,
        declined: 1,
        made: 3,
        met: 2,
        introducedConverted: 1,
        daysToAnswer: 5,
        gaveBack: 2,
      },
      'Introductions: asked for 6; 4 answered (3 yes, 1 no), after 5 days at the median; 3 made, 2 met, 1 converted since. We gave back 2.',
    ],
  ])('%j', (changes, text) => {
    expect(givingLine({ ...NOTHING, ...changes })).toBe(text);
  });
});

describe('from the list', () => {
  const HEADERS = [
    'Account',
    'Partner',
    'Overlap',
    'Introduction requested on',
    'Introduction agreed on',
    'Introduction made on',
    'Introduction met on',
    'Introduction declined on',
    'Gave back',
  ];
  const blocks = (...rows: readonly string[][]): readonly PartnerBlock[] => {
    const table: Table = [
      HEADERS,
      ...rows.map(([name = '', partner = '', ...cells]) =>
        [name, partner, 'Customer', ...cells, '', '', '', '', '', ''].slice(0, HEADERS.length),
      ),
    ];
    return buildFeedback({ ...inputOf(table, undefined), told: [] }).blocks;
  };

  it('each partner has its own', () => {
    const [globex, initech] = blocks(
      ['Acme', 'Globex', '2026-03-01', '2026-03-04', '2026-03-09', '2026-03-20', '', 'yes'],
      ['Hooli', 'Globex', '2026-03-01', '', '', '', '2026-03-02'],
      ['Stark', 'Globex', '2026-03-01', '', '', '', '', '2026-05-01'],
      ['Acme', 'Initech', '', '', '', '', '', '2026-12-01'], // still to come
    );
    expect(globex?.giving).toEqual({
      asked: 3,
      answered: 2,
      agreed: 1,
      declined: 1,
      made: 1,
      met: 1,
      introducedConverted: 0,
      daysToAnswer: 2,
      gaveBack: 2,
    });
    expect(initech?.giving).toMatchObject({ asked: 0, gaveBack: 0 });
    expect(globex?.rows.find(({ account: name }) => name === 'Acme')).toMatchObject({
      kinds: ['received', 'introduced'],
      now: 'Introduced, met',
      introduction: ['asked', 'agreed', 'made', 'met'],
    });
    expect(globex?.message).toContain('Introduced by you, 1 account: Acme.');
  });

  it('without a column for it, nothing is said of what we gave back', () => {
    const table: Table = [
      ['Account', 'Partner', 'Overlap'],
      ['Acme', 'Globex', 'Customer'],
    ];
    const [block] = buildFeedback({ ...inputOf(table, undefined), told: [] }).blocks;
    expect(block?.giving).not.toHaveProperty('gaveBack');
    expect(block?.givingLine).toBe('');
  });
});

const anyDay = fc.option(fc.oneof(fc.nat(50), fc.constant('undated' as const)), { nil: undefined });
const anyAccount: fc.Arbitrary<AccountGiving> = fc
  .tuple(anyDay, anyDay, fc.oneof(fc.nat(60), fc.constantFrom('undated' as const, 'no' as const)))
  .map(([asked, made, converted]) =>
    account({
      introduction: {
        ...(asked === undefined ? {} : { asked }),
        ...(made === undefined ? {} : { asked: asked ?? 'undated', agreed: 'undated', made }),
      },
      converted,
    }),
  );

it('never more answered than asked, made than answered, or converted than made', () => {
  fc.assert(
    fc.property(fc.array(anyAccount), (accounts) => {
      const { asked, answered: answers, made, introducedConverted } = givingOf(accounts);
      expect(answers).toBeLessThanOrEqual(asked);
      expect(made).toBeLessThanOrEqual(answers);
      expect(introducedConverted).toBeLessThanOrEqual(made);
    }),
  );
});
