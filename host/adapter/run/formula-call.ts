// A custom function called from a cell: cells in, cells out.

import { sheetsErrorName } from '../../engine/error-names';
import type { FormulaArgument, FormulaResult, FormulaValue } from '../../engine/formula-value';
import { isDateFormat } from '../cell/cell-value';
import { dateOfSerial, serialOfDate } from '../cell/sheet-date';
import { isDate } from '../service/signature';
import { entryPoint } from './entry-point';

const DAY_FORMAT = 'm/d/yyyy';
const MOMENT_FORMAT = 'm/d/yyyy hh:mm:ss';

export function callFormula(functionName: string, args: readonly FormulaArgument[]): FormulaResult {
  try {
    return resultOf(entryPoint(functionName)(...args.map(scriptArgument)));
  } catch (error) {
    return { kind: 'error', message: messageOf(error) };
  }
}

/** One cell, and a range of one cell, arrive as a value; any other range as rows. */
function scriptArgument(arg: FormulaArgument): unknown {
  if (arg === undefined) return undefined;
  if (!isTable(arg)) return scriptCell(arg);
  const [first] = arg;
  if (arg.length === 1 && first?.length === 1 && first[0]) return scriptCell(first[0]);
  return Array.from(arg, (row) => Array.from(row, scriptCell));
}

function isTable(
  arg: Exclude<FormulaArgument, undefined>,
): arg is readonly (readonly FormulaValue[])[] {
  return Array.isArray(arg);
}

function scriptCell({ value, format }: FormulaValue): unknown {
  if (value === null) return '';
  if (typeof value === 'string' && value.startsWith('#')) return sheetsErrorName(value);
  if (typeof value !== 'number' || format === undefined) return value;
  return isDateFormat(format) ? dateOfSerial(value) : value;
}

function resultOf(result: unknown): FormulaResult {
  if (!Array.isArray(result)) return { kind: 'value', cell: formulaCell(result) };
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(formulaCell));
  const width = Math.max(1, ...rows.map((row) => row.length));
  if (rows.length === 0) return { kind: 'value', cell: { value: '' } };
  if (rows.some((row) => row.length !== width)) {
    return { kind: 'error', message: 'Local host: the result’s rows are of different lengths.' };
  }
  return { kind: 'table', rows };
}

function formulaCell(value: unknown): FormulaValue {
  if (value === null || value === undefined) return { value: '' };
  if (typeof value === 'number') return { value: Number.isFinite(value) ? value : '#NUM!' };
  if (typeof value === 'string' || typeof value === 'boolean') return { value };
  if (!isDate(value)) throw new Error('Local host: a custom function returned an object.');
  const serial = serialOfDate(value);
  return { value: serial, format: Number.isInteger(serial) ? DAY_FORMAT : MOMENT_FORMAT };
}

function messageOf(error: unknown): string {
  const { message } = error as { readonly message?: unknown };
  return typeof message === 'string' ? message : String(error);
}
