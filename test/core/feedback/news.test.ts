// What a partner doesn't know yet of one account, and when it has waited too long.
import * as fc from 'fast-check';
import { convertedStages } from '../../../src/core/conversion/counting/outcomes';
import { newsOf } from '../../../src/core/feedback/news';
import type { PartnerAccount } from '../../../src/core/feedback/partner-accounts';
import { closingOf, type Stage } from '../../../src/core/feedback/stage';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { AS_OF, dayOf } from '../conversion/tabs';

const STAGES = convertedStages(DEFAULT_SETTINGS);

const account = (changes: Partial<PartnerAccount>): PartnerAccount => ({
  name: 'Acme',
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
});

const stage = (name: string, closedOn?: string): Stage => ({
  name,
  changedOn: undefined,
  closing: closingOf(name, STAGES),
  closedOn: closedOn === undefined ? undefined : dayOf(closedOn),
  reason: '',
});

const news = (changes: Partial<PartnerAccount>, toldOn?: string) =>
  newsOf(account(changes), {
    asOf: AS_OF,
    toldOn: toldOn === undefined ? undefined : dayOf(toldOn),
    tellWithinDays: 7,
  });

const said = (...input: Parameters<typeof news>): string[] =>
  news(...input).items.map(({ what }) => what);

const EVERYTHING: Partial<PartnerAccount> = {
  qualifiedOn: dayOf('2026-02-01'),
  converted: dayOf('2026-03-01'),
  stage: stage('Closed won', '2026-05-01'),
};

describe('since the partner was last told', () => {
  it.each<[string | undefined, string[]]>([
    [undefined, ['received', 'qualified', 'converted', 'won']], // never told
    ['2026-01-09', ['received', 'qualified', 'converted', 'won']],
    ['2026-01-10', ['qualified', 'converted', 'won']], // told on the day itself
    ['2026-02-15', ['converted', 'won']],
    ['2026-04-30', ['won']],
    ['2026-05-01', []],
    ['2026-07-15', []], // the as-of date lies in the past
  ])('told on %p: %p', (toldOn, items) => {
    expect(said(EVERYTHING, toldOn)).toEqual(items);
  });

  it('the later of the partner’s own day and the row’s counts', () => {
    expect(said({ ...EVERYTHING, told: dayOf('2026-02-15') }, '2026-01-10')).toEqual([
      'converted',
      'won',
    ]);
    expect(said({ ...EVERYTHING, told: dayOf('2026-01-10') }, '2026-04-30')).toEqual(['won']);
    expect(said({ ...EVERYTHING, told: dayOf('2026-04-30') })).toEqual(['won']);
  });

  it('a tick in the row’s own column means that the partner knows it all', () => {
    expect(said({ ...EVERYTHING, told: 'told' })).toEqual([]);
  });
});

describe('what happened', () => {
  it.each<[string, Partial<PartnerAccount>, string[]]>([
    [
      'an open deal moved',
      { stage: stage('Quote'), stageChangedOn: dayOf('2026-05-01') },
      ['received', 'stage changed'],
    ],
    [
      'a deal that moved to its end only closed',
      { stage: stage('Lost', '2026-05-01'), stageChangedOn: dayOf('2026-05-01') },
      ['received', 'lost'],
    ],
    [
      'what converted on the day it closed only closed',
      { stage: stage('Won', '2026-05-01'), converted: dayOf('2026-05-01') },
      ['received', 'won'],
    ],
    [
      'both on days that nobody wrote down',
      { stage: stage('Won'), converted: 'undated' },
      ['received', 'won'],
    ],
    ['a stage that nobody dated is no news', { stage: stage('Quote') }, ['received']],
    ['it ended, and nobody says how', { stage: stage('Closed') }, ['received', 'closed']],
    [
      'the partner introduced us',
      {
        introduction: { asked: dayOf('2026-03-01'), agreed: 'undated', made: dayOf('2026-03-09') },
      },
      ['received', 'introduced'],
    ],
    [
      'an introduction that was only asked for is none',
      { introduction: { asked: dayOf('2026-03-01') } },
      ['received'],
    ],
  ])('%s', (_, changes, items) => {
    expect(said(changes)).toEqual(items);
  });

  it('without a day is news only to a partner that was never told', () => {
    const undated = { receivedOn: undefined, converted: 'undated', stage: stage('Quote') } as const;
    expect(said(undated)).toEqual(['received', 'converted']);
    expect(said(undated, '2025-01-01')).toEqual([]);
    expect(news(undated).items).toStrictEqual([
      { kind: 'received', what: 'received' },
      { kind: 'progressed', what: 'converted' },
    ]);
  });
});

it('what has ended is told by its end and never as progress', () => {
  const kinds = (name: string) =>
    news({ stage: stage(name, '2026-05-01'), converted: dayOf('2026-03-01') }).items.map(
      ({ kind }) => kind,
    );
  expect(kinds('Closed won')).toEqual(['received', 'won', 'won']);
  expect(kinds('Closed lost')).toEqual(['received', 'lost', 'lost']);
  expect(kinds('Closed')).toEqual(['received', 'closed', 'closed']);
});

