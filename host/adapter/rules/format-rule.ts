// ConditionalFormatRule and its builder. A rule knows its ranges, one condition and one look.

import type { ConditionalFormat, FormatRule } from '../../engine/conditional-formats';
import { hexColor } from '../cell/color';
import { colorObject } from '../cell/color-object';
import { type Block, blockOfZone, zoneOf } from '../range/block';
import { RANGE, rangeObject } from '../range/range';
import { IN_SCRIPT } from '../service/access';
import type { EnumMember } from '../service/enumeration';
import { Exception } from '../service/exception';
import { chain, local } from '../service/method';
import { defineService, type Service } from '../service/service';
import {
  BOOLEAN,
  DATE,
  isDate,
  LIST,
  listOf,
  member,
  NUMBER,
  nullable,
  service,
  TEXT,
} from '../service/signature';
import { book } from '../service/world';
import { BooleanCriteria } from '../spreadsheet/enums';
import { type Condition, cellRule, conditionOf } from './format-criteria';
import {
  addGradientPoint,
  type Gradient,
  gradientCondition,
  gradientOf,
  gradientRule,
} from './gradient';
import { normalisedFormula, normalisedZones } from './normalised';

type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Style = Extract<FormatRule, { type: 'CellIsRule' }>['style'];

interface Draft {
  ranges: readonly Block[];
  condition: Condition | undefined;
  gradient: Gradient;
  style: Style;
}

function when(criteria: string, ...takes: Parameters<typeof chain>[0][number][number][]) {
  return chain([takes], (draft: Draft, ...values: unknown[]) => {
    draft.condition = { criteria, values };
  });
}

/** A day, or one that is told from today, such as `RelativeDate.YESTERDAY`. */
function whenDate(criteria: string) {
  return chain([[DATE], [member('RelativeDate')]], (draft: Draft, value: unknown) => {
    const isRelative = !isDate(value);
    draft.condition = { criteria: isRelative ? `${criteria}_RELATIVE` : criteria, values: [value] };
  });
}

function styled(of: (value: never) => Style, takes: Parameters<typeof nullable>[0]) {
  return chain([[nullable(takes)]], (draft: Draft, value: unknown) => {
    draft.style = { ...draft.style, ...of(value as never) };
  });
}

const color = (property: 'fillColor' | 'textColor') => (value: string | null) =>
  ({ [property]: value === null ? undefined : hexColor(value) }) as Style;

const shade = (hex: string | undefined) => (hex === undefined ? null : colorObject(hex));

const BOOLEAN_CONDITION = defineService<
  { readonly condition: Condition; readonly style: Style },
  GoogleAppsScript.Spreadsheet.BooleanCondition
>(
  { name: 'BooleanCondition', ...IN_SCRIPT },
  {
    getCriteriaType: local(
      [[]],
      ({ condition }: { condition: Condition }) =>
        BooleanCriteria[condition.criteria as keyof typeof BooleanCriteria],
    ),
    getCriteriaValues: local([[]], ({ condition }: { condition: Condition }) => [
      ...condition.values,
    ]),
    getBackground: local([[]], ({ style }: { style: Style }) => style.fillColor ?? null),
    getBackgroundObject: local([[]], ({ style }: { style: Style }) => shade(style.fillColor)),
    getFontColor: local([[]], ({ style }: { style: Style }) => style.textColor ?? null),
    getFontColorObject: local([[]], ({ style }: { style: Style }) => shade(style.textColor)),
    getBold: local([[]], ({ style }: { style: Style }) => style.bold ?? null),
    getItalic: local([[]], ({ style }: { style: Style }) => style.italic ?? null),
    getUnderline: local([[]], ({ style }: { style: Style }) => style.underline ?? null),
    getStrikethrough: local([[]], ({ style }: { style: Style }) => style.strikethrough ?? null),
  },
);

const reading = {
  getRanges: local([[]], ({ ranges }: Draft) => Array.from(ranges, rangeObject)),
  getBooleanCondition: local([[]], ({ condition, style }: Draft) =>
    condition === undefined ? null : BOOLEAN_CONDITION.of({ condition, style }),
  ),
  getGradientCondition: local([[]], ({ gradient }: Draft) => gradientCondition(gradient)),
  copy: local([[]], (draft: Draft) => BUILDER.of({ ...draft })),
};

const FORMAT_RULE = defineService<Draft, GoogleRule>(
  { name: 'ConditionalFormatRule', ...IN_SCRIPT },
  reading,
);

