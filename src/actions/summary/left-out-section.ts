// What stands in no rate, and why, with the notes on how the count came about.
import type { Cell } from '../../core/cells/cell';
import type { SummaryModel } from '../../core/conversion/summary';
import { count, EMPTY, text } from './columns';
import type { Section } from './section';
import { linesOf } from './text-lines';

export const LEFT_OUT = 'What was left out, and why';

/** What fits from the fifth column to the page's end. */
const WHY_LENGTH = 92;

/** Groups of rows that no rate counts, then the notes; those that the first page had no room for first. */
export function leftOutSection(
  { leftOut, notes }: SummaryModel,
  heldBack: readonly string[],
): Section {
  const explained = (label: string, counts: readonly Cell[], why: string): Cell[][] =>
    linesOf(why, WHY_LENGTH).map((line, place) =>
      place === 0 ? [label, ...counts, '', line] : ['', '', '', '', line],
    );
  return {
    heading: LEFT_OUT,
    about: 'Rows of both tabs that stand in no rate, and what else to know about the count.',
    columns: [
      text('What', 'The reason in short, or a note on how the count came about.'),
      count('Overlap', 'Rows of the overlap tab.'),
      count('Leads', 'Rows of the leads tab.'),
      // A count beside a sentence that begins with one would read as a single number.
      EMPTY,
      text('Why', 'What to do about it, where something can be done.'),
    ],
    rows: [
      ...leftOut.groups.flatMap(({ label, sentence, overlapRows, leadsRows }) =>
        explained(label, [overlapRows, leadsRows], sentence),
      ),
      ...[...heldBack, ...notes].flatMap((note) => explained('Note', ['', ''], note)),
    ],
    empty: 'Nothing was left out.',
  };
}
