// The accounts behind the sample: how many of each, and dates that a CRM could hold.
import { type Role, type SampleAccount, sampleAccounts } from '../../../src/core/sample/accounts';
import { CASES, type SampleName } from '../../../src/core/sample/cases';
import { seededChance } from '../../../src/core/sample/chance';
import { dayOf } from '../conversion/tabs';

const AS_OF = dayOf('2026-06-30');
const WINDOW_DAYS = 90;

describe.each<SampleName>(['simpson', 'gap-holds'])('the accounts of %s', (name) => {
  const accounts = sampleAccounts(seededChance(7), CASES[name], AS_OF);
  const of = (role: Role): SampleAccount[] => accounts.filter((each) => each.role === role);
  const days = (each: SampleAccount): number => (each.converted ?? 0) - (each.qualified ?? 0);
  const age = ({ qualified = AS_OF }: SampleAccount): number => AS_OF - qualified;
  const hasConverted = ({ converted }: SampleAccount): boolean => converted !== undefined;

  test.each<[Role, number]>([
    ['EQL', 148], // 120 mature, 18 young, 6 that qualify only now, 4 that converted before
    ['MQL', 423], // 360 mature, 55 young, 5 that converted before, 3 without a date
    ['Overlap only', 145],
    ['none', 14],
    ['SQL', 45],
    ['PQL', 28],
    ['Event', 12],
  ])('%s: %p', (role, count) => {
    expect(of(role)).toHaveLength(count);
  });

  test('MQLs have overlap too, more or less one in eight, whatever became of them', () => {
    const both = of('MQL').filter(({ hasOverlap }) => hasOverlap);
    expect(both.length).toBeGreaterThan(40);
    expect(both.some(hasConverted) && !both.every(hasConverted)).toBe(true);
    expect(accounts.filter(({ hasOverlap, role }) => hasOverlap && role !== 'MQL')).toEqual([]);
  });

  test('have names and domains of their own', () => {
    expect(new Set(accounts.map((each) => each.name)).size).toBe(accounts.length);
    expect(new Set(accounts.map((each) => each.domain)).size).toBe(accounts.length);
  });

  test('qualified and converted on working days, none of them after the as-of date', () => {
    for (const day of accounts.flatMap(({ qualified, converted }) => [qualified, converted])) {
      if (day === undefined) continue;
      expect(day).toBeLessThanOrEqual(AS_OF);
      expect([1, 2, 3, 4, 5]).toContain(new Date(day * 86_400_000).getUTCDay());
    }
  });

  test('use every working day of the week', () => {
    const weekdays = accounts.map(({ qualified = AS_OF }) =>
      new Date(qualified * 86_400_000).getUTCDay(),
    );
    expect(new Set(weekdays).size).toBe(5);
  });

  test('have a day on which they qualified, but for six EQLs of today, three MQLs and no leads', () => {
    const undated = (role: Role): number =>
      of(role).filter(({ qualified }) => qualified === undefined).length;
    expect([undated('EQL'), undated('MQL'), undated('none')]).toEqual([6, 3, 14]);
    for (const role of ['Overlap only', 'SQL', 'PQL', 'Event'] as const) {
      expect(undated(role)).toBe(0);
    }
  });

  test('are old enough to judge, or clearly too young', () => {
    for (const each of accounts) {
      if (each.qualified === undefined) continue;
      const isOld = age(each) >= WINDOW_DAYS + 6;
      expect(isOld || (age(each) >= 8 && age(each) <= 87)).toBe(true);
      expect(age(each)).toBeLessThanOrEqual(272);
    }
    const young = (role: Role): number =>
      of(role).filter((each) => each.qualified !== undefined && age(each) < WINDOW_DAYS).length;
    expect([young('EQL'), young('MQL'), young('SQL')]).toEqual([18, 55, 0]);
  });

  test('converted in time, late, or before they qualified, as often as was meant', () => {
    const early = (role: Role): number =>
      of(role).filter((each) => hasConverted(each) && days(each) < 0).length;
    expect([early('EQL'), early('MQL'), early('SQL')]).toEqual([4, 5, 0]);
    const inTime = (role: Role): number =>
      of(role).filter((each) => hasConverted(each) && days(each) >= 0 && days(each) <= WINDOW_DAYS)
        .length;
    expect([inTime('SQL'), inTime('PQL'), inTime('Event')]).toEqual([13, 5, 1]);
    expect(inTime('Overlap only')).toBe(16);
    const late = accounts.filter((each) => hasConverted(each) && days(each) > WINDOW_DAYS);
    expect(late.length).toBeGreaterThan(5);
    for (const each of late) expect(days(each)).toBeLessThanOrEqual(160);
  });

  test('are of the tiers that the case is made of', () => {
    const tiers = (role: Role): string[] => [...new Set(of(role).map(({ tier }) => tier))].sort();
    expect(tiers('EQL')).toEqual(['A', 'B']);
    expect(tiers('MQL')).toEqual(['A', 'B', 'C']);
    expect(tiers('Overlap only')).toEqual(['A', 'B', 'C', 'D']);
  });
});
