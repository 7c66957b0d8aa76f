// What stands in no rate, and why, with the notes on how the count came about.

import type { Cell } from '../../core/cells/cell';
import type { SummaryModel } from '../../core/conversion/summary';
import { say } from '../../core/language/say';
import { count, EMPTY, text } from './columns';
import type { Section } from './section';
import { linesOf } from './text-lines';

export const leftOutHeading = (): string => say('What was left out, and why');

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
    heading: leftOutHeading(),
    about: say('Rows of both tabs that stand in no rate, and what else to know about the count.'),
    columns: [
      text(say('What'), say('The reason in short, or a note on how the count came about.')),
      count(say('Overlap'), say('Rows of the overlap tab.')),
      count(say('Leads'), say('Rows of the leads tab.')),
      // A count beside a sentence that begins with one would read as a single number.
      EMPTY,
      text(say('Why'), say('What to do about it, where something can be done.')),
    ],
    rows: [
      ...leftOut.groups.flatMap(({ label, sentence, overlapRows, leadsRows }) =>
        explained(label, [overlapRows, leadsRows], sentence),
      ),
      ...[...heldBack, ...notes].flatMap((note) => explained(say('Note'), ['', ''], note)),
    ],
    empty: say('Nothing was left out.'),
  };
}
