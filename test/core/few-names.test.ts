// A few names and the rest as a count.
import { fewNames } from '../../src/core/few-names';

const check = (names: readonly string[], expected: string): void => {
  expect(fewNames(names)).toBe(expected);
};

test('five names are named, the others are counted', () => {
  check([], '');
  check(['MQL'], 'MQL');
  check(['MQL', 'SQL', 'Lead', 'Partner', 'Other'], 'MQL, SQL, Lead, Partner, Other');
  check(
    ['MQL', 'SQL', 'Lead', 'Partner', 'Other', 'PQL'],
    'MQL, SQL, Lead, Partner, Other and 1 more',
  );
  check(
    ['MQL', 'SQL', 'Lead', 'Partner', 'Other', ...Array<string>(1200).fill('x')],
    'MQL, SQL, Lead, Partner, Other and 1,200 more',
  );
});

test('a name that runs on is cut, so that the sentence can still be read', () => {
  expect(fewNames(['x'.repeat(500), 'MQL']).length).toBeLessThan(100);
});
