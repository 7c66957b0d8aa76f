// The formulas that users type: pure, no service is called and no clock is read.
export {
  EQL_COMPARE,
  EQL_INTERVAL,
  EQL_LIKE_FOR_LIKE,
  EQL_RATE,
  EQL_SAMPLE_SIZE,
  EQL_WHAT_IF,
} from './custom-functions/conversion-formulas';
export { EQL_COMPARE_COUNTS, EQL_LIKE_FOR_LIKE_COUNTS } from './custom-functions/count-formulas';
export {
  EQL_ASSESS,
  EQL_DOMAIN,
  EQL_MISSING,
  EQL_SCORE,
  EQL_STATUS,
} from './custom-functions/lead-formulas';
