// The row form's fields, in its order: to which part each belongs, and how it is typed.
import { once } from '../../core/cells/once';
import type { FormCell, FormField } from '../../rpc';

export type Input = FormCell['input'];

interface FormFieldRule {
  readonly group: FormCell['group'];
  readonly input: Input;
}

/** In the order of the form. */
export const FORM: Readonly<Record<FormField, FormFieldRule>> = {
  warmth: { group: 'warmth', input: 'choice' },
  partnerContact: { group: 'warmth', input: 'text' },
  lastTouch: { group: 'warmth', input: 'date' },
  willing: { group: 'warmth', input: 'yes-no' },
  note: { group: 'warmth', input: 'long-text' },
  motion: { group: 'motion', input: 'choice' },
  owner: { group: 'motion', input: 'text' },
  nextStep: { group: 'motion', input: 'text' },
  due: { group: 'motion', input: 'date' },
};

export const formFields = once(() => Object.keys(FORM) as readonly FormField[]);
