// DataValidation and its builder. Unless told otherwise a rule warns and lets invalid input stay.

import type { Validation } from '../../engine/validations';
import { IN_SCRIPT } from '../service/access';
import type { EnumMember } from '../service/enumeration';
import { Exception } from '../service/exception';
import { chain, local } from '../service/method';
import { defineService, type Service } from '../service/service';
import {
  ANY,
  BOOLEAN,
  DATE,
  LIST,
  member,
  NUMBER,
  optional,
  service,
  TEXT,
} from '../service/signature';
import { DataValidationCriteria } from '../spreadsheet/enums';
import { requirePlainCheckbox } from './plain-checkbox';
import { criterionOf, type ValidationCondition, validationCondition } from './validation-criteria';

type GoogleValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

interface Draft {
  condition: ValidationCondition | undefined;
  allowInvalid: boolean;
  helpText: string | null;
}

/** Google's own limit of a list of choices. */
const MOST_CHOICES = 500;

function require(criteria: string, ...takes: Parameters<typeof chain>[0][number][number][]) {
  return chain([takes], (draft: Draft, ...values: unknown[]) => {
    draft.condition = { criteria, values };
  });
}

const reading = {
  getAllowInvalid: local([[]], ({ allowInvalid }: Draft) => allowInvalid),
  getHelpText: local([[]], ({ helpText }: Draft) => helpText),
  getCriteriaType: local([[]], ({ condition }: Draft) =>
    condition === undefined
      ? null
      : DataValidationCriteria[condition.criteria as keyof typeof DataValidationCriteria],
  ),
  getCriteriaValues: local([[]], ({ condition }: Draft) => [...(condition?.values ?? [])]),
  copy: local([[]], (draft: Draft) => BUILDER.of({ ...draft })),
};

const VALIDATION = defineService<Draft, GoogleValidation>(
  { name: 'DataValidation', ...IN_SCRIPT },
  reading,
);

const BUILDER: Service<Draft, GoogleBuilder> = defineService(
  { name: 'DataValidationBuilder', ...IN_SCRIPT },
  reading,
  {
    requireValueInList: chain(
      [[LIST, optional(BOOLEAN)]],
      (draft: Draft, values: unknown[], dropdown = true) => {
        if (values.length > MOST_CHOICES) {
          throw new Exception(`The data validation rule has more than ${MOST_CHOICES} items.`);
        }
        draft.condition = { criteria: 'VALUE_IN_LIST', values: [[...values], dropdown] };
      },
    ),
    requireValueInRange: require('VALUE_IN_RANGE', service('Range'), optional(BOOLEAN)),
    requireCheckbox: chain(
      [[optional(ANY), optional(ANY)]],
      (draft: Draft, ...values: unknown[]) => {
        requirePlainCheckbox('DataValidationBuilder.requireCheckbox', values);
        draft.condition = { criteria: 'CHECKBOX', values: [] };
      },
    ),
    requireFormulaSatisfied: require('CUSTOM_FORMULA', TEXT),
    requireDate: require('DATE_IS_VALID_DATE'),
    requireDateAfter: require('DATE_AFTER', DATE),
    requireDateBefore: require('DATE_BEFORE', DATE),
    requireDateBetween: require('DATE_BETWEEN', DATE, DATE),
    requireDateEqualTo: require('DATE_EQUAL_TO', DATE),
    requireDateNotBetween: require('DATE_NOT_BETWEEN', DATE, DATE),
    requireDateOnOrAfter: require('DATE_ON_OR_AFTER', DATE),
    requireDateOnOrBefore: require('DATE_ON_OR_BEFORE', DATE),
    requireNumberBetween: require('NUMBER_BETWEEN', NUMBER, NUMBER),
    requireNumberNotBetween: require('NUMBER_NOT_BETWEEN', NUMBER, NUMBER),
    requireNumberEqualTo: require('NUMBER_EQUAL_TO', NUMBER),
    requireNumberNotEqualTo: require('NUMBER_NOT_EQUAL_TO', NUMBER),
    requireNumberGreaterThan: require('NUMBER_GREATER_THAN', NUMBER),
    requireNumberGreaterThanOrEqualTo: require('NUMBER_GREATER_THAN_OR_EQUAL_TO', NUMBER),
    requireNumberLessThan: require('NUMBER_LESS_THAN', NUMBER),
    requireNumberLessThanOrEqualTo: require('NUMBER_LESS_THAN_OR_EQUAL_TO', NUMBER),
    requireTextContains: require('TEXT_CONTAINS', TEXT),
    requireTextDoesNotContain: require('TEXT_DOES_NOT_CONTAIN', TEXT),
    requireTextEqualTo: require('TEXT_EQUAL_TO', TEXT),
    requireTextIsEmail: require('TEXT_IS_VALID_EMAIL'),
    requireTextIsUrl: require('TEXT_IS_VALID_URL'),
    withCriteria: chain(
      [[member('DataValidationCriteria'), LIST]],
      (draft: Draft, criteria: EnumMember, values: unknown[]) => {
        draft.condition = { criteria: criteria.name(), values: [...values] };
      },
    ),
    setAllowInvalid: chain([[BOOLEAN]], (draft: Draft, allow: boolean) => {
      draft.allowInvalid = allow;
    }),
    setHelpText: chain([[TEXT]], (draft: Draft, text: string) => {
      draft.helpText = text;
    }),
    build: local([[]], (draft: Draft) => {
      criterion(draft);
      return VALIDATION.of({ ...draft });
    }),
  },
);

function criterion({ condition }: Draft): Validation['criterion'] {
  if (condition === undefined) throw new Exception('Data validation rule must have a criteria.');
  const found = criterionOf(condition);
  if (found === undefined) {
    throw new Error(`Local host: the criteria ${condition.criteria} is not implemented`);
  }
  return found;
}

export function newValidation(): GoogleBuilder {
  return BUILDER.of({ condition: undefined, allowInvalid: true, helpText: null });
}

export function validationOfRule(rule: GoogleValidation): Omit<Validation, 'id'> {
  const draft = VALIDATION.state(rule);
  const found = criterion(draft);
  const { helpText, allowInvalid } = draft;
  return {
    criterion: helpText === null ? found : { ...found, helpText },
    rejects: !allowInvalid,
  };
}

export function validationObject(rule: Validation | undefined, sheetId: string) {
  if (rule === undefined) return null;
  return VALIDATION.of({
    condition: validationCondition(rule.criterion, sheetId),
    allowInvalid: !rule.rejects,
    helpText: rule.criterion.helpText ?? null,
  });
}
