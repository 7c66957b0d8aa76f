// The sample's leads tab: a CRM's list of leads, with duplicates, blanks and other spellings.
import type { Day, Row, Table } from '../cells/cell';
import { dayToDate, isoDay } from '../cells/day';
import type { Role, SampleAccount } from './accounts';
import { between, type Chance, pick, shuffled } from './chance';
import { OWNERS, otherSpelling, personName, website } from './names';

const HEADERS: Row = [
  'Company',
  'Website',
  'Lead name',
  'Job title',
  'Lead type',
  'Qualified date',
  'Converted date',
  'Stage',
  'Amount',
  'Fit tier',
  'Lead source',
  'Lead owner',
];

/** What the CRM calls them; an EQL often came in as something else first. */
const LEAD_TYPES: Readonly<Record<Role, readonly string[]>> = {
  EQL: ['EQL', 'EQL', 'EQL', 'MQL', 'SQL'],
  'Overlap only': ['SQL', 'PQL', 'Event', ''],
  MQL: ['MQL', 'MQL', 'MQL', 'MQL', 'mql', 'Marketing Qualified Lead'],
  SQL: ['SQL', 'SQL', 'sql'],
  PQL: ['PQL'],
  Event: ['Event'],
  none: ['MQL'],
};
const TITLES = ['CIO', 'VP Operations', 'Head of IT', 'Data lead', 'Buyer', 'CFO', 'Analyst', ''];
const SOURCES = ['Web', 'Webinar', 'Paid search', 'Trade show', 'Phone inquiry', 'Referral'];
const WON = ['Closed won', 'Proposal', 'Negotiation', 'Discovery'];
const OPEN = ['New', 'Working', 'Working', 'Nurture', 'Unqualified', ''];
const LEADS = 700;
const DUPLICATES = 14;

function leadRow(chance: Chance, account: SampleAccount, asOf: Day): Row {
  const { role, converted, qualified } = account;
  const leadType = pick(chance, LEAD_TYPES[role]);
  // Most EQLs came to the CRM as something else before the partner's signal.
  const head = role === 'EQL' && leadType !== 'EQL' ? between(chance, 5, 60) : 0;
  const day = (qualified ?? asOf) - head;
  const dated = chance() < 0.04 ? isoDay(day) : dayToDate(day);
  const won = converted !== undefined;
  return [
    otherSpelling(chance, account.name),
    chance() < 0.92 ? website(chance, account.domain) : '',
    personName(chance),
    pick(chance, TITLES),
    leadType,
    role === 'MQL' && qualified === undefined ? 'TBD' : dated,
    won ? dayToDate(converted) : '',
    pick(chance, won ? WON : OPEN),
    won ? between(chance, 8, 140) * 500 : '',
    account.tier,
    role === 'EQL' ? 'Partner' : pick(chance, SOURCES),
    pick(chance, OWNERS),
  ];
}

/** A second person at the same company, who came later. */
function duplicate(chance: Chance, lead: Row, asOf: Day): Row {
  const later = dayToDate(asOf - between(chance, 1, 20));
  return lead.map((cell, column) => {
    if (HEADERS[column] === 'Lead name') return personName(chance);
    return HEADERS[column] === 'Qualified date' ? later : cell;
  });
}

/** The whole tab, header first. */
export function leadsTable(chance: Chance, accounts: readonly SampleAccount[], asOf: Day): Table {
  // Leads without partner overlap all stand here, the others where something became of them.
  const isLead = ({ role, converted }: SampleAccount): boolean =>
    role !== 'none' && (converted !== undefined || !/^(?:EQL|Overlap only)$/.test(role));
  const sure = accounts.filter(isLead);
  const rest = accounts.filter((account) => account.role === 'EQL' && !isLead(account));
  const overlapOnly = accounts.filter(
    (account) => account.role === 'Overlap only' && !isLead(account),
  );
  const leads = [...sure, ...rest, ...overlapOnly]
    .slice(0, LEADS - DUPLICATES)
    .map((account) => leadRow(chance, account, asOf));
  const again = leads
    .filter((lead) => lead[HEADERS.indexOf('Lead type')] === 'MQL' && lead[6] === '')
    .slice(0, DUPLICATES)
    .map((lead) => duplicate(chance, lead, asOf));
  return [HEADERS, ...shuffled(chance, [...leads, ...again])];
}
