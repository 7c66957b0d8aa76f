// What goes wrong where a field is read from the wrong column: a status, a date, or who is who.
import { DATE_FIELDS } from './column-dates';
import type { Field } from './fields';
import type { Weighs } from './recognition';

const STATUS: readonly Field[] = [
  'overlap',
  'partnerPopulation',
  'customerOf',
  'opportunityFor',
  'prospectOf',
  'openDeal',
  'warmth',
  'lastTouch',
  'willing',
  'fit',
  'motion',
  'owner',
  'due',
  'motionStatus',
  'introductionStatus',
  'leadType',
  'lifecycleStage',
  'leadStatus',
  'stage',
  'converted',
];

const IDENTITY: readonly Field[] = [
  'account',
  'domain',
  'accountId',
  'matchAs',
  'partner',
  'partnerRecordName',
  'partnerRecordWebsite',
  'associatedCompany',
  'email',
  'emailDomain',
  'partnerContact',
  'partnerContactEmail',
];

export function weightOf(field: Field): Weighs {
  if (STATUS.includes(field)) return 'status';
  if (IDENTITY.includes(field)) return 'identity';
  return DATE_FIELDS.includes(field) ? 'date' : 'detail';
}
