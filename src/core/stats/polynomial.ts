// Rational functions, from which the normal distribution is approximated.

/** A polynomial's value, its coefficients from the highest power down. */
const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);

/** The quotient of two polynomials at `x`, their coefficients from the highest power down. */
export function polynomialRatio(
  top: readonly number[],
  bottom: readonly number[],
  x: number,
): number {
  return polynomial(top, x) / polynomial(bottom, x);
}
