// The message to a partner: its words, its length, singular and plural, and names as plain text.
import * as fc from 'fast-check';
import { partnerMessage } from '../../../src/core/feedback/message';
import { type AccountNews, newsOf } from '../../../src/core/feedback/news';
import type { PartnerAccount } from '../../../src/core/feedback/partner-accounts';
import { closingOf } from '../../../src/core/feedback/stage';
import { anyText } from '../any-text';
import { AS_OF, dayOf } from '../conversion/tabs';

const RATE = {
  eqls: 12,
  leftOut: 0,
  mature: 10,
  converted: 4,
  rate: 0.4,
  low: 0.17,
  high: 0.69,
  windowDays: 90,
  isKnown: true,
};

const news = (name: string, changes: Partial<PartnerAccount> = {}): AccountNews =>
  newsOf(
    {
      name,
      receivedOn: dayOf('2026-01-10'),
      qualifiedOn: undefined,
      lead: undefined,
      converted: 'no',
      stage: undefined,
      stageChangedOn: undefined,
      told: 'untold',
      ...changes,
    },
    { asOf: AS_OF, toldOn: undefined, tellWithinDays: 7 },
  );

const inStage = (name: string): Partial<PartnerAccount> => ({
  stage: { name, changedOn: undefined, closing: closingOf(name), closedOn: undefined },
  stageChangedOn: dayOf('2026-05-01'),
});

const message = (all: readonly AccountNews[], toldOn?: string): string =>
  partnerMessage({
    partner: 'Globex',
    toldOn: toldOn === undefined ? undefined : dayOf(toldOn),
    news: all,
    rate: RATE,
  });

it('reads as a letter that can be sent as it stands', () => {
  const all = [
    news('Acme', { qualifiedOn: dayOf('2026-02-01'), ...inStage('Closed won') }),
    news('Hooli', inStage('Proposal')),
    news('Stark', inStage('Closed lost')),
    news('Umbrella', { converted: dayOf('2026-06-01') }),
  ];
  expect(message(all, '2025-12-01')).toBe(`Hello Globex,

Here is what has become of the accounts that we share since we last wrote, on 1 December 2025.

New from you, 4 accounts: Acme, Hooli, Stark and 1 more.
Qualified, 1 account: Acme.
Progressed, 2 accounts: Hooli (Proposal) and Umbrella (converted).
Closed, 2 accounts: Acme (won) and Stark (lost).

So far 12 of the accounts that we share have qualified. Of the 10 that can be judged by now, 4 converted within 90 days (40%).

Thank you for working on these with us. If something has changed on your side, please let us know.`);
});

describe('what progressed', () => {
  it.each<[string, Partial<PartnerAccount>, string]>([
    ['stands at its stage', inStage('Quote'), 'Acme (Quote).'],
    [
      'converted, where no stage says more',
      { converted: dayOf('2026-06-01') },
      'Acme (converted).',
    ],
    [
      'converted, and its end has a line of its own',
      { ...inStage('Closed won'), converted: dayOf('2026-06-01') },
      'Acme (converted).',
    ],
    ['moved to a stage without a name', inStage(''), 'Acme.'],
  ])('%s', (_, changes, text) => {
    expect(message([news('Acme', changes)])).toContain(`Progressed, 1 account: ${text}\n`);
  });
});

describe('the opening', () => {
  it.each<[string, AccountNews[], string | undefined, string]>([
    [
      'to a partner that was never told',
      [news('Acme')],
      undefined,
      'Here is what has become so far of the accounts that we share.',
    ],
    [
      'with nothing new',
      [],
      '2026-05-01',
      'Nothing has changed with the accounts that we share since we last wrote, on 1 May 2026. We will tell you as soon as it does.',
    ],
    [
      'with nothing at all',
      [],
      undefined,
      'Nothing has happened yet with the accounts that we share. We will tell you as soon as it does.',
    ],
  ])('%s', (_, all, toldOn, opening) => {
    expect(message(all, toldOn).split('\n\n')[1]).toBe(opening);
  });
});

describe('names', () => {
  it.each<[string, AccountNews[], string]>([
    ['one', [news('Acme')], 'New from you, 1 account: Acme.'],
    ['two', [news('Acme'), news('Hooli')], 'New from you, 2 accounts: Acme and Hooli.'],
    [
      'three',
      [news('Acme'), news('Hooli'), news('Stark')],
      'New from you, 3 accounts: Acme, Hooli and Stark.',
    ],
    [
      'with commas of their own',
      [news('Acme, Inc.'), news('Hooli'), news('Stark, Ltd.')],
      'New from you, 3 accounts: Acme, Inc.; Hooli and Stark, Ltd.',
    ],
    [
      'very long',
      [news('The Royal Society for the Protection of Birds and Beasts')],
      'New from you, 1 account: The Royal Society for the….',
    ],
    ['with a line break', [news('Acme\nGmbH')], 'New from you, 1 account: Acme GmbH.'],
    ['that can’t be read', [news('#N/A')], 'New from you, 1 account: an account without a name.'],
  ])('%s', (_, all, line) => {
    expect(message(all).split('\n\n')[2]).toBe(line);
  });

  it('of a deal that ended without a winner say how in the sheet’s own words', () => {
    const all = [news('Acme', inStage('Unqualified')), news('Hooli', inStage('Closed'))];
    expect(message(all)).toContain('Closed, 2 accounts: Acme (Unqualified) and Hooli.');
  });

  it('a partner without a readable name is greeted all the same', () => {
    const text = partnerMessage({ partner: '??', toldOn: undefined, news: [], rate: RATE });
    expect(text).toMatch(/^Hello,\n/);
  });
});

const anyName = fc.oneof(
  anyText(200),
  fc
    .array(fc.string({ unit: 'grapheme', maxLength: 6 }), { maxLength: 60 })
    .map((a) => a.join(' ')),
  fc.constant('a b c d e f g h i j k l m n o p'),
);
const anyChange: fc.Arbitrary<Partial<PartnerAccount>> = fc.record(
  {
    qualifiedOn: fc.constant(dayOf('2026-02-01')),
    converted: fc.constantFrom(dayOf('2026-03-01'), 'undated' as const),
    stage: anyName.map((name) => ({
      name,
      changedOn: undefined,
      closing: closingOf(name),
      closedOn: undefined,
    })),
    stageChangedOn: fc.constant(dayOf('2026-05-01')),
  },
  { requiredKeys: [] },
);
const anyNews = fc.array(
  fc.tuple(anyName, anyChange).map(([name, changes]) => news(name, changes)),
  { maxLength: 12 },
);

it('stays under 200 words, whatever the names', () => {
  fc.assert(
    fc.property(anyName, anyNews, fc.nat(1e6), (partner, all, count) => {
      const rate = { ...RATE, eqls: count, leftOut: 3 };
      const text = partnerMessage({ partner, toldOn: AS_OF, news: all, rate });
      expect(text.split(/\s+/).length).toBeLessThan(200);
    }),
  );
});

it('has its paragraphs and lines, whatever the names', () => {
  fc.assert(
    fc.property(anyName, anyNews, (partner, all) => {
      const text = partnerMessage({ partner, toldOn: AS_OF, news: all, rate: RATE });
      expect(text.split('\n\n')).toHaveLength(all.length > 0 ? 5 : 4);
      expect(text).not.toMatch(/[{}\r]|\n\n\n/);
      expect(text).not.toContain('?');
    }),
  );
});
