// When a list has just begun: most EQLs count from the first scoring, and no window has passed since.
import { AS_OF } from './tabs';
import { type Cohort, eqls, modelOf, mqls } from './truths/workbook';

const MQLS = mqls({ leads: 300, converted: 45 });
const fromFirst = (leads: number, ago: number, more: Partial<Cohort> = {}): Cohort =>
  eqls({ leads, ago, over: 1, name: 'first', ...more });
const older = (leads: number): Cohort => eqls({ leads, converted: 1, name: 'older' });

const kindOf = (ago: number, cohorts: readonly Cohort[], settings = {}): string =>
  modelOf([...cohorts, MQLS], { settings, more: { firstScored: AS_OF - ago } }).verdict.kind;

it.each<[string, number, readonly Cohort[], string]>([
  ['on the day itself', 0, [fromFirst(60, 0)], 'just-begun'],
  ['a day before the window has passed', 89, [fromFirst(60, 89)], 'just-begun'],
  ['once it has', 90, [fromFirst(60, 90)], 'judged'],
  ['half of the EQLs', 10, [fromFirst(9, 10), older(9)], 'just-begun'],
  ['fewer than half', 10, [fromFirst(8, 10), older(9)], 'too-early'],
  ['where 10 others are old enough', 10, [fromFirst(60, 10), older(10)], 'judged'],
  [
    'those that converted before don’t count',
    10,
    [fromFirst(5, 10), fromFirst(20, 10, { name: 'customer', converted: 20, after: -5 }), older(6)],
    'too-early',
  ],
  [
    'nobody else is there, and all converted before',
    10,
    [fromFirst(20, 10, { converted: 20, after: -5 })],
    'too-early',
  ],
])('%s, %p days after the first scoring: %j is %s', (_, ago, cohorts, expected) => {
  expect(kindOf(ago, cohorts)).toBe(expected);
});

it('where nobody remembers a first scoring, none has begun', () => {
  expect(modelOf([fromFirst(20, 0), MQLS]).verdict.kind).toBe('too-early');
});

it('a list that was marked at once is no pace to go by', () => {
  const model = modelOf([fromFirst(7, 0), MQLS], { more: { firstScored: AS_OF } });
  expect(model.headline).toBe(
    'Just begun: 7 EQLs count from 30 June 2026, when this list was first scored. A first look takes 10 of each that are old enough to judge: they are too few yet.',
  );
});

it('without a window the first look is a window after the first scoring', () => {
  const model = modelOf([fromFirst(60, 30), MQLS], {
    settings: { window: 'none' },
    more: { firstScored: AS_OF - 30 },
  });
  expect(model.headline).toBe(
    'Just begun: 60 EQLs count from 31 May 2026, when this list was first scored. The first look is worth making on 29 August 2026.',
  );
});

it('a group of which some are spoken of, though none that is old enough, is told by the others', () => {
  const model = modelOf([
    eqls({ leads: 12, silent: 12 }),
    eqls({ leads: 30, ago: 5, over: 3, name: 'young' }),
    MQLS,
  ]);
  expect(model.headline).toMatch(/^No comparison: no row says which of the 12 EQLs converted\. /);
});
