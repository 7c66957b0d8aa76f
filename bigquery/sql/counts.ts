// The views that a sheet asks for: counts by lead type, fit tier, partner and quarter.
import { type BuildTerms, made } from './build-terms';

const RATED = `COUNTIF(is_mature) AS mature,
  COUNTIF(is_mature AND has_converted) AS converted`;

/** What EQL_COMPARE_COUNTS compares, and beside it what could weigh on the verdict. */
const byLeadType = (terms: BuildTerms): string =>
  `CREATE OR REPLACE VIEW ${made(terms, 'eql_by_lead_type')} AS
SELECT
  MIN(lead_type) AS lead_type,
  COUNTIF(outcome = 'counted') AS leads,
  ${RATED},
  COUNTIF(is_mature AND is_unknown) AS nobody_says,
  COUNTIF(is_mature AND is_undated AND NOT has_converted) AS undated,
  COUNTIF(was_baseline_first) AS was_baseline_first,
  COUNTIF(outcome = 'converted-before') AS converted_before,
  COUNTIF(outcome NOT IN ('counted', 'converted-before')) AS left_out
FROM ${made(terms, 'eql_accounts')}
GROUP BY lead_type_key`;

/** What EQL_LIKE_FOR_LIKE_COUNTS compares. */
const byFitTier = (terms: BuildTerms): string =>
  `CREATE OR REPLACE VIEW ${made(terms, 'eql_by_fit_tier')} AS
SELECT
  MIN(lead_type) AS lead_type,
  fit_tier,
  COUNTIF(outcome = 'counted') AS leads,
  ${RATED}
FROM ${made(terms, 'eql_accounts')}
GROUP BY lead_type_key, fit_tier`;

/** An account at three partners stands at each of them. */
const byPartner = (terms: BuildTerms): string =>
  `CREATE OR REPLACE VIEW ${made(terms, 'eql_by_partner')} AS
SELECT
  MIN(partner) AS partner,
  SUM(overlap_rows) AS overlap_rows,
  COUNTIF(outcome = 'counted') AS eqls,
  ${RATED}
FROM ${made(terms, 'eql_partner_accounts')}
GROUP BY partner_key`;

/** By the quarter in which an account qualified; a filter on \`since\` reads those months alone. */
const byQuarter = (terms: BuildTerms): string =>
  `CREATE OR REPLACE VIEW ${made(terms, 'eql_by_quarter')} AS
SELECT
  CONCAT(CAST(EXTRACT(YEAR FROM since) AS STRING), ' Q', CAST(EXTRACT(QUARTER FROM since) AS STRING)) AS quarter,
  MIN(lead_type) AS lead_type,
  COUNTIF(outcome = 'counted') AS leads,
  ${RATED}
FROM ${made(terms, 'eql_accounts')}
WHERE since IS NOT NULL AND outcome = 'counted'
GROUP BY quarter, lead_type_key`;

export const countViews = (terms: BuildTerms): string[] => [
  byLeadType(terms),
  byFitTier(terms),
  byPartner(terms),
  byQuarter(terms),
];
