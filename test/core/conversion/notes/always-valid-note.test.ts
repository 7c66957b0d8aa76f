import { judge, type Verdict } from '../../../../src/core/conversion/comparing/verdict';
import { alwaysValidNote } from '../../../../src/core/conversion/notes/always-valid-note';

const verdictOn = (converted: number, leads: number): Verdict =>
  judge({
    eql: { leadType: 'EQL', converted, leads },
    baseline: { leadType: 'MQL', converted: 45, leads: 300 },
    baselineName: 'MQL',
    dates: { eqls: leads, convertedBefore: 0 },
  });

it('tells the wider interval, and which look it is', () => {
  const first = alwaysValidNote(verdictOn(18, 60), 0);
  expect(first?.low).toBeLessThan(0);
  expect(first?.sentence).toMatch(
    /^However often one looks, the gap of EQLs could be \d+ points lower to \d+ higher\. The interval in the table is that of a single look\.$/,
  );
  expect(alwaysValidNote(verdictOn(18, 60), 4)?.sentence).toContain(
    'However often one looks (this is look 5), the gap of EQLs could be ',
  );
});

it('is there only where there is a verdict on the gap', () => {
  expect(alwaysValidNote(verdictOn(3, 9), 4)).toBeUndefined();
});
