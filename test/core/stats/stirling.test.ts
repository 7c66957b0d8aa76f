import { stirlingError } from '../../../src/core/stats/stirling';
import { expectAgreement } from './agreement';
import reference from './reference/stirling.reference.json';

describe("what Stirling's formula leaves out", () => {
  test.each(reference.cases)('of the log of $n! agrees with its derivation', ({ n, error }) => {
    expectAgreement({ error: stirlingError(n) }, { error });
  });

  test.each([0, -1, 1.5, Number.NaN])('%p has no factorial here', (n) => {
    expect(() => stirlingError(n)).toThrow(
      new RangeError(`n must be a whole number of 1 or more, but is ${n}.`),
    );
  });
});
