// How near two figures are; knows nothing of what they mean.

/** The relative tolerance that every figure is held to against R. */
export const TOLERANCE = 1e-9;

/** By how much of the larger of the two they differ; NaN, which passes no bar, where one is absent. */
export const relativeError = (
  actual: number | undefined,
  expected: number | null | undefined,
): number => {
  if (actual === undefined || expected === undefined || expected === null) {
    return (actual ?? null) === (expected ?? null) ? 0 : Number.NaN;
  }
  if (actual === expected) return 0;
  return Math.abs(actual - expected) / Math.max(Math.abs(actual), Math.abs(expected));
};

/** Each named figure agrees with its reference; absent in both is agreement too. */
export const expectAgreement = (
  actual: Readonly<Record<string, number | undefined>>,
  expected: Readonly<Record<string, number | null | undefined>>,
  tolerance = TOLERANCE,
): void => {
  const far = Object.keys(expected)
    .map((name) => ({
      name,
      actual: actual[name],
      expected: expected[name],
      error: relativeError(actual[name], expected[name]),
    }))
    .filter(({ error }) => !(error <= tolerance));
  expect(far).toEqual([]);
};
