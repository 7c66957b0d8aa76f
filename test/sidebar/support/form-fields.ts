// The row form's nine fields, as the server describes them to the sidebar.
import type { FormCell } from '../../../src/rpc';

export type FormFieldShape = Pick<FormCell, 'field' | 'group' | 'label' | 'input' | 'choices'>;

const WARMTH = ['Hot', 'Warm', 'Lukewarm', 'Cold', 'None'];
const MOTION = ['Route to rep', 'Partner introduction', 'Co-sell', 'None'];

export const FORM_FIELDS: readonly FormFieldShape[] = [
  { field: 'warmth', group: 'warmth', label: 'Warmth', input: 'choice', choices: WARMTH },
  { field: 'partnerContact', group: 'warmth', label: 'Contact', input: 'text', choices: [] },
  { field: 'lastTouch', group: 'warmth', label: 'Last touch', input: 'date', choices: [] },
  { field: 'willing', group: 'warmth', label: 'Will introduce', input: 'yes-no', choices: [] },
  { field: 'note', group: 'warmth', label: 'Note', input: 'long-text', choices: [] },
  { field: 'motion', group: 'motion', label: 'Motion', input: 'choice', choices: MOTION },
  { field: 'owner', group: 'motion', label: 'Owner', input: 'text', choices: [] },
  { field: 'nextStep', group: 'motion', label: 'Next step', input: 'text', choices: [] },
  { field: 'due', group: 'motion', label: 'Due date', input: 'date', choices: [] },
];
