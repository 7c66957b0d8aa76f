// A row's own verdict beside the headline.
import type { GapVerdict } from '../../../../src/core/conversion/comparing/gap-verdict';
import { toldRows } from '../../../../src/core/conversion/comparing/row-verdict';
import type { DateFault, Verdict } from '../../../../src/core/conversion/comparing/verdict';

interface Row {
  readonly leadType: string;
  readonly verdict?: GapVerdict;
}

const EQL: Row = { leadType: 'EQL', verdict: 'Higher' };
const SQL: Row = { leadType: 'SQL', verdict: 'Lower' };
const MQL: Row = { leadType: 'MQL' };

const CIRCULAR: DateFault = { kind: 'circular', convertedBefore: 3, eqls: 10 };
const lost = (leadType: string): DateFault => ({
  kind: 'conversions-lost',
  leadType,
  conversions: 10,
  unreadable: 10,
  future: 0,
});
const notJudged = (...[fault = CIRCULAR, ...faults]: DateFault[]): Verdict => ({
  kind: 'not-judged',
  faults: [fault, ...faults],
});

test.each<[string, Verdict, (string | undefined)[]]>([
  ['stands where the headline has one', { kind: 'no-eqls', uncounted: 0 }, ['Higher', 'Lower']],
  ['of EQLs is withheld where their dates are at fault', notJudged(), ['Not judged', 'Lower']],
  [
    'of EQLs is withheld where no row says who converted',
    { kind: 'no-conversions', silent: [] },
    ['Not judged', 'Lower'],
  ],
  [
    'of EQLs alone is withheld where their own conversions are lost',
    notJudged(lost('EQL')),
    ['Not judged', 'Lower'],
  ],
  [
    'of every type is withheld where the baseline’s conversions are lost, however it is written',
    notJudged(CIRCULAR, lost('mql')),
    ['Not judged', 'Not judged'],
  ],
])('a verdict %s', (_, headline, verdicts) => {
  const rows = toldRows([EQL, SQL, MQL], ({ leadType }) => leadType, { headline, baseline: 'MQL' });
  expect(rows.map(({ verdict }) => verdict)).toEqual([...verdicts, undefined]);
  expect(rows[2]).not.toHaveProperty('verdict'); // the baseline was compared with nothing
  expect(EQL.verdict).toBe('Higher'); // the rows themselves stay as they were
});
