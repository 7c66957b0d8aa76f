// The top of the summary: the verdict, what its words mean here, what weighs on it, when we will know;
// as much of it as the first printed page holds beside the table by lead type and its chart.

import type { SummaryModel } from '../../core/conversion/summary';
import { formatDay } from '../../core/day-text';
import { say } from '../../core/language/say';
import type { PageRow } from '../../sheets/page';
import { leftOutHeading } from './left-out-section';
import {
  CHART_HEIGHT,
  HEADLINE_HEIGHT,
  PAGE_HEIGHT,
  rowsHeight,
  wrappedHeight,
} from './page-measures';
import type { Section } from './section';
import { linesOf } from './text-lines';

/** What fits to the right of a label. */
const BESIDE_LABEL = 126;
/** What fits into the column of names. */
const NAME_LENGTH = 20;

/** What of the summary stands above its first table. */
export type Top = Pick<
  SummaryModel,
  | 'headline'
  | 'meaning'
  | 'weighing'
  | 'whenKnown'
  | 'asOf'
  | 'windowDays'
  | 'yardstick'
  | 'confidence'
>;

export interface FirstPage {
  readonly rows: readonly PageRow[];
  /** What weighs on the verdict too, and had no room: it stands with the other notes. */
  readonly heldBack: readonly string[];
}

const BULLET = '• ';
const INDENT = '   ';

/** One sentence as it stands, several each behind a bullet, in lines that fit beside a label. */
const pointsOf = (texts: readonly string[]): string[] => {
  if (texts.length < 2) return texts.flatMap((text) => linesOf(text, BESIDE_LABEL));
  return texts.flatMap((text) =>
    linesOf(text, BESIDE_LABEL - BULLET.length).map(
      (line, place) => `${place === 0 ? BULLET : INDENT}${line}`,
    ),
  );
};

const labelled = (label: string, texts: readonly string[]): PageRow[] =>
  pointsOf(texts).map((line, place) => ({
    look: 'labelled',
    cells: [place === 0 ? label : '', line],
  }));

function titleText({ asOf, windowDays, yardstick, confidence }: Top): string {
  const percent = Math.round(confidence * 1000) / 10;
  const values = { day: formatDay(asOf), percent };
  return yardstick.kind === 'none'
    ? say('EQL Summary as of {day}. All conversions so far; intervals at {percent}%.', values)
    : say('EQL Summary as of {day}. Conversions within {days} days; intervals at {percent}%.', {
        ...values,
        days: windowDays ?? 0,
      });
}

/** The height of a table with its heading, and with room for its chart. */
function sectionHeight({ about, rows, notes = [] }: Section): number {
  // The blank row above it, and its heading.
  const above = 2;
  const names = rows.map(([name = '']) => linesOf(String(name), NAME_LENGTH).length);
  const lines = [about, ...notes].flatMap((each) => linesOf(each)).length;
  const table = wrappedHeight(2) + names.reduce((sum, each) => sum + wrappedHeight(each), 0);
  return rowsHeight(above + lines) + table + CHART_HEIGHT;
}

const moreText = (held: number): string[] =>
  held === 0 ? [] : [say('{held} more, under “{heading}”.', { held, heading: leftOutHeading() })];

/** As many of the notes, in their order, as so many lines hold; one of them always. */
function fitting(notes: readonly string[], lines: number): number {
  let used = 0;
  const last = notes.findIndex((note, place) => {
    used += pointsOf(['', note]).length - 1;
    const more = place < notes.length - 1 ? 1 : 0;
    return place > 0 && used + more > lines;
  });
  return last < 0 ? notes.length : last;
}

/**
 * The rows above the first table. What the words mean and when we will know are always there; what
 * weighs on the verdict, the weightiest first, as far as the page reaches.
 */
export function firstPage(model: Top, table: Section): FirstPage {
  const { headline, meaning, weighing, whenKnown } = model;
  const top: PageRow[] = [
    { look: 'title', cells: [titleText(model)] },
    { look: 'headline', cells: [headline] },
    ...labelled(say('What it means'), meaning),
  ];
  const bottom = labelled(say('When we will know'), whenKnown);
  const taken = HEADLINE_HEIGHT + rowsHeight(top.length - 1 + bottom.length) + sectionHeight(table);
  const room = Math.floor((PAGE_HEIGHT - taken) / rowsHeight(1));
  const shown = fitting(weighing, room);
  const told =
    weighing.length === 0 ? [say('Nothing was found that could change the verdict.')] : weighing;
  return {
    rows: [
      ...top,
      ...labelled(say('What weighs on it'), [
        ...told.slice(0, Math.max(1, shown)),
        ...moreText(weighing.length - shown),
      ]),
      ...bottom,
    ],
    heldBack: weighing.slice(shown),
  };
}
