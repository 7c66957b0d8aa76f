// The rows of both tables: the view that shows what each is, and the table that the counting reads.
import { type BuildTerms, made } from './build-terms';
import { asText } from './columns';
import { ROW_PARAMETERS } from './functions';

const argumentsFrom = (
  parameters: readonly string[],
  columns: Readonly<Record<string, string>>,
  table: string,
): string[] => parameters.map((name) => asText(columns[name] ?? '', table));

const called = (path: string, given: readonly string[]): string =>
  `${path}(\n    ${given.join(',\n    ')}\n  )`;

const asOfText = ({ asOf }: BuildTerms): string => `CAST(${asOf} AS STRING)`;

/**
 * Every row of the overlap table with what it is today. A view of one table: a filter on the column
 * that the table is partitioned by is handed down to it.
 */
export const assessedView = (terms: BuildTerms): string =>
  `CREATE OR REPLACE VIEW ${made(terms, 'eql_assessed')} AS
SELECT
  judged.* EXCEPT (eql),
  judged.eql.status AS assessed_status,
  judged.eql.score AS assessed_score,
  judged.eql.missing AS assessed_missing,
  judged.eql.next_step AS assessed_next_step
FROM (
  SELECT t.*, ${called(made(terms, 'eql_assess'), [
    ...argumentsFrom(ROW_PARAMETERS.assess, terms.overlapColumns, 't'),
    asOfText(terms),
  ])} AS eql
  FROM ${terms.overlap} AS t
) AS judged`;

/** What the counting needs of each row of both tables, by one call a row. */
export const factsTable = (terms: BuildTerms): string =>
  `CREATE OR REPLACE TABLE ${made(terms, 'eql_facts')}
PARTITION BY DATE_TRUNC(dated, MONTH)
CLUSTER BY name
AS
SELECT
  'overlap' AS tab,
  fact.id,
  fact.site,
  fact.name,
  fact.partner AS partner_key,
  partner,
  fact.is_excluded,
  fact.status,
  fact.has_overlap,
  '' AS lead_type,
  '' AS lead_type_key,
  SAFE_CAST(fact.since AS DATE) AS since,
  fact.since_unreadable,
  SAFE_CAST(fact.found AS DATE) AS found,
  fact.found_unreadable,
  fact.conversion_rank,
  SAFE_CAST(fact.converted_on AS DATE) AS converted_on,
  fact.tier,
  COALESCE(SAFE_CAST(fact.since AS DATE), SAFE_CAST(fact.found AS DATE)) AS dated
FROM (
  SELECT ${asText(terms.overlapColumns.partner, 't')} AS partner, ${called(
    made(terms, 'eql_overlap_facts'),
    [...argumentsFrom(ROW_PARAMETERS.overlapFacts, terms.overlapColumns, 't'), asOfText(terms)],
  )} AS fact
  FROM ${terms.overlap} AS t
) AS rows_of_overlap
UNION ALL
SELECT
  'leads' AS tab,
  fact.id,
  fact.site,
  fact.name,
  '' AS partner_key,
  '' AS partner,
  fact.is_excluded,
  '' AS status,
  FALSE AS has_overlap,
  fact.lead_type,
  fact.lead_type_key,
  SAFE_CAST(fact.since AS DATE) AS since,
  fact.since_unreadable,
  CAST(NULL AS DATE) AS found,
  FALSE AS found_unreadable,
  fact.conversion_rank,
  SAFE_CAST(fact.converted_on AS DATE) AS converted_on,
  fact.tier,
  SAFE_CAST(fact.since AS DATE) AS dated
FROM (
  SELECT ${called(
    made(terms, 'eql_lead_facts'),
    argumentsFrom(ROW_PARAMETERS.leadFacts, terms.leadColumns, 't'),
  )} AS fact
  FROM ${terms.leads} AS t
) AS rows_of_leads`;

/** Since when each account is an EQL at each partner: written once, kept when the row falls back. */
export const sinceTable = (terms: BuildTerms): string =>
  `CREATE TABLE IF NOT EXISTS ${made(terms, 'eql_since')} (
  id STRING,
  site STRING,
  name STRING,
  partner_key STRING,
  partner STRING,
  since DATE,
  is_excluded BOOL
)
PARTITION BY DATE_TRUNC(since, MONTH)`;

/**
 * Notes who is an EQL for the first time: from the row's own date where it has one, else from today.
 * A partner that the settings leave out keeps its dates, and counts again when it is let in again.
 */
export const sinceStatement = (terms: BuildTerms): string =>
  `MERGE INTO ${made(terms, 'eql_since')} AS known
USING (
  SELECT
    id,
    site,
    name,
    partner_key,
    MIN(partner) AS partner,
    LOGICAL_OR(is_excluded) AS is_excluded,
    MIN(CASE
      WHEN since IS NOT NULL THEN since
      WHEN status = 'EQL' AND NOT since_unreadable THEN ${terms.asOf}
    END) AS since
  FROM ${made(terms, 'eql_facts')}
  WHERE tab = 'overlap' AND (id != '' OR site != '' OR name != '')
  GROUP BY id, site, name, partner_key
) AS seen
ON known.id = seen.id AND known.site = seen.site AND known.name = seen.name
  AND known.partner_key = seen.partner_key
WHEN MATCHED AND known.is_excluded != seen.is_excluded THEN
  UPDATE SET is_excluded = seen.is_excluded
WHEN NOT MATCHED AND seen.since <= ${terms.asOf} THEN
  INSERT (id, site, name, partner_key, partner, since, is_excluded)
  VALUES (seen.id, seen.site, seen.name, seen.partner_key, seen.partner, seen.since, seen.is_excluded)`;
