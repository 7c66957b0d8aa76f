// The methods of the classes whose methods answer with one another: a Range gives its Sheet, a Sheet
// its Ranges. Each class stands alone in its file, and is handed its tables here.

import { chartMethods, chartSettings } from './charts/chart-methods';
import { CHART } from './charts/embedded-chart';
import { rangeActivation } from './range/activation';
import { rangeBanding } from './range/banding';
import { rangeBorders } from './range/borders';
import { rangeCheckboxes, rangeCheckboxInsertion } from './range/checkboxes';
import { rangeClearing } from './range/clearing';
import { rangeCopying } from './range/copying';
import { rangeFontColors, rangeFonts } from './range/fonts';
import { rangeFormulas } from './range/formulas';
import { rangeLooks, rangeWrapStrategies } from './range/looks';
import { rangeMetadata } from './range/metadata';
import { rangeNotes } from './range/notes';
import { rangeNumberFormats } from './range/number-formats';
import { rangePlace, rangeRegion } from './range/place';
import { RANGE } from './range/range';
import { rangeRichText } from './range/rich-text';
import { rangeRules } from './range/rules';
import { rangeStructure } from './range/structure';
import { rangeValues } from './range/values';
import { sheetCharts } from './sheet/charts';
import { sheetClearing } from './sheet/clearing';
import { sheetColumns } from './sheet/columns';
import { sheetData } from './sheet/data';
import { gridOnly } from './sheet/grid-only';
import { sheetIdentity, sheetKind } from './sheet/identity';
import { sheetMetadata } from './sheet/metadata';
import { sheetRanges } from './sheet/ranges';
import { sheetRows } from './sheet/rows';
import { sheetRules } from './sheet/rules';
import { sheetSelection } from './sheet/selection';
import { SHEET } from './sheet/sheet';
import { sheetView } from './sheet/view';
import { spreadsheetIdentity } from './spreadsheet/identity';
import { spreadsheetMetadata } from './spreadsheet/metadata';
import { spreadsheetRanges } from './spreadsheet/ranges';
import { spreadsheetSheets } from './spreadsheet/sheets';
import { SPREADSHEET } from './spreadsheet/spreadsheet';

export function giveClassesTheirMethods(): void {
  RANGE.give(
    ...[
      rangePlace,
      rangeRegion,
      rangeValues,
      rangeFormulas,
      rangeNumberFormats,
      rangeNotes,
      rangeRichText,
    ],
    ...[rangeLooks, rangeWrapStrategies, rangeBorders, rangeFonts, rangeFontColors],
    ...[rangeClearing, rangeStructure, rangeCopying, rangeActivation],
    ...[rangeCheckboxes, rangeCheckboxInsertion, rangeRules, rangeMetadata, rangeBanding],
  );
  SHEET.give(
    ...[sheetIdentity, sheetKind, sheetMetadata, sheetCharts],
    ...[sheetRanges, sheetData, sheetRows, sheetColumns, sheetClearing].map(gridOnly),
    ...[sheetView, sheetSelection, sheetRules].map(gridOnly),
  );
  SPREADSHEET.give(spreadsheetIdentity, spreadsheetSheets, spreadsheetRanges, spreadsheetMetadata);
  CHART.give(chartMethods, chartSettings);
}
