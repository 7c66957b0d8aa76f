// The message to a partner: its words, its length, singular and plural, and names as plain text.
import * as fc from 'fast-check';
import { convertedStages } from '../../../src/core/conversion/counting/outcomes';
import { type FeedbackRow, feedbackRow } from '../../../src/core/feedback/feedback-row';
import { type Giving, givingOf } from '../../../src/core/feedback/introductions';
import { type MessageInput, partnerMessage, wordsIn } from '../../../src/core/feedback/message';
import { newsOf } from '../../../src/core/feedback/news';
import type { PartnerAccount } from '../../../src/core/feedback/partner-accounts';
import { closingOf } from '../../../src/core/feedback/stage';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { anyText } from '../any-text';
import { AS_OF, dayOf } from '../conversion/tabs';
import { speaking } from '../language/built-words';

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

const STAGES = convertedStages(DEFAULT_SETTINGS);
const GIVING = givingOf([]);

const row = (name: string, changes: Partial<PartnerAccount> = {}): FeedbackRow =>
  feedbackRow(
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
        introduction: {},
        gaveBack: undefined,
        ...changes,
      },
      { asOf: AS_OF, toldOn: undefined, tellWithinDays: 7 },
    ),
  );

const inStage = (name: string, reason = ''): Partial<PartnerAccount> => ({
  stage: {
    name,
    changedOn: undefined,
    closing: closingOf(name, STAGES),
    closedOn: undefined,
    reason,
  },
  stageChangedOn: dayOf('2026-05-01'),
});

const message = (rows: readonly FeedbackRow[], toldOn?: string, giving: Giving = GIVING): string =>
  partnerMessage({
    partner: 'Globex',
    toldOn: toldOn === undefined ? undefined : dayOf(toldOn),
    rows,
    rate: RATE,
    giving,
  });

it('reads as a letter that can be sent as it stands', () => {
  const all = [
    row('Acme', { qualifiedOn: dayOf('2026-02-01'), ...inStage('Closed won') }),
    row('Hooli', inStage('Proposal')),
    row('Stark', inStage('Closed lost', 'price')),
    row('Umbrella', { converted: dayOf('2026-06-01'), introduction: { made: 'undated' } }),
  ];
  const giving = { ...GIVING, asked: 6, made: 3 };
  expect(message(all, '2025-12-01', giving)).toBe(`Hello Globex,

Here is what has become of the accounts that we share since we last wrote, on 1 December 2025.

New from you, 4 accounts: Acme, Hooli, Stark and 1 more.
Qualified, 1 account: Acme.
Introduced by you, 1 account: Umbrella.
Progressed, 2 accounts: Hooli (Proposal) and Umbrella (converted).
Won, 1 account: Acme.
Lost, 1 account: Stark (price).

So far 12 of the accounts that we share have qualified. Of the 10 that can be judged by now, 4 converted within 90 days (40%). Of the 6 introductions that we asked you for, you made 3.

Thank you for working on these with us. What has changed on your side, and which account should we look at together next?`);
});

it('never tells won and lost in one line', () => {
  const all = Array.from({ length: 19 }, (_, index) =>
    row(`Account ${index}`, inStage(index < 8 ? 'Closed won' : 'Closed lost')),
  );
  expect(message(all)).toContain('Won, 8 accounts: ');
  expect(message(all)).toContain('Lost, 11 accounts: ');
  expect(message(all)).not.toMatch(/Closed|\(won\)/);
});

describe('introductions', () => {
  it.each<[Partial<Giving>, string | RegExp]>([
    [{ asked: 1, made: 1 }, 'You made the introduction that we asked you for.'],
    [{ asked: 1 }, 'The introduction that we asked you for is still to come.'],
    [
      { asked: 1, declined: 1, answered: 1 },
      'You declined the introduction that we asked you for.',
    ],
    [{ asked: 3 }, 'Of the 3 introductions that we asked you for, none is made yet.'],
  ])('%j: %s', (changes, text) => {
    expect(message([], undefined, { ...GIVING, ...changes })).toContain(text);
  });

  it('are not mentioned where none was asked for', () => {
    expect(message([])).not.toContain('introduction');
  });
});

it('asks for the first that can be introduced while none has qualified', () => {
  const none = { ...RATE, eqls: 0 };
  const rows = [row('Acme')];
  const text = partnerMessage({
    partner: 'Globex',
    toldOn: undefined,
    rows,
    rate: none,
    giving: GIVING,
  });
  expect(text).toMatch(/which of these accounts do you know well enough to introduce us\?$/);
});

describe('what progressed', () => {
  it.each<[string, Partial<PartnerAccount>, string]>([
    ['stands at its stage', inStage('Quote'), 'Acme (Quote).'],
    [
      'converted, where no stage says more',
      { converted: dayOf('2026-06-01') },
      'Acme (converted).',
    ],
    ['moved to a stage without a name', inStage(''), 'Acme.'],
  ])('%s', (_, changes, text) => {
    expect(message([row('Acme', changes)])).toContain(`Progressed, 1 account: ${text}\n`);
  });
});

