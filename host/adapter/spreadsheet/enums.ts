// The enums of SpreadsheetApp, with Google's names in Google's order.

import { enumeration } from '../service/enumeration';

export const BandingTheme = enumeration('BandingTheme', [
  ...(['LIGHT_GREY', 'CYAN', 'GREEN', 'YELLOW', 'ORANGE', 'BLUE', 'TEAL', 'GREY'] as const),
  ...(['BROWN', 'LIGHT_GREEN', 'INDIGO', 'PINK'] as const),
]);

export const BooleanCriteria = enumeration('BooleanCriteria', [
  ...(['CELL_EMPTY', 'CELL_NOT_EMPTY', 'DATE_AFTER', 'DATE_BEFORE', 'DATE_EQUAL_TO'] as const),
  ...(['DATE_NOT_EQUAL_TO', 'DATE_AFTER_RELATIVE', 'DATE_BEFORE_RELATIVE'] as const),
  ...(['DATE_EQUAL_TO_RELATIVE', 'NUMBER_BETWEEN', 'NUMBER_EQUAL_TO'] as const),
  ...(['NUMBER_GREATER_THAN', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', 'NUMBER_LESS_THAN'] as const),
  ...(['NUMBER_LESS_THAN_OR_EQUAL_TO', 'NUMBER_NOT_BETWEEN', 'NUMBER_NOT_EQUAL_TO'] as const),
  ...(['TEXT_CONTAINS', 'TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO', 'TEXT_NOT_EQUAL_TO'] as const),
  ...(['TEXT_STARTS_WITH', 'TEXT_ENDS_WITH', 'CUSTOM_FORMULA'] as const),
]);

export const BorderStyle = enumeration('BorderStyle', [
  ...(['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'] as const),
]);

export const CopyPasteType = enumeration('CopyPasteType', [
  ...(['PASTE_NORMAL', 'PASTE_NO_BORDERS', 'PASTE_FORMAT', 'PASTE_FORMULA'] as const),
  ...(['PASTE_DATA_VALIDATION', 'PASTE_VALUES', 'PASTE_CONDITIONAL_FORMATTING'] as const),
  'PASTE_COLUMN_WIDTHS',
]);

export const DataValidationCriteria = enumeration('DataValidationCriteria', [
  ...([
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_BETWEEN',
    'DATE_EQUAL_TO',
    'DATE_IS_VALID_DATE',
  ] as const),
  ...(['DATE_NOT_BETWEEN', 'DATE_ON_OR_AFTER', 'DATE_ON_OR_BEFORE', 'NUMBER_BETWEEN'] as const),
  ...(['NUMBER_EQUAL_TO', 'NUMBER_GREATER_THAN', 'NUMBER_GREATER_THAN_OR_EQUAL_TO'] as const),
  ...(['NUMBER_LESS_THAN', 'NUMBER_LESS_THAN_OR_EQUAL_TO', 'NUMBER_NOT_BETWEEN'] as const),
  ...(['NUMBER_NOT_EQUAL_TO', 'TEXT_CONTAINS', 'TEXT_DOES_NOT_CONTAIN', 'TEXT_EQUAL_TO'] as const),
  ...(['TEXT_IS_VALID_EMAIL', 'TEXT_IS_VALID_URL', 'VALUE_IN_LIST', 'VALUE_IN_RANGE'] as const),
  ...(['CUSTOM_FORMULA', 'CHECKBOX'] as const),
]);

export const DeveloperMetadataLocationType = enumeration('DeveloperMetadataLocationType', [
  ...(['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'] as const),
]);

export const DeveloperMetadataVisibility = enumeration('DeveloperMetadataVisibility', [
  ...(['DOCUMENT', 'PROJECT'] as const),
]);

export const Dimension = enumeration('Dimension', ['COLUMNS', 'ROWS']);

export const Direction = enumeration('Direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT']);

export const InterpolationType = enumeration('InterpolationType', [
  ...(['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX'] as const),
]);

export const ProtectionType = enumeration('ProtectionType', ['RANGE', 'SHEET']);

export const RelativeDate = enumeration('RelativeDate', [
  ...(['TODAY', 'TOMORROW', 'YESTERDAY', 'PAST_WEEK', 'PAST_MONTH', 'PAST_YEAR'] as const),
]);

export const SheetType = enumeration('SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);

export const WrapStrategy = enumeration('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);

export const SPREADSHEET_ENUMS = {
  ...{ BandingTheme, BooleanCriteria, BorderStyle, CopyPasteType, DataValidationCriteria },
  ...{ DeveloperMetadataLocationType, DeveloperMetadataVisibility, Dimension, Direction },
  ...{ InterpolationType, ProtectionType, RelativeDate, SheetType, WrapStrategy },
};
