// What changed between the settings of two rows.
import { changeText, termChanges } from '../../../src/core/history/term-changes';
import { OTHER_SETTINGS } from '../../../src/core/history/terms';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { termsWith } from './rows';

describe('each change, and what it touches', () => {
  const { weights } = DEFAULT_SETTINGS;

  test.each<[Partial<Settings>, Partial<Settings>, string[]]>([
    [{}, {}, []],
    [{ windowDays: 60 }, {}, ['rates: Conversion window 60 days (was 90 days)']],
    [{ baseline: 'SQL' }, {}, ['rates: Baseline lead type SQL (was MQL)']],
    [{ confidence: 0.9 }, {}, ['verdict: Confidence 0.9 (was 0.95)']],
    [{ stratifyBy: 'Region' }, {}, ['verdict: Like for like by Region (was fit tier)']],
    [{ staleDays: 90 }, {}, ['rates: Stale after 90 (was as shipped)']],
    [{}, { staleDays: 90 }, ['rates: Stale after as shipped (was 90)']],
    [
      { staleDays: 90, freshDays: 9 },
      { staleDays: 100, freshDays: 9 },
      ['rates: Stale after 90 (was 100)'],
    ],
    [{ weights: { ...weights, fit: 0.3 } }, {}, ['scores: Weight of fit 0.3 (was as shipped)']],
    [
      { excludedPartners: ['A · B'] },
      { excludedPartners: [] },
      // A name may hold the mark between settings: the change is told up to it, and nothing breaks.
      ['rates: Partners left out +A (was as shipped)'],
    ],
  ])('%j against %j', (now, then, expected) => {
    const changes = termChanges(termsWith(now), termsWith(then));
    expect(changes.map((change) => `${change.touches}: ${changeText(change)}`)).toEqual(expected);
  });
});

test('other tabs are a change of their own', () => {
  expect(termChanges(termsWith({}, ['Q4', 'Leads']), termsWith())).toEqual([
    { label: 'Tabs read', is: 'Q4, Leads', was: 'Overlaps, Leads', touches: 'tabs' },
  ]);
});

test('of a blank cell nothing is known, so nothing has changed', () => {
  const blank = new Map(termsWith()).set(OTHER_SETTINGS, '').set('Confidence', '');
  expect(termChanges(termsWith({ staleDays: 90, confidence: 0.9 }), blank)).toEqual([]);
});

test('what somebody has written into the cell of other settings breaks nothing', () => {
  const scribbled = new Map(termsWith()).set(OTHER_SETTINGS, 'see Dana · Stale after');
  expect(termChanges(termsWith(), scribbled)).toEqual([]);
});
