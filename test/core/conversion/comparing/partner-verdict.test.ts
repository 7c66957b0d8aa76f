// A partner's own verdict beside the headline.
import { toldPartners } from '../../../../src/core/conversion/comparing/partner-verdict';
import type { Fault, Verdict } from '../../../../src/core/conversion/comparing/verdict';

const ROWS = [{ partner: 'Northwind', verdict: 'Higher' as const }, { partner: 'Kestrel' }];

const lost = (leadType: string): Fault => ({
  kind: 'conversions-lost',
  leadType,
  conversions: 10,
  unreadable: 10,
  future: 0,
});
const lacking = (leadType: string): Fault => ({
  kind: 'no-common-window',
  lacking: [{ leadType, why: 'no qualified dates', leads: 9, conversions: 1, undated: 0 }],
});
const unknown = (eql: number, baseline: number): Fault => {
  const share = (leadType: string, silent: number) => ({
    leadType,
    leads: 100,
    converted: 20,
    silent,
    undated: 0,
  });
  return {
    kind: 'unknown-outcomes',
    eql: share('EQL', eql),
    baseline: share('MQL', baseline),
  };
};

it.each<[string, Verdict | Fault, string]>([
  ['the headline judges', { kind: 'no-eqls', uncounted: 0 }, 'Higher'],
  ['the MQLs are silent', { kind: 'no-conversions', silent: [] }, 'Higher'],
  ['EQLs converted before', { kind: 'circular', convertedBefore: 3, eqls: 10 }, 'Not judged'],
  ['EQLs share a date', { kind: 'bulk', day: 1, sharing: 30, eqls: 40 }, 'Not judged'],
  ['the EQLs’ conversions are lost', lost('eql'), 'Not judged'],
  ['the MQLs’ conversions are lost', lost('MQL'), 'Higher'],
  ['the EQLs have no window', lacking('EQL'), 'Not judged'],
  ['the MQLs have no window', lacking('MQL'), 'Higher'],
  ['nobody knows of many EQLs', unknown(30, 0), 'Not judged'],
  ['nobody knows of many MQLs', unknown(0, 30), 'Higher'],
])('where %s', (_, given, verdict) => {
  const isHeadline = given.kind === 'no-eqls' || given.kind === 'no-conversions';
  const headline: Verdict = isHeadline ? given : { kind: 'not-judged', faults: [given as Fault] };
  const [northwind, kestrel] = toldPartners(ROWS, headline);
  expect(northwind).toEqual({ partner: 'Northwind', verdict });
  expect(kestrel).toEqual({ partner: 'Kestrel' }); // compared with nobody
});
