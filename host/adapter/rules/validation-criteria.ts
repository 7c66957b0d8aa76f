// Conditions of data validation: Google's names and values <-> the engine's criteria.

import type { Validation } from '../../engine/validations';
import { dateOfSerial, serialOfDate } from '../cell/sheet-date';
import { a1NotationOf, type Block, blockAt, blockOfZone } from '../range/block';
import { RANGE, rangeObject } from '../range/range';
import { isDate } from '../service/signature';
import { book } from '../service/world';

type Criterion = Validation['criterion'];
type CriterionType = Criterion['type'];

const TYPES: { readonly [criteria: string]: CriterionType } = {
  CHECKBOX: 'isBoolean',
  CUSTOM_FORMULA: 'customFormula',
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_BETWEEN: 'dateIsBetween',
  DATE_EQUAL_TO: 'dateIs',
  DATE_IS_VALID_DATE: 'dateIsValid',
  DATE_NOT_BETWEEN: 'dateIsNotBetween',
  DATE_ON_OR_AFTER: 'dateIsOnOrAfter',
  DATE_ON_OR_BEFORE: 'dateIsOnOrBefore',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqualText',
  TEXT_IS_VALID_EMAIL: 'isEmail',
  TEXT_IS_VALID_URL: 'isLink',
  VALUE_IN_LIST: 'isValueInList',
  VALUE_IN_RANGE: 'isValueInRange',
};

/** One relative date or another: the engine asks which; here it is always a given day. */
const ONE_DATE = new Set(['DATE_AFTER', 'DATE_BEFORE', 'DATE_EQUAL_TO']);

export interface ValidationCondition {
  readonly criteria: string;
  readonly values: readonly unknown[];
}

export function criterionOf({ criteria, values }: ValidationCondition): Criterion | undefined {
  const type = TYPES[criteria];
  if (type === undefined) return undefined;
  const dated = ONE_DATE.has(criteria) || criteria.startsWith('DATE_ON_');
  return {
    type,
    values: engineValues(criteria, values),
    ...(dated ? { dateValue: 'exactDate' } : {}),
    ...(criteria.startsWith('VALUE_IN_')
      ? { displayStyle: values[1] === false ? 'plainText' : 'arrow' }
      : {}),
  } as Criterion;
}

function engineValues(criteria: string, values: readonly unknown[]): string[] {
  if (criteria === 'VALUE_IN_LIST') return Array.from(values[0] as readonly unknown[], String);
  if (criteria === 'VALUE_IN_RANGE') return [reference(RANGE.state(values[0] as never))];
  return values.map((value) => (isDate(value) ? String(serialOfDate(value)) : String(value)));
}

function reference(block: Block): string {
  return `'${book().sheets.nameOf(block.sheetId)}'!${a1NotationOf(block)}`;
}

export function validationCondition(criterion: Criterion, sheetId: string): ValidationCondition {
  const criteria = Object.keys(TYPES).find((name) => TYPES[name] === criterion.type) ?? '';
  return { criteria, values: scriptValues(criteria, criterion, sheetId) };
}

function scriptValues(criteria: string, criterion: Criterion, sheetId: string): unknown[] {
  const values = Array.from(criterion.values);
  const dropdown = 'displayStyle' in criterion && criterion.displayStyle !== 'plainText';
  if (criteria === 'VALUE_IN_LIST') return [values, dropdown];
  if (criteria === 'VALUE_IN_RANGE') return [rangeOf(values[0] ?? 'A1', sheetId), dropdown];
  if (criteria.startsWith('NUMBER_')) return values.map(Number);
  if (criteria.startsWith('DATE_')) return values.map((value) => dateOfSerial(Number(value)));
  return values;
}

function rangeOf(xc: string, sheetId: string) {
  const { sheetId: home, zone } = book().validations.blockNamed(sheetId, xc);
  const { row, column, rows, columns } = blockOfZone(home, zone);
  return rangeObject(blockAt(home, row + 1, column + 1, rows, columns));
}