describe('the opening', () => {
  it.each<[string, FeedbackRow[], string | undefined, string]>([
    [
      'to a partner that was never told',
      [row('Acme')],
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
  it.each<[string, FeedbackRow[], string]>([
    ['one', [row('Acme')], 'New from you, 1 account: Acme.'],
    ['two', [row('Acme'), row('Hooli')], 'New from you, 2 accounts: Acme and Hooli.'],
    [
      'three',
      [row('Acme'), row('Hooli'), row('Stark')],
      'New from you, 3 accounts: Acme, Hooli and Stark.',
    ],
    [
      'with commas of their own',
      [row('Acme, Inc.'), row('Hooli'), row('Stark, Ltd.')],
      'New from you, 3 accounts: Acme, Inc.; Hooli and Stark, Ltd.',
    ],
    [
      'very long',
      [row('The Royal Society for the Protection of Birds and Beasts')],
      'New from you, 1 account: The Royal Society for the….',
    ],
    ['with a line break', [row('Acme\nGmbH')], 'New from you, 1 account: Acme GmbH.'],
    ['that can’t be read', [row('#N/A')], 'New from you, 1 account: an account without a name.'],
  ])('%s', (_, all, line) => {
    expect(message(all).split('\n\n')[2]).toBe(line);
  });

  it('of a deal that ended without a winner say how in the sheet’s own words', () => {
    const all = [row('Acme', inStage('Unqualified')), row('Hooli', inStage('Closed'))];
    expect(message(all)).toContain(
      'Lost, 1 account: Acme (Unqualified).\nClosed, 1 account: Hooli.',
    );
  });

  it('a partner without a readable name is greeted all the same', () => {
    const text = partnerMessage({
      partner: '??',
      toldOn: undefined,
      rows: [],
      rate: RATE,
      giving: GIVING,
    });
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
      closing: closingOf(name, STAGES),
      closedOn: undefined,
      reason: name,
    })),
    stageChangedOn: fc.constant(dayOf('2026-05-01')),
  },
  { requiredKeys: [] },
);
const anyRows = fc.array(
  fc.tuple(anyName, anyChange).map(([name, changes]) => row(name, changes)),
  { maxLength: 30 },
);
const anyInput: fc.Arbitrary<MessageInput> = fc.record({
  partner: anyName,
  toldOn: fc.constantFrom(AS_OF, undefined),
  rows: anyRows,
  rate: fc.record({
    eqls: fc.constantFrom(0, 1, 12, 1_234_567),
    leftOut: fc.constantFrom(0, 3),
    mature: fc.constantFrom(0, 1, 12),
    converted: fc.constantFrom(0, 1),
    windowDays: fc.constantFrom(90, undefined),
    isKnown: fc.boolean(),
  }),
  giving: fc
    .record({ asked: fc.nat(3), made: fc.nat(3) })
    .map((counts) => ({ ...GIVING, ...counts })),
});

it('has 60 to 150 words and one question, at its end, whatever the names', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const text = partnerMessage(input);
      expect(wordsIn(text)).toBeGreaterThanOrEqual(60);
      expect(wordsIn(text)).toBeLessThanOrEqual(150);
      expect(text.indexOf('?')).toBe(text.length - 1);
    }),
    { numRuns: 500 },
  );
});

it.each(['de', 'es'] as const)('so it has in %s', (language) => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const text = speaking(language, () => partnerMessage(input));
      expect(wordsIn(text)).toBeGreaterThanOrEqual(60);
      expect(wordsIn(text)).toBeLessThanOrEqual(150);
      expect(text.indexOf('?')).toBe(text.length - 1);
    }),
    { numRuns: 100 },
  );
});

it('names fewer rather than being too long', () => {
  const long = 'The Royal Society of Birds';
  const all = Array.from({ length: 12 }, (_, index) =>
    row(`${long}`, {
      qualifiedOn: dayOf('2026-02-01'),
      introduction: { made: 'undated' },
      ...inStage(
        ['Closed won', 'Closed lost', 'Closed', 'In deep talks'][index % 4] ?? '',
        'a b c',
      ),
    }),
  );
  const text = message(all, '2025-12-01');
  expect(wordsIn(text)).toBeLessThanOrEqual(150);
  expect(text).toContain('New from you, 12 accounts.'); // what they know anyway, without names
  expect(text).toContain('Won, 3 accounts: The Royal Society of Birds and 2 more.');
});

it('has its paragraphs and lines, whatever the names', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const text = partnerMessage(input);
      expect(text.split('\n\n')).toHaveLength(input.rows.length > 0 ? 5 : 4);
      expect(text).not.toMatch(/[{}\r]|\n\n\n/);
    }),
  );
});
