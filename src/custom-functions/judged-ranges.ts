// EQL_STATUS, EQL_SCORE and EQL_MISSING: four cells, or four ranges of one shape -> an answer for each place.
import { flagCell } from '../core/columns/column-scales';
import { answersByColumn } from '../core/qualification/by-column';
import { assess, type Verdict } from '../core/qualification/qualification';
import { COMPONENTS, type Component } from '../core/qualification/reading';
import { type Argument, blockOf, checkSameShape, isLeftOut, sameShape } from './arguments';
import { type CellColumn, cellColumns } from './cell-columns';
import { columnTerms } from './column-terms';
import { settingsArgument } from './settings-argument';

export type Answer<Value> = Value | '' | (Value | '')[][];

/** The first four arguments, in their order. */
export type Components = readonly [Argument, Argument, Argument, Argument];

const isColumn = (value: Argument): boolean => Array.isArray(value) && value.length > 1;

/** The columns by their components, 1 and 0 as ticks where a column is one of flags. */
const ticked = (
  columns: Readonly<Record<Component, CellColumn>>,
  terms: ReturnType<typeof columnTerms>,
): Readonly<Record<Component, CellColumn>> => {
  const flags = (name: 'overlap' | 'motion'): CellColumn => {
    const column = columns[name];
    if (!terms.flags?.includes(name)) return column;
    return { ...column, cells: column.cells.map((cell) => flagCell(cell, name, terms)) };
  };
  return { ...columns, overlap: flags('overlap'), motion: flags('motion') };
};

/**
 * Cells that stand alone are judged one by one, each number by itself; in ranges of several rows the
 * columns say how their cells are read, and each different cell is read once.
 */
export function judgedRanges<Value extends string | number>(
  components: Components,
  settings: Argument,
  by: 'state' | 'strength',
  answer: (verdict: Verdict) => Value,
): Answer<Value> {
  const read = settingsArgument(settings);
  const named = components.map((value, at) => ({ name: COMPONENTS[at] ?? '', value }));
  const [shape, ...others] = named.filter(({ value }) => !isLeftOut(value));
  if (!shape || !components.some(isColumn)) {
    return sameShape(named, ([overlap, warmth, fit, motion]) =>
      answer(assess({ overlap, warmth, fit, motion }, read, undefined)),
    );
  }
  checkSameShape(shape, others);
  const block = blockOf(shape.value);
  const width = block.reduce((most, row) => Math.max(most, row.length), 0);
  const [overlap, warmth, fit, motion] = cellColumns(components, block.length, width);
  if (!overlap || !warmth || !fit || !motion) return '';
  const columns = { overlap, warmth, fit, motion };
  const terms = { ...columnTerms(columns, read), settings: read, asOf: read.asOf };
  const answers = answersByColumn(ticked(columns, terms), terms, by, answer);
  return block.map((row, index) =>
    width === 1
      ? [answers[index] ?? '']
      : row.map((_cell: unknown, at) => answers[index * width + at] ?? ''),
  );
}
