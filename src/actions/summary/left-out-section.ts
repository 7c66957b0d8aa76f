// What stands in no rate, and why, with the notes on how the count came about.
import type { Cell } from '../../core/cells/cell';
import type { SummaryModel } from '../../core/conversion/summary';
import { count, EMPTY, text } from './columns';
import type { Section } from './section';
import { linesOf } from './text-lines';

/** What fits into the last column and the empty ones behind it. */
const WHY_LENGTH = 95;

export function leftOutSection({ leftOut, notes }: SummaryModel): Section {
  const explained = (label: string, counts: readonly Cell[], why: string): Cell[][] =>
    linesOf(why, WHY_LENGTH).map((line, place) =>
      place === 0 ? [label, ...counts, '', line] : ['', '', '', '', line],
    );
  return {
    heading: 'What was left out, and why',
    about: 'Rows of both tabs that stand in no rate, and what else to know about the count.',
    columns: [
      text('What'),
      count('Overlap', 'Rows of the overlap tab.'),
      count('Leads', 'Rows of the leads tab.'),
      // A count beside a sentence that begins with one would read as a single number.
      EMPTY,
      text('Why'),
    ],
    rows: [
      ...leftOut.groups.flatMap(({ label, sentence, overlapRows, leadsRows }) =>
        explained(label, [overlapRows, leadsRows], sentence),
      ),
      ...notes.flatMap((note) => explained('Note', ['', ''], note)),
    ],
    empty: 'Nothing was left out.',
  };
}
