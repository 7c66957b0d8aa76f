// The standard normal distribution's cumulative probability, to full precision in both tails.
import { polynomialRatio } from './polynomial';

/** One over the square root of 2 pi: the density at 0. */
const DENSITY_AT_ZERO = 0.3989422804014327;

/** Where Cody's three rational approximations meet. */
const CENTRE_ENDS = 0.67448975;
const MIDDLE_ENDS = Math.sqrt(32);
/** Beyond this the probability is less than the smallest number above 0. */
const UNDERFLOW = 38.6;

const CENTRE_TOP = [
  0.06568233791820745, 2.2352520354606837, 161.02823106855587, 1067.6894854603709,
  18154.98125334356,
];
const CENTRE_BOTTOM = [
  1, 47.202581904688245, 976.0985517377767, 10260.932208618979, 45507.78933502673,
];
const MIDDLE_TOP = [
  1.0765576773720192e-8, 0.39894151208813466, 8.883149794388377, 93.50665613217785,
  597.2702763948002, 2494.5375852903726, 6848.190450536283, 11602.65143764735, 9842.714838383978,
];
const MIDDLE_BOTTOM = [
  1, 22.266688044328117, 235.387901782625, 1519.3775994075547, 6485.558298266761,
  18615.571640885097, 34900.95272114598, 38912.00328609327, 19685.429676859992,
];
const FAR_TOP = [
  0.023073441764940174, 0.215898534057957, 0.12740116116024736, 0.022235277870649807,
  0.0014216191932278934, 0.000029112874951168793,
];
const FAR_BOTTOM = [
  1, 1.284260096144911, 0.4682382124808651, 0.06598813786892856, 0.0037823963320275824,
  0.00007297515550839662,
];

/** exp(-x * x / 2) without the rounding error of x * x, by splitting off x's first bits. */
const bell = (x: number): number => {
  const first = Math.trunc(x * 16) / 16;
  const rest = (x - first) * (x + first);
  return Math.exp(-0.5 * first * first) * Math.exp(-0.5 * rest);
};

/** The probability of a value above `x`, for an `x` past the centre. */
const upperTail = (x: number): number => {
  if (x > UNDERFLOW) return 0;
  if (x <= MIDDLE_ENDS) return bell(x) * polynomialRatio(MIDDLE_TOP, MIDDLE_BOTTOM, x);
  const inverse = 1 / (x * x);
  return (
    (bell(x) / x) * (DENSITY_AT_ZERO - inverse * polynomialRatio(FAR_TOP, FAR_BOTTOM, inverse))
  );
};

/**
 * The cumulative distribution function of the standard normal distribution: the probability of a
 * value of at most `x`. Twice `normalCdf(-x)` is the two-sided p value of a z score.
 *
 * The relative error is below 1e-14 in the lower tail as well, down to the smallest double, so a
 * tail is asked for as a low `x`, not as 1 minus a high one. NaN gives NaN.
 *
 * Reference: Cody, W. J. (1969), "Rational Chebyshev approximations for the error function",
 * Mathematics of Computation 23, 631-637, as arranged in R's pnorm.
 */
export function normalCdf(x: number): number {
  const distance = Math.abs(x);
  if (distance > CENTRE_ENDS) return x < 0 ? upperTail(distance) : 1 - upperTail(distance);
  return 0.5 + x * polynomialRatio(CENTRE_TOP, CENTRE_BOTTOM, x * x);
}
