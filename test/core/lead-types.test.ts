// Lead types: what they are called, and in which order they stand.
import fc from 'fast-check';
import { inTableOrder, isSameLeadType, leadTypeName } from '../../src/core/lead-types';

describe('a lead type by its usual name', () => {
  it.each([
    ['MQL', 'MQL'],
    ['mqls', 'MQL'],
    ['Marketing Qualified Lead', 'MQL'],
    ['marketingqualifiedlead', 'MQL'],
    ['Marketing Qualified Lead (MQL)', 'MQL'],
    ['marketing-qualified', 'MQL'],
    ['Marketing Qualified', 'MQL'],
    ['SQLs', 'SQL'],
    ['Sales_Qualified', 'SQL'],
    ['salesqualifiedlead', 'SQL'],
    ['eql', 'EQL'],
    ['Ecosystem qualified', 'EQL'],
    ['ecosystem qualified leads', 'EQL'],
    ['Product Qualified', 'PQL'],
    ['Product–Qualified / Lead', 'PQL'],
    ['overlap only', 'Overlap only'],
    ['Leads (new)', 'Lead'],
    ['MQL(new)', 'MQL'],
    ['Mqls (2026) and others', 'Mqls (2026) and others'], // the bracket doesn't stand last
    ['Ecosystem-Qualified Lead', 'EQL'],
    ['PQL', 'PQL'],
    ['pql', 'PQL'],
    ['subscriber', 'Subscriber'],
    ['lead', 'Lead'],
    ['  Webinar   2026 ', 'Webinar 2026'], // others as written
    ['constructor', 'constructor'],
    ['', ''],
    ['n/a', ''],
  ])('%s is %s', (cell, expected) => {
    expect(leadTypeName(cell)).toBe(expected);
  });
});

const named = (leadType: string, leads: number) => ({ leadType, leads });
const order = (types: { leadType: string; leads: number }[], baseline = 'MQL') =>
  inTableOrder(types, baseline).map((type) => type.leadType);

describe('the order of lead types in a table', () => {
  test('EQL comes first and the baseline last, however many leads they have', () => {
    const types = [named('MQL', 900), named('SQL', 40), named('Partner', 70), named('EQL', 3)];
    expect(order(types)).toEqual(['EQL', 'Partner', 'SQL', 'MQL']);
  });

  test('types with as many leads stand by name', () => {
    expect(order([named('Advert', 5), named('Event', 5)])).toEqual(['Advert', 'Event']);
    expect(order([named('Webinar', 5), named('Event', 5), named('Advert', 5)])).toEqual([
      'Advert',
      'Event',
      'Webinar',
    ]);
  });

  test('another baseline takes the last place instead of MQL', () => {
    expect(order([named('SQL', 99), named('MQL', 9), named('EQL', 1)], ' sql ')).toEqual([
      'EQL',
      'MQL',
      'SQL',
    ]);
  });

  test('EQL stands last where it is the baseline itself', () => {
    expect(order([named('EQL', 9), named('MQL', 1)], 'EQL')).toEqual(['MQL', 'EQL']);
  });

  test('the order that they come in does not matter, and is not changed', () => {
    const types = ['EQL', 'MQL', 'SQL', 'Event', 'Advert'].map((name, i) => named(name, i % 3));
    fc.assert(
      fc.property(fc.shuffledSubarray(types, { minLength: types.length }), (shuffled) => {
        const before = [...shuffled];
        expect(order(shuffled)).toEqual(order(types));
        expect(shuffled).toEqual(before);
      }),
    );
  });

  test('case and spaces do not make another lead type', () => {
    expect(isSameLeadType('mql', ' MQL')).toBe(true);
    expect(isSameLeadType('MQL', 'SQL')).toBe(false);
  });
});
