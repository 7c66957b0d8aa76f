// The headers of the leads tab: CRM exports, and lists that people keep.
import { once } from '../cells/once';
import { COMMON_NOT_FIELDS, commonRules } from './common-fields';
import { fieldRule, headerList, type KindRules } from './field-rule';

export const leadsRules = once(
  (): KindRules => ({
    rules: [
      fieldRule(
        'account',
        'account | account name | company / account | company | company name | organization | organisation | record name | top parent account name | lead company | customer company name',
        {
          likely:
            'associated company | primary associated company | potential customer | sales account | customer | customer name | client | client name | display_name',
          guesses: 'name',
          words: 'account name | company name',
        },
      ),
      fieldRule('associatedCompany', '', {
        seconds: 'associated company | primary associated company',
      }),
      fieldRule(
        'domain',
        'domain | website | company domain name | company domain | account domain | company url | website url | account website | company website | record website | web site | customer website',
        { likely: 'url | email domain', words: 'website | domain' },
      ),
      fieldRule(
        'email',
        'email | e-mail | email address | work email | lead email | contact email',
      ),
      fieldRule('emailDomain', '', { seconds: 'email domain' }),
      fieldRule('accountId', 'account id | accountid | company id | associated company id', {
        likely: 'associated company ids | crm account id | crossbeam eid',
        guesses: 'entity_id | master_id | crm id',
      }),
      fieldRule('leadName', 'lead name | full name | contact name', { likely: 'name' }),
      fieldRule(
        'partner',
        'partner | partner name | partner organization | partner company | referring partner',
        { guesses: 'sourcing partner' },
      ),
      fieldRule(
        'leadType',
        'lead type | qualification type | lead qualification | qualified as | lead class',
        { likely: 'qualification | source type', guesses: 'type', words: 'lead type' },
      ),
      fieldRule('lifecycleStage', 'lifecycle stage | lifecyclestage | life cycle stage', {
        words: 'lifecycle stage',
      }),
      fieldRule('leadStatus', 'lead status | hs_lead_status', {
        likely: 'status | status_label | status reason',
      }),
      fieldRule('leadSource', 'lead source | leadsource | original source | source'),
      fieldRule(
        'qualified',
        'qualified date | qualified on | qualified at | date qualified | qualification date | lead qualified date | eql date',
        { words: 'qualified date | qualified on' },
      ),
      fieldRule(
        'mqlDate',
        'became a marketing qualified lead date | hs_lifecyclestage_marketingqualifiedlead_date | mql date | mql on | date became mql | became mql date | marketing qualified date | datum der konversion zum marketing-qualified-lead',
      ),
      fieldRule(
        'sqlDate',
        'became a sales qualified lead date | hs_lifecyclestage_salesqualifiedlead_date | sql date | sql on | date became sql | became sql date | sales qualified date | datum der konversion zum sales-qualified-lead',
      ),
      fieldRule(
        'created',
        'create date | created date | createddate | createdate | created | created at | date created | lead created at | lead created date | created on | created time | date_created | deal created',
        {
          guesses: 'submitted date',
        },
      ),
      fieldRule('overlapDate', 'overlap date | matched_at'),
      fieldRule(
        'owner',
        'owner | lead owner | contact owner | account owner | opportunity owner | deal owner | company owner | assigned to | rep | new opp owner name',
        {
          likely:
            'sales owner | salesperson | opportunity owner name | primary_opportunity_user_name',
        },
      ),
      ...commonRules(),
    ],
    notFields: headerList(
      `${COMMON_NOT_FIELDS} | became a subscriber date | became a lead date | became an evangelist date |
    became an other lifecycle date | new opp type | new opp name | opportunity name | deal name |
    deal type | last activity date | last activity | last contacted | days to close |
    number of associated deals | opportunity type | first name | last name | title | job title |
    record id | lead id | contact id | opportunity id | deal id | id`,
    ),
  }),
);
