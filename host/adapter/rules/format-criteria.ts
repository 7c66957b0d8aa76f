// Conditions of conditional formats: Google's names and values <-> the engine's operators.

import type { FormatRule } from '../../engine/conditional-formats';
import { dateOfSerial, serialOfDate } from '../cell/sheet-date';
import { isDate } from '../service/signature';
import { RelativeDate } from '../spreadsheet/enums';

type CellRule = Extract<FormatRule, { type: 'CellIsRule' }>;
type Operator = CellRule['operator'];

/** The engine has one operator for equal numbers and equal texts. */
const OPERATORS: { readonly [criteria: string]: Operator } = {
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  CUSTOM_FORMULA: 'customFormula',
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_EQUAL_TO: 'dateIs',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_EQUAL_TO: 'isEqual',
  TEXT_NOT_EQUAL_TO: 'isNotEqual',
  TEXT_STARTS_WITH: 'beginsWithText',
  TEXT_ENDS_WITH: 'endsWithText',
};

/** Google's days that are told from today, and the engine's. */
const RELATIVE_DAYS = {
  TODAY: 'today',
  TOMORROW: 'tomorrow',
  YESTERDAY: 'yesterday',
  PAST_WEEK: 'lastWeek',
  PAST_MONTH: 'lastMonth',
  PAST_YEAR: 'lastYear',
} as const;
type RelativeDay = keyof typeof RELATIVE_DAYS;
const RELATIVE = '_RELATIVE';

export interface Condition {
  readonly criteria: string;
  readonly values: readonly unknown[];
}

/** Undefined for a criterion that the engine can't judge. */
export function cellRule(
  { criteria, values }: Condition,
  style: CellRule['style'],
): CellRule | undefined {
  const operator = OPERATORS[criteria.replace(RELATIVE, '')];
  if (operator === undefined) return undefined;
  if (criteria.endsWith(RELATIVE)) {
    const dateValue = RELATIVE_DAYS[String(values[0]) as RelativeDay];
    return { type: 'CellIsRule', operator, values: [''], style, dateValue };
  }
  return {
    type: 'CellIsRule',
    operator,
    values: values.map((value) => (isDate(value) ? String(serialOfDate(value)) : String(value))),
    style,
    ...(criteria.startsWith('DATE_') ? { dateValue: 'exactDate' as const } : {}),
  };
}

export function conditionOf(rule: CellRule): Condition {
  const names = Object.keys(OPERATORS).filter((name) => OPERATORS[name] === rule.operator);
  const isNumber = rule.values.every((value) => value !== '' && !Number.isNaN(Number(value)));
  const criteria =
    names.length > 1
      ? (names.find((name) => name.startsWith(isNumber ? 'NUMBER_' : 'TEXT_')) ?? '')
      : (names[0] ?? '');
  const day = (Object.keys(RELATIVE_DAYS) as RelativeDay[]).find(
    (name) => RELATIVE_DAYS[name] === rule.dateValue,
  );
  if (day) return { criteria: `${criteria}${RELATIVE}`, values: [RelativeDate[day]] };
  return { criteria, values: rule.values.map((value) => criterionValue(criteria, value)) };
}

function criterionValue(criteria: string, value: string): unknown {
  if (criteria.startsWith('NUMBER_')) return Number(value);
  return criteria.startsWith('DATE_') ? dateOfSerial(Number(value)) : value;
}
