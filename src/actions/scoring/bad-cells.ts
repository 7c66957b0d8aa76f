// Cells that couldn't be used, named for the person who mends them.
import type { Table } from '../../core/cells/cell';
import { excerpt } from '../../core/cells/text';
import { qualifiedCell } from '../../core/columns/qualified-cell';
import { say } from '../../core/language/say';
import { COMPONENTS } from '../../core/qualification/reading';
import type { BadCell } from '../../rpc';
import { cellName } from '../../sheets/a1';
import type { ScoredTable } from './scored-table';

/** Listed in full up to here; beyond, they are counted. */
const LISTED = 20;

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
      const column = columns[reading.about ?? component];
      const a1 =
        column === undefined
          ? say('row {row}', { row: String(index + 1) })
          : cellName(index, column);
      all.push({ tab, a1, sentence: reading.reason });
    }
    const since = scored.cells.eqlSince[index - headerRow - 1] ?? '';
    const written = qualifiedCell(table[index] ?? [], { columns });
    if (assessment.status === 'EQL' && since === '' && written) {
      const a1 = cellName(index, written.column);
      all.push({
        tab,
        a1,
        sentence: say(
          'The qualified date “{date}” is no date up to today, so EQL since stays empty.',
          { date: excerpt(written.cell) },
        ),
      });
    }
  }
  return { listed: all.slice(0, LISTED), more: Math.max(0, all.length - LISTED) };
}

/** `Overlaps!C7: The warmth “maybe” can't be read. 2 more cells can't be read.` */
export function badCellsSentence({ listed, more }: BadCells): string {
  const [first, ...others] = listed;
  if (!first) return '';
  const rest = others.length + more;
  const told = `${first.tab}!${first.a1}: ${first.sentence}`;
  return rest === 0
    ? told
    : say('{told} {cells} more {cells|cell needs|cells need} a look.', { told, cells: rest });
}
