// No sentence of a summary claims what the figures below it don't carry, whatever the workbook.
import * as fc from 'fast-check';
import type { SummaryModel } from '../../../../src/core/conversion/summary';
import { type AnyWorkbook, anyWorkbook, reordered } from './any-workbook';
import { overclaims } from './carried';
import { readClaims } from './claims';
import { modelOf, type Workbook } from './workbook';

const LEAST = 10;
const tableOf = (model: SummaryModel) => [model.headline, model.byLeadType, model.likeForLike];

/** Every sentence that a reader of the tab sees. */
const sentencesOf = (model: SummaryModel): readonly string[] => [
  model.headline,
  ...[model.meaning, model.weighing, model.whenKnown, model.notes, model.whatIf.notes].flat(),
  ...model.leftOut.groups.map(({ sentence }) => sentence),
];

/** Figures of a rate that stand beside a count under 10, with where they stand. */
const smallRates = (value: unknown, path: string): string[] => {
  if (Array.isArray(value)) {
    return value.flatMap((each, place) => smallRates(each, `${path}[${place}]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  const of = (...names: string[]): unknown =>
    names
      .map((name) => entries.find(([key]) => key === name)?.[1])
      .find((each) => each !== undefined);
  const few = (count: unknown): boolean => typeof count === 'number' && count < LEAST;
  const told = (...names: string[]): boolean => names.some((name) => of(name) !== undefined);
  const isFew =
    (few(of('mature', 'leads')) && told('rate', 'low', 'high', 'medianDays', 'difference')) ||
    (few(of('baselineLeads')) && told('baselineRate', 'difference'));
  return [
    ...(isFew ? [path] : []),
    ...entries.flatMap(([key, each]) => smallRates(each, `${path}.${key}`)),
  ];
};

const check = (law: (book: AnyWorkbook) => void, numRuns: number): void =>
  fc.assert(fc.property(anyWorkbook, law), { numRuns });

const build = ({ cohorts, given }: AnyWorkbook, change?: (book: Workbook) => Workbook) =>
  modelOf(cohorts, given, change);

it('a headline claims what the figures carry, no rate stands on fewer than 10, and no word is wrong', () => {
  check((book) => {
    const model = build(book);
    const claims = readClaims(model.headline);
    expect(claims === undefined).toBe(model.verdict.kind !== 'judged');
    if (claims) expect([model.headline, ...overclaims(claims, model)]).toEqual([model.headline]);
    const { verdict: _, ...shown } = model;
    expect(smallRates(shown, '')).toEqual([]);
    for (const sentence of sentencesOf(model)) {
      expect(sentence).not.toMatch(/\bp\s?[=<]|p value|prove|significan|NaN|undefined|Infinity/i);
      expect(sentence).not.toMatch(/% (?:points|higher|lower|more|less|better|worse)/);
      expect(sentence).not.toMatch(
        /(?<![\d.,-]|of |to )1 (?:[A-Z]QLs|points|days|rows|leads|accounts|conversions|candidates)\b/,
      );
      expect(sentence).not.toMatch(/\ba (?:[EMS]QL|Overlap)|\ban (?:P|Web)/);
    }
  }, 80);
});

it('a headline that names no verdict names none in the table, and a day that is to come', () => {
  check((book) => {
    const model = build(book);
    const { verdict, headline, asOf, byLeadType } = model;
    const eql = byLeadType.find(({ leadType }) => leadType === 'EQL');
    if (verdict.kind === 'not-judged') {
      expect(eql?.verdict ?? 'Not judged').toBe('Not judged');
      expect(model.meaning[model.meaning.length - 1]).toMatch(/^Next: /);
    }
    if (verdict.kind === 'too-early' || verdict.kind === 'just-begun') {
      expect(headline).not.toMatch(/%/);
      expect(eql?.verdict ?? 'Too early').toMatch(/^Too early|Not judged/);
    }
    if (verdict.kind === 'just-begun') {
      expect(verdict.eqls).toBeLessThanOrEqual(eql?.leads ?? 0);
      expect(verdict.firstLook ?? asOf + 1).toBeGreaterThan(asOf);
    }
  }, 40);
});

it('neither the order of the rows, nor partners’ names, nor a row twice changes a word', () => {
  check((book) => {
    const expected = tableOf(build(book));
    const changes: readonly ((book: Workbook) => Workbook)[] = [
      ({ overlap, leads }) => ({ overlap: reordered(overlap), leads: reordered(leads) }),
      ({ overlap, leads }) => ({
        overlap: overlap.map((row) =>
          row.map((cell) => String(cell).replace(/^Partner (\d)$/, 'Zeta $1 Ltd')),
        ),
        leads,
      }),
      ({ overlap, leads }) => ({
        overlap: [...overlap, ...overlap.slice(1, 2)],
        leads: [...leads, ...leads.slice(-1)],
      }),
    ];
    for (const change of changes) expect(tableOf(build(book, change))).toEqual(expected);
  }, 15);
});

it('more than a tenth of unknown outcomes leaves no verdict that differs without them', () => {
  const few = fc.tuple(anyWorkbook, fc.integer({ min: 15, max: 60 }));
  const verdictOf = (model: SummaryModel): string => {
    const claims = readClaims(model.headline);
    return claims ? JSON.stringify([claims.kind, claims.crude, claims.within]) : model.verdict.kind;
  };
  fc.assert(
    fc.property(few, ([{ cohorts }, percent]) => {
      const silenced = cohorts
        .filter(({ type }) => type === 'EQL' || type === 'MQL')
        .map((one) => ({ ...one, ago: 95, after: 20, undated: 0, isUndatable: false }))
        .map(({ first: _, overlapAgo: __, ...one }) => {
          const silent = one.type === 'EQL' ? Math.round((one.leads * percent) / 100) : 0;
          return { ...one, silent, converted: Math.min(one.converted ?? 0, one.leads - silent) };
        });
      const all = modelOf(silenced);
      const eqls = silenced.filter(({ type }) => type === 'EQL');
      const sum = (of: 'leads' | 'silent'): number =>
        eqls.reduce((total, one) => total + (one[of] ?? 0), 0);
      fc.pre(sum('silent') > sum('leads') / 10 && all.verdict.kind === 'judged');
      const known = silenced.map((one) => ({ ...one, leads: one.leads - one.silent, silent: 0 }));
      expect(verdictOf(modelOf(known))).toBe(verdictOf(all));
    }),
    { numRuns: 40 },
  );
});
