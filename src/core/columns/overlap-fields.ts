// The headers of the overlap tab: exports of partner tools, and sheets that people keep.
import { once } from '../cells/once';
import { COMMON_NOT_FIELDS, commonRules } from './common-fields';
import { fieldRule, headerList, type KindRules } from './field-rule';

export const overlapRules = once(
  (): KindRules => ({
    rules: [
      fieldRule(
        'account',
        'account | account name | company | company name | company / account | organization | organisation | record name | top parent account name | our account | account/company | customer company name',
        {
          likely:
            'associated company | lead company | partner account | partner record name | potential customer | sales account | customer | customer name | client | client name',
          guesses: 'name | lead | prospect | display_name',
          words: 'account name | company name',
        },
      ),
      fieldRule(
        'domain',
        'domain | website | company domain name | company domain | account domain | company url | website url | account website | company website | record website | web site | customer website',
        {
          likely: 'url | email domain | partner record website',
          words: 'website | domain',
        },
      ),
      fieldRule('accountId', 'account id | accountid | company id | associated company id', {
        likely: 'associated company ids | crm account id | crossbeam eid',
        guesses: 'record id | entity_id | master_id | crm id',
      }),
      fieldRule('partner', 'partner | partner name | partner organization | partner company', {
        likely: 'partners | partner org | partner organisation | shared with',
        guesses: 'sourcing partner | via',
      }),
      fieldRule(
        'overlap',
        'overlap | overlap type | partner standard population | partner standard populations | partner population | partner populations | partner population name | partner_populations[].name | partner status | partner account status | partner segment | overlap status',
        {
          likely:
            'partner relationship type | partner account type | relationship type | status at partner | partner relationship',
          guesses: 'customer status | type | status',
          words: 'overlap type | partner population | partner status',
        },
      ),
      fieldRule('partnerPopulation', '', {
        seconds:
          'partner population | partner populations | partner population name | partner_populations[].name',
      }),
      fieldRule('customerOf', 'is a customer of | customer of | is customer of', {
        likely: 'partner customers',
      }),
      fieldRule(
        'opportunityFor',
        'is an open opportunity for | is an open opportunity of | is an opportunity for | is an opportunity of | open opportunity for | opportunity for',
        { likely: 'partner opportunities' },
      ),
      fieldRule('prospectOf', 'is a prospect of | prospect of | is prospect of', {
        likely: 'partner prospects',
      }),
      fieldRule('openDeal', 'open deal | open deals | has open deal'),
      fieldRule(
        'ourStatus',
        'our status | my status | our segment | our population | population | populations | population name | populations[].name | account status | account type',
        { guesses: 'standard population | standard populations | prospecting status' },
      ),
      fieldRule('partnerRecordName', '', { seconds: 'partner record name | partner account' }),
      fieldRule('partnerRecordWebsite', '', { seconds: 'partner record website' }),
      fieldRule(
        'partnerContact',
        'partner contact | partner contact name | partner ae name | partner ae | partner owner | partner rep | partner record owner name | partner_owner.owner_name | partner account owner | partner owner name | contact at partner | partner manager',
        { guesses: 'contact | contact name | partner champion | connector_name' },
      ),
      fieldRule(
        'partnerContactEmail',
        'partner contact email | partner ae email | partner email | partner owner email | partner record owner email | partner_owner.owner_email | partner rep email | partner manager email',
        { guesses: 'contact email' },
      ),
      fieldRule(
        'partnerContactTitle',
        'partner contact title | partner ae title | partner owner title | partner record owner title | partner rep title',
      ),
      fieldRule(
        'warmth',
        'warmth | warm? | relationship strength | relationship score | partner warmth | relationship warmth | warmth level | warmth score',
        {
          likely: 'relationship | partner relationship | position strength',
          guesses: 'strength | contact warmth | connector_relationship',
          words: 'warmth | relationship strength',
        },
      ),
      fieldRule(
        'lastTouch',
        'last touch | last touch date | last interaction | last interaction date | last contact | last contact date | last spoke | last meeting | last meeting date | partner last touch | last two-way contact',
        {
          likely: 'last contacted',
          guesses:
            'last activity date | last activity | last_activity_at | last activity time | last convo | last conversation | last call | last_communication_date',
          words: 'last touch | last interaction | last meeting | last spoke',
        },
      ),
      fieldRule(
        'willing',
        'will introduce | will introduce? | willing to introduce | willing to intro | will intro | intro ok | can introduce | willing | warm intro? | warm introduction?',
        { likely: 'warm intro', guesses: 'consent' },
      ),
      fieldRule(
        'seniority',
        "seniority | contact seniority | altitude | partner's contact title | contact title",
        { guesses: 'role' },
      ),
      fieldRule('note', 'note | notes | comment | comments | warmth note'),
      fieldRule(
        'motion',
        'motion | motion type | play | gtm motion | sales motion | co-sell motion',
        {
          guesses: 'involvementtype | partner primary need from aws',
          words: 'motion',
        },
      ),
      fieldRule(
        'owner',
        'owner | motion owner | our owner | account owner | lead owner | contact owner | opportunity owner | deal owner | company owner | assigned to | rep | our rep | account owner name | sales rep | owner name',
        {
          likely:
            'account executive | ae | new opp owner name | owner on our side | opportunity owner name | sales owner | salesperson',
        },
      ),
      fieldRule('accountOwner', '', {
        seconds: 'account owner | account owner name | company owner',
      }),
      fieldRule(
        'region',
        'region | sales region | account region | territory | sales territory | account territory',
        { likely: 'geo | area | market' },
      ),
      fieldRule('nextStep', 'next step | next steps | next action | our next step'),
      fieldRule(
        'due',
        'due | due date | follow up by | close by | next step due | motion due | due by',
        {
          likely: 'deadline | next action date | follow-up date',
          guesses: 'next touch | next scheduled contact',
        },
      ),
      fieldRule('motionStatus', 'motion status | stage of motion | motion stage', {
        likely: 'status',
        guesses: 'current status',
      }),
      fieldRule('introductionStatus', 'introduction status | intro status', { guesses: 'intro' }),
      fieldRule(
        'overlapDate',
        'overlap date | matched_at | matched on | matched date | match date | overlap since | first matched | overlap created date | overlap found on',
        { likely: 'create date | created date | created_at | created | date added | date created' },
      ),
      fieldRule('created', '', {
        seconds: 'create date | created date | created_at | created | date added | date created',
      }),
      fieldRule(
        'qualified',
        'qualified date | qualified on | qualified at | date qualified | qualification date',
      ),
      fieldRule(
        'eqlDate',
        'eql date | eql on | eql qualified | eql qualified date | eql qualified on | became an eql | became eql | date became eql | became an eql date',
      ),
      fieldRule('told', 'partner told | feedback sent | partner notified | closed loop | told', {
        likely: 'outcome fed back | fed back',
      }),
      fieldRule(
        'toldOn',
        'told on | partner told on | partner told date | told date | date told | feedback sent date | feedback date | partner notified date | closed loop date | fed back at | fed back on',
      ),
      fieldRule(
        'introductionRequested',
        'introduction requested on | introduction requested | intro requested | intro requested on | intro requested date | introduction requested date',
      ),
      fieldRule(
        'introductionAgreed',
        'introduction agreed on | introduction agreed | intro agreed on | intro agreed | introduction accepted on | intro accepted on',
      ),
      fieldRule(
        'introductionMade',
        'introduction made on | introduction made | intro made on | intro made | introduction date | intro date | introduced on',
      ),
      fieldRule(
        'introductionMet',
        'introduction met on | introduction met | intro met on | met on | first meeting on',
        { likely: 'meeting date | first meeting date | first meeting' },
      ),
      fieldRule(
        'introductionDeclined',
        'introduction declined on | introduction declined | intro declined on | intro declined',
      ),
      fieldRule(
        'gaveBack',
        'gave back | gave back on | given back | given back on | reciprocated',
        {
          likely:
            'we introduced | we introduced on | returned lead | lead returned | returned the favor',
        },
      ),
      fieldRule('confirmedBy', 'confirmed by | warmth confirmed by'),
      fieldRule(
        'confirmedOn',
        'confirmed on | confirmed date | confirmed at | warmth confirmed on',
      ),
      fieldRule('overlapBefore', 'overlap before'),
      fieldRule('notInListSince', 'not in list since'),
      ...commonRules(),
    ],
    notFields: headerList(
      `${COMMON_NOT_FIELDS} | overlap name | crossbeam overlap name | overlap unique id | opportunity |
    partner ae phone | partner record owner phone | partner record id | partner logo | account created at |
    lead created at | contacts | common contacts |
    other contacts | known primary contacts | other primary contacts`,
    ),
  }),
);
