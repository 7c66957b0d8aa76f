// What goes wrong where a field is read from the wrong column: a status, a date, or who is who.
import { DATE_FIELDS } from './column-dates';
import type { Field } from './fields';
import type { Weighs } from './recognition';

const STATUS: ReadonlySet<Field> = new Set<Field>([
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
]);

const IDENTITY: ReadonlySet<Field> = new Set<Field>([
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
]);

export function weightOf(field: Field): Weighs {
  if (STATUS.has(field)) return 'status';
  if (IDENTITY.has(field)) return 'identity';
  return DATE_FIELDS.includes(field) ? 'date' : 'detail';
}
