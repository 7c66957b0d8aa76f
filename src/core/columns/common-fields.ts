// Headers that mean the same on the overlap tab and on the leads tab.
import { once } from '../cells/once';
import { type FieldRule, fieldRule } from './field-rule';

/** About the account, its fit, its stage, and the add-on's own columns. */
export const commonRules = once((): readonly FieldRule[] => [
  fieldRule('matchAs', 'match as | match to'),
  fieldRule(
    'fit',
    'fit | icp fit | icp | icp tier | fit tier | fit score | icp score | icp grade | fit grade',
    {
      likely: 'customer fit | account fit | tier | account tier | grade',
      guesses: 'segment',
      words: 'icp | fit',
    },
  ),
  fieldRule('industry', 'industry', { likely: 'partner record industry | vertical' }),
  fieldRule(
    'employees',
    'employees | # employees | number of employees | no. of employees | numberofemployees | employee count | company size',
    { likely: 'partner record employees | headcount' },
  ),
  fieldRule('country', 'country | country/region | billing country', {
    likely: 'partner record country | account country',
  }),
  fieldRule('revenue', 'annual revenue | revenue'),
  fieldRule(
    'converted',
    'converted | is converted | isconverted | converted to opportunity | is won | new opp is won | closed won | is closed won | hs_is_closed_won',
    { likely: 'won | conversion' },
  ),
  fieldRule(
    'convertedAt',
    'converted date | converted at | converted on | date converted | conversion date | converted date time | converted time',
    {
      likely: 'won time | won date | won on | won at | date won | primary_opportunity_date_won',
      words: 'converted date | converted on',
    },
  ),
  fieldRule(
    'opportunityDate',
    'became an opportunity date | hs_lifecyclestage_opportunity_date | opportunity created date | opportunity create date | opportunity created | new opp created date | opp created date | opportunity date | date became opportunity | deal created date | datum der konversion zur opportunity',
  ),
  fieldRule('firstDealDate', 'first deal created date | first deal created'),
  fieldRule(
    'customerDate',
    'became a customer date | hs_lifecyclestage_customer_date | customer since | customer date | date became customer',
  ),
  fieldRule(
    'stage',
    'stage | stagename | deal stage | dealstage | opportunity stage | opp stage | new opp stage | sales stage | pipeline stage',
    { likely: 'primary_opportunity_status_type' },
  ),
  fieldRule(
    'stageChanged',
    'stage changed on | stage changed | stage change date | last stage change date | date entered current stage | stage date',
  ),
  fieldRule('amount', 'amount | new opp amount | deal amount | opportunity amount | deal value', {
    likely:
      'value | acv | actual revenue | amount in | amount eur | amount in eur | amount usd | amount in usd | amount gbp',
  }),
  fieldRule(
    'currency',
    'currency | amount currency | currency code | currency iso code | deal currency | deal currency code | opportunity currency',
  ),
  fieldRule(
    'closedAt',
    'close date | closedate | closed date | closed at | closed on | new opp close date | actual close date | closing date | deal closed on',
  ),
  fieldRule(
    'lostReason',
    'lost reason | loss reason | reason lost | reason for loss | closed lost reason | closed_lost_reason | deal lost reason | opportunity lost reason | reason closed lost | disqualified reason | disqualification reason | unqualified reason',
    { likely: 'close reason | closed reason' },
  ),
  fieldRule('eqlStatus', 'eql status'),
  fieldRule('eqlScore', 'eql score'),
  fieldRule('eqlMissing', 'eql missing'),
  fieldRule('eqlNextStep', 'eql next step'),
  fieldRule('eqlSince', 'eql since'),
]);

/** Known columns of Salesforce and HubSpot that look like a field and aren't. */
export const COMMON_NOT_FIELDS =
  'rating | lead rating | account rating | lead score | hubspot score | score | probability | ' +
  'probability (%) | pipeline | fiscal period | first conversion date | recent conversion date | ' +
  'first conversion | recent conversion | number of form submissions | last modified date | ' +
  'lastmodifieddate | last modified by | created by | unread by owner | is deleted | isclosed | ' +
  'is closed | is closed lost | new opp is closed | owner role | ' +
  'associated contact ids | converted account: account name | ' +
  'converted account | convertedaccountid | convertedcontactid | convertedopportunityid | ' +
  'converted opportunity | partner website | partner domain | partner id | partner industry | ' +
  'partner tier | partner type | partner_master_id | partner_population_id | population_id | ' +
  'est. close date | expected close date | expected closing | target close date | estimated close date | ' +
  'geschätztes abschlussdatum | 評価 | label | checksum | ' +
  'mdm_type | entity_type | partner record type | partner_record_phone';
