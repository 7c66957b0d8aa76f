// What the scored columns of a list are out of, and the question where nobody can tell.
import type { Cell, Row } from '../cells/cell';
import { foldText, isBlankCell } from '../cells/text';
import { quoted } from '../few-names';
import { say } from '../language/say';
import { columnScaleOf } from '../qualification/column-scale';
import { type ColumnScale, SCALE_NAMES, type ScaleName } from '../qualification/scale';
import type { ColumnTerms } from '../qualification/terms';
import type { Settings } from '../settings/settings';
import type { Recognition } from './recognise';

/** The columns that may hold numbers on a scale. */
export const SCALED_FIELDS = ['warmth', 'fit'] as const;

export type ScaledField = (typeof SCALED_FIELDS)[number];

type ScaledRecognition = Pick<Recognition, 'columns' | 'headers'> &
  Partial<Pick<Recognition, 'scales'>>;

/** A column's cells one by one, for whoever seldom needs all. */
function* eachIn(rows: readonly { readonly cells: Row }[], column: number): Iterable<Cell> {
  for (const { cells } of rows) yield cells[column] ?? '';
}

const cellsIn = (rows: readonly { readonly cells: Row }[], column: number): readonly Cell[] =>
  rows.map(({ cells }) => cells[column] ?? '');

/** The scale of each scored column of a list, by its header, the user's choice, or its values. */
export function columnScales(
  { columns, headers, scales: chosen = {} }: ScaledRecognition,
  rows: readonly { readonly cells: Row }[],
): NonNullable<ColumnTerms['scales']> {
  const scaleOf = (field: ScaledField): ColumnScale | undefined => {
    const column = columns[field];
    if (column === undefined) return undefined;
    return columnScaleOf(cellsIn(rows, column), headers[column], chosen[field]);
  };
  return { warmth: scaleOf('warmth'), fit: scaleOf('fit') };
}

/** Columns in which 1 and 0 stand for a tick and none. */
const FLAG_FIELDS = ['overlap', 'willing', 'motion', 'motionStatus', 'introductionStatus'] as const;

export type FlagField = (typeof FLAG_FIELDS)[number];

const ONE_OR_ZERO = /^[01]$/;

/** Whether every filled cell of a column is 1 or 0. */
export function areFlags(cells: Iterable<Cell>): boolean {
  let hasOne = false;
  for (const cell of cells) {
    if (isBlankCell(cell)) continue;
    if (!ONE_OR_ZERO.test(foldText(cell))) return false;
    hasOne = true;
  }
  return hasOne;
}

/** The columns of flags: every filled cell is 1 or 0. */
export function flagColumns(
  { columns }: Pick<Recognition, 'columns'>,
  rows: readonly { readonly cells: Row }[],
): readonly FlagField[] {
  const hasFlags = (field: FlagField): boolean => {
    const column = columns[field];
    return column !== undefined && areFlags(eachIn(rows, column));
  };
  return FLAG_FIELDS.filter(hasFlags);
}

/** A cell of a column of flags as a tick or none; of another column as it is written, and so is a blank. */
export function flagCell(cell: Cell, field: FlagField, { flags = [] }: ColumnTerms): Cell {
  return flags.includes(field) && !isBlankCell(cell) ? foldText(cell) === '1' : cell;
}

/** What is asked about a column whose numbers nobody can read, once for the whole column. */
export interface ScaleQuestion {
  readonly code: 'scale';
  readonly field: ScaledField;
  readonly column: number;
  readonly text: string;
  readonly choices: readonly ScaleName[];
}

/** One question for each column whose scale neither it nor the settings say. */
export function scaleQuestions(
  terms: ColumnTerms,
  { columns, headers }: ScaledRecognition,
  rows: readonly { readonly cells: Row }[],
  settings: Pick<Settings, 'warmthScale' | 'fitScale'>,
): readonly ScaleQuestion[] {
  const setting = { warmth: settings.warmthScale, fit: settings.fitScale };
  return SCALED_FIELDS.flatMap((field): ScaleQuestion[] => {
    const column = columns[field];
    const isUnsaid = terms.scales?.[field]?.kind === 'unsaid' && setting[field] === '';
    if (!isUnsaid || column === undefined) return [];
    const example = cellsIn(rows, column).find((cell) => Number(foldText(cell)) > 1) ?? '';
    const text = say('{column}: is {example} out of 5, of 10 or of 100?', {
      column: quoted(headers[column] ?? ''),
      example: foldText(example),
    });
    return [{ code: 'scale', field, column, text, choices: SCALE_NAMES }];
  });
}
