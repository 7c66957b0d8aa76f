// Which system's export a list is, by headers that this system alone writes.
import type { Row } from '../cells/cell';
import { once } from '../cells/once';
import { excerpt, foldLetters } from '../cells/text';
import { allOf, firstOf, quoted } from '../few-names';
import { say } from '../language/say';
import { headerKey, recordPrefix } from './header';
import { partnerSideColumns } from './layouts';
import type { Confidence } from './recognition';

export interface Origin {
  readonly system: string;
  readonly confidence: Exclude<Confidence, 'guess'>;
  /** The headers that say so. */
  readonly evidence: readonly string[];
}

/** Headers that stand in one system's exports, and hardly in lists that people keep. */
const MARKS: Readonly<Record<string, string>> = {
  Crossbeam:
    'crossbeam eid | overlap name | crossbeam overlap name | overlap unique id | partner population | partner populations | partner population name | partner standard populations | standard populations | partner ae name | partner ae email | partner ae phone | partner record name | partner record website | partner record owner name | partner record owner email | partner record type | is a customer of | is an open opportunity for | is an open opportunity of | is an opportunity for | is a prospect of | matched_at',
  Reveal:
    'open deal | known primary contacts | other primary contacts | common contacts | other contacts | # contacts',
  PartnerTap:
    'top parent account name | new opp name | new opp amount | new opp stage | new opp created date | new opp is won | new opp pt status | total attribution events',
  Kiflo:
    'partner prospects | partner opportunities | partner customers | overlap date | imported date | source data source',
  Salesforce:
    'company / account | unread by owner | no. of employees | converted account: account name | lead owner | lead status | opportunity owner | owner role | fiscal period | probability (%) | primary campaign source | isdeleted | isconverted | isclosed | iswon | ownerid | leadsource | createddate | stagename | convertedaccountid | convertedopportunityid | リード状況 | 取引開始済み | 取引開始日 | リード所有者 | 商談所有者 | 完了予定日',
  HubSpot:
    'lifecycle stage | lifecyclestage | became a lead date | became a marketing qualified lead date | became a sales qualified lead date | became an opportunity date | became a customer date | contact owner | company owner | company domain name | hubspot score | number of associated deals | associated company id | associated company ids | associated contact ids | date entered current stage | dealstage | hs_lead_status | hubspot_owner_id | lifecycle-phase | datum der konversion zum marketing-qualified-lead | datum der konversion zur opportunity | phase du cycle de vie | etapa del ciclo de vida | estágio do ciclo de vida | ライフサイクルステージ',
  'Dynamics 365':
    'potential customer | est. close date | est. revenue | actual close date | status reason | potenzieller kunde | statusgrund | geschätztes abschlussdatum | tatsächliches abschlussdatum',
  Zoho: 'lead owner.id | created by.id | converted account.id | converted date time | created time | modified time | is converted | closing date',
  Close:
    'display_name | status_label | primary_opportunity_status_type | primary_opportunity_status_label | primary_opportunity_date_won | primary_opportunity_value_formatted | last_communication_date',
  Copper: 'win probability | loss reason | primary contact',
  Freshsales: 'sales account | sales owner | expected close',
  Odoo: 'salesperson | sales team | expected closing | expected revenue',
  'AWS Partner Central':
    'customer company name | partner project title | partner primary need from aws | aws account id | target close date(mm/dd/yyyy) | estimated aws monthly recurring revenue | partner crm unique identifier',
  'Microsoft Partner Center': 'referral id | engagement id | referral name | solution name',
  PartnerStack: 'submitted date | customer',
  monday: 'subitems | item id (auto generated)',
};
/** What begins the headers of these systems. */
const PREFIXES = /^(?:deal|organization|person|lead|negocio|affaire) - $/;
const NEEDED_BY_DYNAMICS = /^\((?:do not modify|nicht andern|ne pas modifier)\)/;
const LOOKED_UP = /\(from [^()]+\)$/;
/** One such header may stand in any list. */
const FEWEST = 2;
const SURE = 3;
const MOST_NAMED = 3;

const systemsByKey = once((): ReadonlyMap<string, readonly string[]> => {
  const systems = new Map<string, string[]>();
  for (const [system, headers] of Object.entries(MARKS)) {
    for (const header of headers.split(' | ')) {
      const key = headerKey(header);
      systems.set(key, [...(systems.get(key) ?? []), system]);
    }
  }
  return systems;
});

/** A header that says it alone: `(Do Not Modify) Row Checksum`, `Deal - Stage` among its like. */
const saysAlone = (header: string, prefix: string): string | undefined => {
  if (NEEDED_BY_DYNAMICS.test(header)) return 'Dynamics 365';
  if (PREFIXES.test(prefix) && header.startsWith(prefix)) return 'Pipedrive';
  if (/\bcrossbeam\b|^xbeamprod__/.test(header)) return 'Crossbeam';
  if (LOOKED_UP.test(header)) return 'Airtable';
  if (header === 'referral id') return 'Microsoft Partner Center';
  return /^new opp\b/.test(header) ? 'PartnerTap' : undefined;
};

/**
 * The system that most of a header row's telling headers are of: sure where three say so, or one that
 * only this system writes; likely where two do. Undefined where fewer do, or two systems are equally
 * near: a list that people keep is nobody's export. Kiflo alone writes the same headers twice, ours
 * before the partner's.
 */
export function originOf(headers: Row): Origin | undefined {
  const prefix = recordPrefix(headers);
  const found = new Map<string, { evidence: string[]; weight: number }>();
  for (const header of headers) {
    const folded = foldLetters(header);
    if (folded === '') continue;
    const alone = saysAlone(folded, prefix);
    const behind = folded.slice(folded.lastIndexOf(':') + 1);
    const systems =
      alone === undefined
        ? (systemsByKey().get(headerKey(folded)) ?? systemsByKey().get(headerKey(behind)) ?? [])
        : [alone];
    for (const system of systems) {
      const known = found.get(system) ?? { evidence: [], weight: 0 };
      known.evidence.push(excerpt(header));
      known.weight += alone === undefined ? 1 : SURE;
      found.set(system, known);
    }
  }
  const partnerSide = partnerSideColumns(headers).map(({ column }) =>
    excerpt(headers[column] ?? ''),
  );
  if (partnerSide.length > 0) found.set('Kiflo', { evidence: partnerSide, weight: FEWEST });
  const [first, second] = [...found].sort(([, one], [, other]) => other.weight - one.weight);
  if (first === undefined || first[1].weight < FEWEST) return undefined;
  if (second !== undefined && second[1].weight === first[1].weight) return undefined;
  const [system, { evidence, weight }] = first;
  return { system, evidence, confidence: weight >= SURE ? 'certain' : 'likely' };
}

/** `It is an export of Reveal, by “Open deal”, “Common contacts” and 2 more.` '' where nothing tells. */
export function originSentence(row: Row): string {
  const origin = originOf(row);
  if (origin === undefined) return '';
  const { system, confidence, evidence } = origin;
  const headers = evidence.map(quoted);
  const last = headers[headers.length - 1] ?? '';
  const before = headers.slice(0, -1).join(', ');
  const by = headers.length > MOST_NAMED ? firstOf(headers, MOST_NAMED) : allOf([before, last]);
  return confidence === 'certain'
    ? say('It is an export of {system}, by {headers}.', { system, headers: by })
    : say('It may be an export of {system}, by {headers}.', { system, headers: by });
}
