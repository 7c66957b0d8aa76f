// The one next action, which no figure of the summary contradicts.
import type { Table } from '../../../src/core/cells/cell';
import type { Verdict } from '../../../src/core/conversion/comparing/verdict';
import { countAccounts } from '../../../src/core/conversion/counting/accounts';
import { nextAction } from '../../../src/core/conversion/next-action';
import type { DropOffStep } from '../../../src/core/conversion/tables/drop-off';
import { inputOf } from './tabs';

const HEADER = ['Account', 'Partner', 'Overlap', 'Fit', 'Warmth', 'Motion'];
const candidates: Table = [
  HEADER,
  ['Alder', 'Northwind', 'Customer', 'A', '', 'Co-sell'],
  ['Birch', 'Northwind', 'Customer', 'A', '', ''],
  ['Cedar', 'Northwind', 'Customer', 'A', '', 'Co-sell'],
];

const step = (component: DropOffStep['component'], rate?: number): DropOffStep => ({
  component,
  clear: 100,
  rows: 100,
  accounts: 100,
  mature: 100,
  ...(rate === undefined ? {} : { converted: rate * 100, rate, high: rate + 0.04 }),
});

const after = (verdict: Partial<Verdict>, table = candidates, dropOff: DropOffStep[] = []) =>
  nextAction(verdict as Verdict, {
    accounts: countAccounts(inputOf(table, undefined)).accounts,
    dropOff,
    datesAt: 'column Q of Overlaps',
  });

const LOWER = { kind: 'judged', direction: 'lower', isEarly: false } as const;

it('work the candidates, with what most of them lack', () => {
  const text =
    'Next: work the 3 candidates, nearest first, in the sidebar’s Worklist; 3 lack warmth.';
  expect(after({ kind: 'too-early' })).toBe(text);
  expect(after({ kind: 'judged', direction: 'higher', isEarly: false })).toBe(text);
  expect(after({ kind: 'too-early' }, candidates.slice(0, 2))).toBe(
    'Next: work the 1 candidate, nearest first, in the sidebar’s Worklist; 1 lacks warmth.',
  );
  expect(after({ kind: 'too-early' }, [HEADER])).toBe(
    'Next: add the accounts that partners know, and score the sheet.',
  );
});

it('a lower rate says where the drop-off’s own rate falls most, or nothing', () => {
  const steps = [
    step('overlap', 0.2),
    step('warmth', 0.18),
    step('fit', 0.25),
    step('motion', 0.12),
  ];
  expect(after(LOWER, candidates, steps)).toBe(
    'Next: look at motion first. In the drop-off the rate falls most there: 25% before it, 12% with it.',
  );
  const slight = [step('overlap', 0.28), step('warmth', 0.26)];
  expect(after(LOWER, candidates, slight)).toBe('');
  const rising = [step('overlap', 0.1), step('warmth', 0.12), step('fit'), step('motion', 0.2)];
  expect(after(LOWER, candidates, rising)).toBe('');
});

it.each<[object, RegExp]>([
  [{ kind: 'circular' }, /column Q of Overlaps\.$/],
  [{ kind: 'bulk' }, /column Q of Overlaps\.$/],
  [{ kind: 'conversions-lost' }, /converted dates as dates/],
  [{ kind: 'fallen' }, /in the header/],
  [{ kind: 'no-common-window' }, /the dates that one of the groups lacks/],
  [{ kind: 'unknown-outcomes' }, /what became of them/],
  [{ kind: 'baseline-first' }, /nothing to mend/],
])('what to mend: %j', (fault, expected) => {
  const verdict = { kind: 'not-judged', faults: [fault] } as unknown as Verdict;
  expect(after(verdict)).toMatch(expected);
});

it.each<[Partial<Verdict>, RegExp]>([
  [{ kind: 'no-baseline' }, /^Next: add the leads to compare with/],
  [{ kind: 'no-conversions' }, /^Next: say who converted/],
  [{ kind: 'no-eqls', uncounted: 3 }, /^Next: mend what “What was left out/],
  [{ kind: 'no-eqls', uncounted: 0 }, /^Next: work the 3 candidates/],
  [{ kind: 'just-begun' }, /^Next: work the 3 candidates/],
])('%j', (verdict, expected) => {
  expect(after(verdict)).toMatch(expected);
});
