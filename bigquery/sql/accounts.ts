// Accounts out of rows: whom each row means, what each account counts as, and what became of it.
// Rows of both tables are put below each other and grouped, so that no table is joined with another.
import { type BuildTerms, made } from './build-terms';
import { quotedText } from './names';

/** Of rows that may count, those of both tables and the kept dates, each with its account's key. */
const keyedRows = (terms: BuildTerms): string => `facts AS (
  SELECT
    tab, id, site, name, partner_key, partner, has_overlap, lead_type, lead_type_key,
    since, since_unreadable, found, found_unreadable, conversion_rank, converted_on, tier
  FROM ${made(terms, 'eql_facts')}
  WHERE NOT is_excluded AND (id != '' OR site != '' OR name != '')
  UNION ALL
  SELECT
    'since' AS tab, id, site, name, partner_key, partner, FALSE AS has_overlap,
    '' AS lead_type, '' AS lead_type_key, since, FALSE AS since_unreadable,
    CAST(NULL AS DATE) AS found, FALSE AS found_unreadable, 0 AS conversion_rank,
    CAST(NULL AS DATE) AS converted_on, CAST(NULL AS INT64) AS tier
  FROM ${made(terms, 'eql_since')}
  WHERE NOT is_excluded
),
named AS (
  -- Beside which websites each name stands: of a row without one, the only one is meant.
  SELECT
    *,
    MIN(NULLIF(site, '')) OVER same_name AS first_site,
    MAX(NULLIF(site, '')) OVER same_name AS last_site
  FROM facts
  WINDOW same_name AS (PARTITION BY name, IF(name = '', site, ''))
),
keyed AS (
  SELECT
    *,
    CASE
      WHEN id != '' THEN CONCAT('id ', id)
      WHEN site != '' THEN CONCAT('site ', site)
      WHEN first_site = last_site THEN CONCAT('site ', first_site)
      ELSE CONCAT('name ', name)
    END AS account_key
  FROM named
)`;

/** How an account ended, from its rows: the leads' word, else the overlap list's. */
const ENDINGS = `MAX(IF(tab = 'leads', conversion_rank, 0)) AS lead_rank,
    MIN(IF(tab = 'leads', converted_on, NULL)) AS lead_on,
    MAX(IF(tab = 'overlap', conversion_rank, 0)) AS overlap_rank,
    MIN(IF(tab = 'overlap', converted_on, NULL)) AS overlap_on`;

const ENDED = `IF(MAX(lead_rank) OVER account > 0, MAX(lead_rank) OVER account,
      MAX(overlap_rank) OVER account) AS ending,
    IF(MAX(lead_rank) OVER account > 0, MIN(lead_on) OVER account,
      MIN(overlap_on) OVER account) AS converted_on`;

/** What a lead that qualified on \`since\` comes to, at the as-of date. */
const judged = ({ asOf, windowDays }: BuildTerms): string => `CASE
      WHEN since > ${asOf} THEN 'future-date'
      WHEN since IS NULL AND is_unreadable THEN 'unreadable-date'${
        windowDays === undefined ? '' : `\n      WHEN since IS NULL THEN 'no-date'`
      }
      WHEN ending = 2 THEN 'unreadable-conversion'
      WHEN ending = 4 AND converted_on > ${asOf} THEN 'future-conversion'
      WHEN ending = 4 AND converted_on < since THEN 'converted-before'
      ELSE 'counted'
    END AS outcome`;

/** Mature: a whole window old. Converted: on a day of it, the last included. */
const rated = ({ asOf, windowDays }: BuildTerms): string =>
  windowDays === undefined
    ? `outcome = 'counted' AS is_mature,
  outcome = 'counted' AND ending >= 3 AS has_converted`
    : `outcome = 'counted' AND DATE_DIFF(${asOf}, since, DAY) >= ${windowDays} AS is_mature,
  outcome = 'counted' AND ending = 4
    AND DATE_DIFF(converted_on, since, DAY) <= ${windowDays} AS has_converted`;

