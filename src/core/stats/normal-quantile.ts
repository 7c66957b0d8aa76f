// The standard normal distribution's quantiles: how far out a given share of it lies.
import { requireShare } from './argument';
import { polynomialRatio } from './polynomial';

/** Where Wichura's three rational approximations meet: from the centre, and for sqrt(-log tail). */
const QUANTILE_CENTRE_ENDS = 0.425;
const QUANTILE_MIDDLE_ENDS = 5;
/** The middle approximation is a polynomial in the distance from this point. */
const QUANTILE_MIDDLE_SHIFT = 1.6;

const QUANTILE_CENTRE_TOP = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
  1971.5909503065513, 133.14166789178438, 3.3871328727963665,
];
const QUANTILE_CENTRE_BOTTOM = [
  5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
  687.1870074920579, 42.31333070160091, 1,
];
const QUANTILE_MIDDLE_TOP = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
  3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835,
];
const QUANTILE_MIDDLE_BOTTOM = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
  0.6897673349851, 1.6763848301838038, 2.053191626637759, 1,
];
const QUANTILE_FAR_TOP = [
  2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124,
  0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
];
const QUANTILE_FAR_BOTTOM = [
  2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133,
  0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
];

/** The quantile whose probability is `fromCentre` above one half and has `tail` outside it. */
const quantileAt = (fromCentre: number, tail: number): number => {
  if (Math.abs(fromCentre) <= QUANTILE_CENTRE_ENDS) {
    const r = QUANTILE_CENTRE_ENDS * QUANTILE_CENTRE_ENDS - fromCentre * fromCentre;
    return fromCentre * polynomialRatio(QUANTILE_CENTRE_TOP, QUANTILE_CENTRE_BOTTOM, r);
  }
  const r = Math.sqrt(-Math.log(tail));
  const distance =
    r <= QUANTILE_MIDDLE_ENDS
      ? polynomialRatio(QUANTILE_MIDDLE_TOP, QUANTILE_MIDDLE_BOTTOM, r - QUANTILE_MIDDLE_SHIFT)
      : polynomialRatio(QUANTILE_FAR_TOP, QUANTILE_FAR_BOTTOM, r - QUANTILE_MIDDLE_ENDS);
  return fromCentre < 0 ? -distance : distance;
};

/**
 * The quantile function (inverse cumulative distribution function) of the standard normal
 * distribution: the value that a share `probability` of the distribution lies below.
 *
 * The relative error is about 1e-16. Throws a RangeError unless 0 < probability < 1.
 *
 * Reference: Wichura, M. J. (1988), "Algorithm AS 241: The percentage points of the normal
 * distribution", Applied Statistics 37, 477-484, routine PPND16.
 */
export function normalQuantile(probability: number): number {
  requireShare('probability', probability);
  return quantileAt(probability - 0.5, Math.min(probability, 1 - probability));
}

/**
 * The two-sided critical value of the standard normal distribution: the share `confidence` of it
 * lies within this distance of 0. For a confidence of 0.95 it is 1.959964, rounded.
 *
 * Throws a RangeError unless 0 < confidence < 1.
 */
export function criticalValue(confidence: number): number {
  requireShare('confidence', confidence);
  return quantileAt(confidence / 2, (1 - confidence) / 2);
}