describe('an EQL whose stage changed is overdue', () => {
  const moved = (day: string, changes: Partial<PartnerAccount> = {}): Partial<PartnerAccount> => ({
    qualifiedOn: dayOf('2026-02-01'),
    stage: stage('Quote'),
    stageChangedOn: dayOf(day),
    ...changes,
  });

  it.each<[string, Partial<PartnerAccount>, string | undefined, boolean, number | undefined]>([
    ['8 days later', moved('2026-06-22'), undefined, true, 8],
    ['not yet 7 days later', moved('2026-06-23'), undefined, false, 7],
    ['not when the partner was told since', moved('2026-05-01'), '2026-05-02', false, undefined],
    ['not when it was told on that day', moved('2026-05-01'), '2026-05-01', false, undefined],
    ['when it was told only before', moved('2026-05-01'), '2026-04-30', true, 60],
    [
      'not when it is no EQL',
      moved('2026-05-01', { qualifiedOn: undefined }),
      undefined,
      false,
      60,
    ],
    [
      'when it converted',
      { qualifiedOn: dayOf('2026-02-01'), converted: dayOf('2026-06-01') },
      undefined,
      true,
      29,
    ],
    ['when it closed', { ...EVERYTHING, converted: 'no' }, '2026-03-02', true, 60],
    [
      'not for having qualified alone',
      { qualifiedOn: dayOf('2026-02-01') },
      undefined,
      false,
      undefined,
    ],
    [
      'not where it converted and nobody says when',
      { qualifiedOn: dayOf('2026-02-01'), converted: 'undated' },
      undefined,
      false,
      undefined,
    ],
    [
      'not where nobody says when',
      { ...moved('2026-05-01'), stageChangedOn: undefined },
      undefined,
      false,
      undefined,
    ],
  ])('%s', (_, changes, toldOn, isOverdue, waitingDays) => {
    expect(news(changes, toldOn)).toMatchObject({
      isOverdue,
      ...(waitingDays === undefined ? {} : { waitingDays }),
    });
    expect(news(changes, toldOn).waitingDays).toBe(waitingDays);
  });

  it('waits from the first change that the partner wasn’t told of', () => {
    const twice = moved('2026-06-25', { converted: dayOf('2026-06-01') });
    expect(news(twice).waitingDays).toBe(29);
    expect(news(twice, '2026-06-10')).toMatchObject({ waitingDays: 5, isOverdue: false });
  });
});

const anyDay = fc.option(fc.integer({ min: AS_OF - 300, max: AS_OF }), { nil: undefined });
const anyAccount: fc.Arbitrary<PartnerAccount> = fc.record({
  name: fc.constant('Acme'),
  receivedOn: anyDay,
  qualifiedOn: anyDay,
  lead: fc.constant(undefined),
  converted: fc.oneof(
    fc.integer({ min: AS_OF - 300, max: AS_OF }),
    fc.constantFrom('undated' as const, 'no' as const),
  ),
  stage: fc.option(
    fc.record({
      name: fc.constantFrom('Quote', 'Closed won', ''),
      changedOn: anyDay,
      closing: fc.constantFrom('won' as const, 'lost' as const, 'closed' as const, undefined),
      closedOn: anyDay,
      reason: fc.constant(''),
    }),
    { nil: undefined },
  ),
  stageChangedOn: anyDay,
  told: fc.oneof(
    fc.integer({ min: AS_OF - 300, max: AS_OF }),
    fc.constantFrom('told' as const, 'untold' as const),
  ),
  introduction: fc.record(
    {
      made: fc.oneof(fc.integer({ min: AS_OF - 300, max: AS_OF }), fc.constant('undated' as const)),
    },
    { requiredKeys: [] },
  ),
  gaveBack: fc.constant(undefined),
});

describe('laws', () => {
  const terms = { asOf: AS_OF, tellWithinDays: 7 };

  it('being told later never brings more news', () => {
    fc.assert(
      fc.property(anyAccount, anyDay, fc.nat(100), (each, toldOn, later) => {
        const before = newsOf(each, { ...terms, toldOn });
        const after = newsOf(each, { ...terms, toldOn: (toldOn ?? AS_OF - 300) + later });
        for (const item of after.items) expect(before.items).toContainEqual(item);
        expect(after.isOverdue && !before.isOverdue).toBe(false);
      }),
    );
  });

  it('a partner that is told today has nothing left to hear, and nothing is overdue', () => {
    fc.assert(
      fc.property(anyAccount, (each) => {
        expect(newsOf(each, { ...terms, toldOn: AS_OF })).toMatchObject({
          items: [],
          isOverdue: false,
        });
      }),
    );
  });

  it('what is overdue always has news to tell', () => {
    fc.assert(
      fc.property(anyAccount, anyDay, (each, toldOn) => {
        const { isOverdue, items } = newsOf(each, { ...terms, toldOn });
        expect(isOverdue && items.length === 0).toBe(false);
      }),
    );
  });
});
