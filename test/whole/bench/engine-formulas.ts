// One formula of the add-on beside what a user would write without it, in the local spreadsheet engine and
// in HyperFormula where that is installed: nested IFS in every row for the status, COUNTIFS by lead type for
// the comparison. Each time a workbook is opened with the formulas in it, and their answers are read. The
// status must come out the same, or the bench ends.
import { quietly } from '../../../host/engine/quietly';
import type { CellValue } from '../../../host/engine/sheet-data';
import { createHost, sheetData, workbookData } from '../../../host/node';
import { listOf } from './formula-lists';
import { countifsOf, ifsOf } from './hand-formulas';
import { installed, installing } from './installed';
import { inTurn, ratiosOf } from './measured';
import { heading, tell, tellMissing } from './told';

const ROWS = 2000;
const ROUNDS = 3;
const PACKAGE = 'hyperformula';
const LEAD_TYPES = ['EQL', 'MQL', 'SQL', 'PQL', 'Other'];

interface HyperFormulaModule {
  readonly HyperFormula: {
    buildFromArray(
      rows: readonly (readonly unknown[])[],
      options: object,
    ): { getSheetValues(sheet: number): unknown[][]; destroy(): void };
  };
}

type Rows = readonly (readonly CellValue[])[];

/** The last column's answers, in the engine with the built add-on. */
function inEngine(rows: Rows, column: number): unknown[] {
  return quietly(() => {
    const data = workbookData([sheetData('List', rows, { formulas: true })]);
    const host = createHost({ data, drawn: true });
    return host.sheet('List').values.map((row) => row[column]);
  });
}

function inHyperFormula(hyper: HyperFormulaModule, rows: Rows, column: number): unknown[] {
  const book = hyper.HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3' });
  const answers = book.getSheetValues(0).map((row) => row[column]);
  book.destroy();
  return answers;
}

function requireSame(one: readonly unknown[], other: readonly unknown[]): void {
  const at = one.findIndex((answer, row) => answer !== other[row]);
  if (at >= 0) throw new Error(`Row ${at + 1}: ${String(one[at])} is not ${String(other[at])}.`);
}

function statuses(hyper: HyperFormulaModule | undefined): void {
  const list = listOf(ROWS, false).map((row) => row.slice(0, 4)) as CellValue[][];
  const last = `${ROWS}`;
  const [first = [], ...rest] = list;
  const formula = `=EQL_STATUS(A1:A${last}, B1:B${last}, C1:C${last}, D1:D${last})`;
  const one = [[...first, formula], ...rest];
  const each = list.map((row, place) => [...row, ifsOf(place + 1)]);
  const works = {
    one: () => inEngine(one, 4),
    each: () => inEngine(each, 4),
    hyper: () => (hyper ? inHyperFormula(hyper, each, 4) : undefined),
  };
  requireSame(works.one(), works.each());
  if (hyper) requireSame(works.one(), inHyperFormula(hyper, each, 4));
  const times = inTurn(ROUNDS, works);
  tell('statusIfs', ratiosOf(times.one, times.each));
  if (hyper) tell('statusHyper', ratiosOf(times.one, times.hyper));
}

function comparisons(hyper: HyperFormulaModule | undefined): void {
  const leads = Array.from({ length: ROWS }, (_lead, at): CellValue[] => [
    LEAD_TYPES[(at * 7) % LEAD_TYPES.length],
    at % 11 < 3 ? 'yes' : 'no',
  ]);
  const [first = [], ...rest] = leads;
  const one = [[...first, `=EQL_COMPARE(A1:A${ROWS}, B1:B${ROWS})`], ...rest];
  const counted = LEAD_TYPES.map((leadType) => countifsOf(leadType, ROWS));
  const each = leads.map((row, place) => [...row, ...(counted[place] ?? [])]);
  const times = inTurn(ROUNDS, {
    one: () => inEngine(one, 2),
    each: () => inEngine(each, 2),
    hyper: () => (hyper ? inHyperFormula(hyper, each, 2) : undefined),
  });
  tell('compareCountifs', ratiosOf(times.one, times.each));
  if (hyper) tell('compareHyper', ratiosOf(times.one, times.hyper));
}

function main(): void {
  const hyper = installed<HyperFormulaModule>(PACKAGE);
  heading('Formulas in a spreadsheet engine');
  statuses(hyper);
  comparisons(hyper);
  if (!hyper) tellMissing(['statusHyper', 'compareHyper'], installing(PACKAGE));
}

main();
