// The settings in force as a row of EQL History keeps them.
import {
  hasWindow,
  isSameLook,
  isSameTerms,
  termColumns,
  termsOf,
  withoutWindow,
} from '../../../src/core/history/terms';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { TABS, termsWith } from './rows';

describe('what stands in each column', () => {
  test('as the add-on comes', () => {
    expect(Array.from(termsWith())).toEqual([
      ['Conversion window', '90 days'],
      ['Confidence', 0.95],
      ['Baseline lead type', 'MQL'],
      ['Like for like by', 'fit tier'],
      ['Warmth clears at', 0.6],
      ['Fit clears at', 0.7],
      ['Converted stages', 'Closed - Converted, Opportunity, Customer, Evangelist, closedwon'],
      ['Other settings', 'as shipped'],
      ['Tabs read', 'Overlaps, Leads'],
    ]);
    expect(Array.from(termsWith().keys())).toEqual(termColumns());
  });

  const check = (changes: Partial<Settings>, header: string, expected: string | number): void => {
    expect(termsWith(changes).get(header)).toBe(expected);
  };
  const { vocabulary } = DEFAULT_SETTINGS;

  test.each<[string, Partial<Settings>, string, string | number]>([
    ['no window', { window: 'none', windowDays: 60 }, 'Conversion window', 'none'],
    ['another window', { windowDays: 60 }, 'Conversion window', '60 days'],
    ['no stages', { convertedStages: [] }, 'Converted stages', 'none'],
    ['a number', { staleDays: 120 }, 'Other settings', 'Stale after 120'],
    [
      'when a request expires, which makes other EQLs',
      { introductionEndDays: 30 },
      'Other settings',
      'Give up on an introduction after 30',
    ],
    [
      'two, with a name that begins like a formula',
      { freshDays: 20, excludedPartners: ['=Acme', 'Globex'] },
      'Other settings',
      'Fresh for 20 · Partners left out +=Acme, +Globex',
    ],
    [
      'words of a list, by what was added and taken away',
      { vocabulary: { ...vocabulary, fit: { ...vocabulary.fit, d: ['D', 'tier 4', 'thin'] } } },
      'Other settings',
      'Fit: D +thin, -tier D, -weak fit, -low, -niedrig, -schwach, -faible, -bajo, -baja, -baixo, -baixa',
    ],
    [
      'a weight',
      { weights: { ...DEFAULT_SETTINGS.weights, fit: 0.3 } },
      'Other settings',
      'Weight of fit 0.3',
    ],
    // What partners are told, and the day that is judged at, make no other rates.
    [
      'the letter',
      {
        introduction: 'Hello',
        introductionNote: 'We make maps.',
        introductionChaseDays: 5,
        openRequestsLimit: 3,
        tellWithinDays: 3,
        asOf: 20000,
      },
      'Other settings',
      'as shipped',
    ],
  ])('%s', (_name, changes, header, expected) => {
    check(changes, header, expected);
  });
});

describe('whether two rows are looks at the same thing', () => {
  const check = (one: Partial<Settings>, other: Partial<Settings>, expected: boolean): void => {
    expect(isSameLook(termsWith(one), termsWith(other))).toBe(expected);
  };

  test('window, confidence and baseline decide', () => {
    check({}, {}, true);
    check({}, { windowDays: 60 }, false);
    check({}, { window: 'none' }, false);
    check({}, { confidence: 0.9 }, false);
    check({}, { baseline: 'SQL' }, false);
    check({}, { warmthBar: 0.5 }, true);
  });

  test('a blank cell doesn’t say that it was another', () => {
    expect(isSameLook(new Map(termsWith()).set('Confidence', ''), termsWith())).toBe(true);
    expect(isSameTerms(new Map(termsWith()).set('Confidence', ''), termsWith())).toBe(false);
  });

  test('the very same settings are the same tabs too', () => {
    expect(isSameTerms(termsWith(), termsWith())).toBe(true);
    expect(isSameTerms(termsWith(), termsWith({}, ['Others']))).toBe(false);
    expect(isSameTerms(termsWith(), termsWith({ staleDays: 90 }))).toBe(false);
  });
});

test('a window that couldn’t be applied is told, and is the same setting', () => {
  const terms = withoutWindow(termsWith());
  expect(terms.get('Conversion window')).toBe('90 days, not applied: too few dates');
  expect(isSameLook(terms, termsWith())).toBe(true);
  expect([hasWindow(termsWith()), hasWindow(terms)]).toEqual([true, false]);
  const none = termsOf({ ...DEFAULT_SETTINGS, window: 'none' }, TABS);
  expect([withoutWindow(none), hasWindow(none)]).toEqual([none, false]);
});