/** One row per account and lead type: an EQL as that alone, one with overlap only as the baseline's type too. */
export const accountsTable = (terms: BuildTerms): string =>
  `CREATE OR REPLACE TABLE ${made(terms, 'eql_accounts')}
PARTITION BY DATE_TRUNC(since, MONTH)
CLUSTER BY lead_type_key
AS
WITH ${keyedRows(terms)},
types AS (
  SELECT
    account_key,
    lead_type_key,
    MIN(lead_type) AS lead_type,
    MIN(IF(tab != 'leads', since, NULL)) AS eql_since,
    MAX(IF(tab = 'overlap' AND since_unreadable, 1, 0)) AS eql_unreadable,
    MAX(IF(has_overlap, 1, 0)) AS has_overlap,
    MIN(IF(has_overlap, found, NULL)) AS found,
    MAX(IF(has_overlap AND found_unreadable, 1, 0)) AS found_unreadable,
    MIN(IF(tab = 'leads', since, NULL)) AS lead_since,
    MAX(IF(tab = 'leads' AND since_unreadable, 1, 0)) AS lead_unreadable,
    ${ENDINGS},
    MIN(IF(tab = 'leads', tier, NULL)) AS lead_tier,
    MIN(IF(tab = 'overlap', tier, NULL)) AS overlap_tier
  FROM keyed
  GROUP BY account_key, lead_type_key
),
accounts AS (
  SELECT
    account_key,
    lead_type_key,
    lead_type,
    lead_since,
    lead_unreadable,
    MIN(eql_since) OVER account AS eql_since,
    MAX(eql_unreadable) OVER account AS eql_unreadable,
    MAX(has_overlap) OVER account AS has_overlap,
    MIN(found) OVER account AS found,
    MAX(found_unreadable) OVER account AS found_unreadable,
    MIN(lead_since) OVER account AS first_lead,
    MIN(IF(lead_type_key = ${quotedText(terms.baselineKey)}, lead_since, NULL)) OVER account AS baseline_since,
    ${ENDED},
    COALESCE(MIN(lead_tier) OVER account, MIN(overlap_tier) OVER account) AS tier
  FROM types
  WINDOW account AS (PARTITION BY account_key)
),
counting AS (
  SELECT
    *,
    CASE
      WHEN eql_since IS NOT NULL OR eql_unreadable = 1 THEN 'EQL'
      WHEN has_overlap = 1 THEN 'Overlap only'
      ELSE ''
    END AS by_overlap
  FROM accounts
),
entries AS (
  SELECT
    account_key,
    by_overlap AS lead_type,
    LOWER(by_overlap) AS lead_type_key,
    CASE
      WHEN by_overlap = 'EQL' THEN eql_since
      WHEN found <= ${terms.asOf} THEN found
      WHEN first_lead <= ${terms.asOf} THEN first_lead
      ELSE found
    END AS since,
    IF(by_overlap = 'EQL', eql_unreadable, found_unreadable) = 1 AS is_unreadable,
    baseline_since,
    ending,
    converted_on,
    tier
  FROM counting
  WHERE lead_type_key = '' AND by_overlap != ''
  UNION ALL
  SELECT
    account_key,
    lead_type,
    lead_type_key,
    lead_since AS since,
    lead_unreadable = 1 AS is_unreadable,
    baseline_since,
    ending,
    converted_on,
    tier
  FROM counting
  WHERE lead_type_key != '' AND (
    by_overlap = ''
    OR (by_overlap = 'Overlap only' AND lead_type_key IN ('called eql', ${quotedText(terms.baselineKey)}))
  )
),
judged AS (
  SELECT
    *,
    ${judged(terms)}
  FROM entries
)
SELECT
  account_key,
  lead_type,
  lead_type_key,
  since,
  CASE tier WHEN 0 THEN 'A' WHEN 1 THEN 'B' WHEN 2 THEN 'C' WHEN 3 THEN 'D' WHEN 4 THEN 'No fit' ELSE '' END AS fit_tier,
  outcome,
  ${rated(terms)},
  ending = 3 AS is_undated,
  ending = 0 AS is_unknown,
  lead_type = 'EQL' AND since <= ${terms.asOf}
    AND COALESCE(baseline_since < since, FALSE) AS was_baseline_first
FROM judged`;

/** One row per account and partner: its rows with overlap, and since when it is an EQL there. */
export const partnersTable = (terms: BuildTerms): string =>
  `CREATE OR REPLACE TABLE ${made(terms, 'eql_partner_accounts')}
PARTITION BY DATE_TRUNC(since, MONTH)
CLUSTER BY partner_key
AS
WITH ${keyedRows(terms)},
shares AS (
  SELECT
    account_key,
    partner_key,
    MIN(partner) AS partner,
    COUNTIF(has_overlap) AS overlap_rows,
    MIN(IF(tab != 'leads', since, NULL)) AS first_since,
    ${ENDINGS}
  FROM keyed
  GROUP BY account_key, partner_key
),
ended AS (
  SELECT
    account_key,
    partner_key,
    partner,
    overlap_rows,
    IF(first_since <= ${terms.asOf}, first_since, NULL) AS since,
    FALSE AS is_unreadable,
    ${ENDED}
  FROM shares
  WINDOW account AS (PARTITION BY account_key)
),
judged AS (
  SELECT
    *,
    ${judged(terms)}
  FROM ended
  WHERE partner_key != ''
),
as_eql AS (
  SELECT * EXCEPT (outcome), IF(since IS NULL, 'no EQL here', outcome) AS outcome
  FROM judged
)
SELECT
  account_key,
  partner_key,
  partner,
  overlap_rows,
  since,
  outcome,
  ${rated(terms)}
FROM as_eql`;
