// What the ranges of a formula say about reading each of their cells, as a list's columns do.
import type { Cell } from '../core/cells/cell';
import { areFlags } from '../core/columns/column-scales';
import type { Field } from '../core/columns/fields';
import { recogniseColumns } from '../core/columns/recognise';
import { columnScaleOf } from '../core/qualification/column-scale';
import type { Component } from '../core/qualification/reading';
import type { ColumnTerms } from '../core/qualification/terms';
import type { Settings } from '../core/settings/settings';
import type { CellColumn } from './cell-columns';

/** A range of a whole column begins with its header, which may say what its numbers are out of. */
const isHeader = (field: Field, first: Cell): boolean =>
  typeof first === 'string' && recogniseColumns([first], 'overlap').columns[field] === 0;

/** What the columns say about reading a row: the scale of their numbers, and whether 1 and 0 are ticks. */
export function columnTerms(
  columns: Readonly<Record<Component, CellColumn>>,
  { dateOrder }: Settings,
): ColumnTerms {
  const listed = (field: Component): { cells: readonly Cell[]; header: Cell } => {
    const { cells, isFirstAgain } = columns[field];
    const [first = ''] = cells;
    if (!isHeader(field, first)) return { cells, header: '' };
    return { cells: isFirstAgain ? cells : cells.slice(1), header: first };
  };
  const [warmth, fit] = [listed('warmth'), listed('fit')];
  return {
    dateOrder,
    scales: {
      warmth: columnScaleOf(warmth.cells, warmth.header),
      fit: columnScaleOf(fit.cells, fit.header),
    },
    flags: (['overlap', 'motion'] as const).filter((field) => areFlags(listed(field).cells)),
  };
}
