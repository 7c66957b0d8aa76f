// What the history keeps of a summary.
import { historyRow, withRate } from '../../../src/core/history/history-row';
import { modelOf, termsWith } from './rows';

test('a rate is kept from 10 mature ones on, where it is known how many converted', () => {
  expect(withRate({ mature: 10, converted: 2 })).toMatchObject({ rate: 0.2 });
  expect(withRate({ mature: 9, converted: 2 })).toEqual({ mature: 9, converted: 2 });
  expect(withRate({ mature: 10 })).toEqual({ mature: 10 });
  expect(withRate({})).toEqual({});
});

test('the counts of both groups, the verdict in a word, and the settings', () => {
  const model = modelOf([18, 60], [45, 300]);
  expect(historyRow(model, termsWith())).toMatchObject({
    day: model.asOf,
    eql: { leads: 60, mature: 60, converted: 18, rate: 0.3 },
    baseline: { leads: 300, mature: 300, converted: 45, rate: 0.15 },
    verdict: 'Higher so far',
    terms: termsWith(),
  });
});

test('an always-valid interval is kept where there is a verdict on the gap', () => {
  const { low = 0, high = 0 } = modelOf([18, 60], [45, 300]).alwaysValid ?? {};
  expect(historyRow(modelOf([18, 60], [45, 300]), termsWith()).alwaysValid).toEqual({ low, high });
  expect(historyRow(modelOf([3, 9], [45, 300]), termsWith()).alwaysValid).toBeUndefined();
});

test('where the window can’t be applied for want of dates, the row says so', () => {
  const model = modelOf([18, 60], [45, 300]);
  const undated = { ...model, yardstick: { kind: 'none', why: 'no qualified dates' } } as const;
  expect(historyRow(undated, termsWith()).terms.get('Conversion window')).toBe(
    '90 days, not applied: too few dates',
  );
  const asked = { ...model, yardstick: { kind: 'none', why: 'asked' } } as const;
  const none = termsWith({ window: 'none' });
  expect(historyRow(asked, none).terms).toBe(none);
});