const BUILDER: Service<Draft, GoogleBuilder> = defineService(
  { name: 'ConditionalFormatRuleBuilder', ...IN_SCRIPT },
  reading,
  {
    setRanges: chain([[listOf(service('Range'))]], (draft: Draft, ranges: GoogleRange[]) => {
      draft.ranges = Array.from(ranges, RANGE.state);
    }),
    whenFormulaSatisfied: when('CUSTOM_FORMULA', TEXT),
    whenCellEmpty: when('CELL_EMPTY'),
    whenCellNotEmpty: when('CELL_NOT_EMPTY'),
    whenDateAfter: whenDate('DATE_AFTER'),
    whenDateBefore: whenDate('DATE_BEFORE'),
    whenDateEqualTo: whenDate('DATE_EQUAL_TO'),
    whenNumberBetween: when('NUMBER_BETWEEN', NUMBER, NUMBER),
    whenNumberNotBetween: when('NUMBER_NOT_BETWEEN', NUMBER, NUMBER),
    whenNumberEqualTo: when('NUMBER_EQUAL_TO', NUMBER),
    whenNumberNotEqualTo: when('NUMBER_NOT_EQUAL_TO', NUMBER),
    whenNumberGreaterThan: when('NUMBER_GREATER_THAN', NUMBER),
    whenNumberGreaterThanOrEqualTo: when('NUMBER_GREATER_THAN_OR_EQUAL_TO', NUMBER),
    whenNumberLessThan: when('NUMBER_LESS_THAN', NUMBER),
    whenNumberLessThanOrEqualTo: when('NUMBER_LESS_THAN_OR_EQUAL_TO', NUMBER),
    whenTextContains: when('TEXT_CONTAINS', TEXT),
    whenTextDoesNotContain: when('TEXT_DOES_NOT_CONTAIN', TEXT),
    whenTextEqualTo: when('TEXT_EQUAL_TO', TEXT),
    whenTextStartsWith: when('TEXT_STARTS_WITH', TEXT),
    whenTextEndsWith: when('TEXT_ENDS_WITH', TEXT),
    withCriteria: chain(
      [[member('BooleanCriteria'), LIST]],
      (draft: Draft, criteria: EnumMember, values: unknown[]) => {
        draft.condition = { criteria: criteria.name(), values: [...values] };
      },
    ),
    setBackground: styled(color('fillColor'), TEXT),
    setFontColor: styled(color('textColor'), TEXT),
    setBold: styled((bold: boolean | null) => ({ bold: bold === true }), BOOLEAN),
    setItalic: styled((italic: boolean | null) => ({ italic: italic === true }), BOOLEAN),
    setUnderline: styled(
      (underline: boolean | null) => ({ underline: underline === true }),
      BOOLEAN,
    ),
    setStrikethrough: styled(
      (strikethrough: boolean | null) => ({ strikethrough: strikethrough === true }),
      BOOLEAN,
    ),
    setGradientMinpoint: point('min', [TEXT]),
    setGradientMaxpoint: point('max', [TEXT]),
    setGradientMinpointWithValue: point('min', [TEXT, member('InterpolationType'), TEXT]),
    setGradientMidpointWithValue: point('mid', [TEXT, member('InterpolationType'), TEXT]),
    setGradientMaxpointWithValue: point('max', [TEXT, member('InterpolationType'), TEXT]),
    build: local([[]], (draft: Draft) => {
      toFormat(draft);
      return FORMAT_RULE.of({ ...draft });
    }),
  },
);

function point(which: keyof Gradient, takes: Parameters<typeof chain>[0][number]) {
  return chain([takes], (draft: Draft, pointColor: string, type?: EnumMember, value?: string) => {
    draft.gradient = addGradientPoint(draft.gradient, which, pointColor, type?.name(), value);
  });
}

export function newFormatRule(): GoogleBuilder {
  return BUILDER.of({ ranges: [], condition: undefined, gradient: {}, style: {} });
}

/** The rule for the engine; throws where Google's `build` does. */
function toFormat({ ranges, condition, gradient, style }: Draft): ConditionalFormat {
  if (ranges.length === 0) throw new Exception('Ranges must have at least one range.');
  const zones = ranges.map(zoneOf);
  const scale = gradientRule(gradient);
  if (scale) return { zones, rule: scale };
  if (condition === undefined) {
    throw new Exception('Conditional format rule must have a boolean or gradient condition.');
  }
  const rule = cellRule(condition, style);
  if (rule === undefined) {
    throw new Error(`Local host: the condition ${condition.criteria} is not implemented`);
  }
  return { zones, rule };
}

/** A person may write such a rule; a script that hands the list back with it in it is refused. */
function namesOtherSheet(condition: Condition | undefined, sheetId: string): boolean {
  if (condition?.criteria !== 'CUSTOM_FORMULA') return false;
  const bare = String(condition.values[0]).replace(/"(?:[^"]|"")*"/g, '""');
  const own = book().sheets.nameOf(sheetId).toLowerCase();
  const names = bare.matchAll(/(?:'((?:[^']|'')+)'|([A-Za-z_][\w.]*))!/g);
  return Array.from(names).some(([, quoted, plain = '']) => {
    const name = quoted === undefined ? plain : quoted.replace(/''/g, "'");
    return name.toLowerCase() !== own;
  });
}

export function formatOfRule(rule: GoogleRule, sheetId: string): ConditionalFormat {
  const draft = FORMAT_RULE.state(rule);
  const elsewhere = draft.ranges.some((range) => range.sheetId !== sheetId);
  if (elsewhere || namesOtherSheet(draft.condition, sheetId)) {
    throw new Exception('Conditional format rule cannot reference a different sheet.');
  }
  return toFormat(draft);
}

function stored(condition: Condition): Condition {
  if (condition.criteria !== 'CUSTOM_FORMULA') return condition;
  return { ...condition, values: [normalisedFormula(String(condition.values[0]))] };
}

export function ruleObject({ zones, rule }: ConditionalFormat, sheetId: string): GoogleRule {
  const ranges = normalisedZones(zones).map((zone) => blockOfZone(sheetId, zone));
  if (rule.type === 'ColorScaleRule') {
    return FORMAT_RULE.of({ ranges, condition: undefined, gradient: gradientOf(rule), style: {} });
  }
  return FORMAT_RULE.of({
    ranges,
    condition: stored(conditionOf(rule)),
    gradient: {},
    style: rule.style,
  });
}
