// Cells that couldn't be used, named for the person who mends them.
import type { Row, Table } from '../../core/cells/cell';
import { excerpt, isSheetError } from '../../core/cells/text';
import type { Field } from '../../core/columns/fields';
import type { Recognition } from '../../core/columns/recognise';
import { COMPONENTS, type Component, type Reading } from '../../core/qualification/reading';
import type { BadCell } from '../../rpc';
import { cellName } from '../../sheets/a1';
import type { ScoredTable } from './scored-table';

type Columns = Recognition['columns'];

/** Listed in full up to here; beyond, they are counted. */
const LISTED = 20;

const NO_DAY = 'is no date up to today, so EQL since stays empty.';

export interface BadCellTab {
  readonly name: string;
  readonly table: Table;
  /** 0-based. */
  readonly headerRow: number;
}

export interface BadCells {
  readonly listed: readonly BadCell[];
  readonly more: number;
}

/** The cells that a component is read from, the main one first. */
const READ_FROM: Readonly<Record<Component, readonly Field[]>> = {
  overlap: ['overlap'],
  warmth: ['warmth', 'lastTouch', 'willing'],
  fit: ['fit'],
  motion: ['motion', 'due', 'owner', 'motionStatus'],
};

/** The field to look at: a warmth may be fine while the date beside it isn't. */
function fieldOf(component: Component, reading: Reading, cells: Row, columns: Columns): Field {
  const fields = READ_FROM[component];
  if (reading.cause === 'unreadable-date' || reading.cause === 'future-date') {
    return fields[1] ?? component;
  }
  if (reading.cause !== 'sheet-error') return component;
  const shows = (field: Field): boolean => {
    const column = columns[field];
    return column !== undefined && isSheetError(cells[column] ?? '');
  };
  return fields.find(shows) ?? component;
}

/**
 * Every cell that made a reading unreadable, or keeps an EQL without its EQL since, with its tab and
 * name, in the order of the rows.
 */
export function badCellsOf(
  { name: tab, table, headerRow }: BadCellTab,
  scored: ScoredTable,
): BadCells {
  const { columns } = scored.overlap.recognition;
  const all: BadCell[] = [];
  for (const { index, assessment } of scored.rows) {
    for (const component of COMPONENTS) {
      const reading = assessment.readings[component];
      if (reading.state !== 'unreadable') continue;
      const column = columns[fieldOf(component, reading, table[index] ?? [], columns)];
      const a1 = column === undefined ? `row ${index + 1}` : cellName(index, column);
      all.push({ tab, a1, sentence: reading.reason });
    }
    const since = scored.cells.eqlSince[index - headerRow - 1] ?? '';
    if (assessment.status === 'EQL' && since === '' && columns.qualified !== undefined) {
      const written = excerpt(table[index]?.[columns.qualified] ?? '');
      const a1 = cellName(index, columns.qualified);
      all.push({ tab, a1, sentence: `The qualified date “${written}” ${NO_DAY}` });
    }
  }
  return { listed: all.slice(0, LISTED), more: Math.max(0, all.length - LISTED) };
}

/** `Overlaps!C7: The warmth “maybe” can't be read. 2 more cells can't be read.` */
export function badCellsSentence({ listed, more }: BadCells): string {
  const [first, ...others] = listed;
  if (!first) return '';
  const rest = others.length + more;
  const tail =
    rest === 0 ? '' : ` ${rest} more ${rest === 1 ? 'cell needs' : 'cells need'} a look.`;
  return `${first.tab}!${first.a1}: ${first.sentence}${tail}`;
}
