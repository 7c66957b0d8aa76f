// What becomes of overlap: where it drops off, at other warmth bars, and by partner.

import type { Cell } from '../../core/cells/cell';
import { excerpt } from '../../core/cells/text';
import { FIT_TIER } from '../../core/conversion/counting/stratum';
import type { SummaryModel } from '../../core/conversion/summary';
import { firstOf } from '../../core/few-names';
import { countText, leadTypePlural } from '../../core/figure-text';
import { verdictText } from '../../core/history/verdict-word';
import { say } from '../../core/language/say';
import { EQL } from '../../core/lead-types';
import {
  bar,
  convertedColumn,
  count,
  matureColumn,
  othersGapColumns,
  rateColumns,
  share,
  text,
  verdictColumn,
} from './columns';
import { differenceCells, matureCells, shown } from './figure-cells';
import type { Section } from './section';

const CLEARS: Readonly<Record<SummaryModel['dropOff'][number]['component'], () => string>> = {
  overlap: () => say('Overlap'),
  warmth: () => say('+ warmth'),
  fit: () => say('+ fit'),
  motion: () => say('+ motion: EQL today'),
};

export function dropOffSection({ dropOff }: SummaryModel): Section {
  const hasOverlap = dropOff.some(({ rows }) => rows > 0);
  return {
    heading: say('Drop-off'),
    about: say(
      'Of the rows with overlap, how many clear each component; and of their accounts, each once, how many converted.',
    ),
    columns: [
      text(say('Step'), say('Each step asks for one component more; the last for all four.')),
      count(say('Clear it'), say('Rows that clear this component, whatever the others say.')),
      count(say('Remain'), say('Rows that clear this component and all above it.')),
      share(say('Share'), say('Rows that remain, of all rows with overlap.')),
      count(
        say('Accounts'),
        say('Accounts of the rows that remain, each once. Rates are of these.'),
      ),
      matureColumn(),
      convertedColumn(),
      ...rateColumns(),
    ],
    rows: (hasOverlap ? dropOff : []).map((step) => [
      CLEARS[step.component](),
      step.clear,
      step.rows,
      shown(step.share),
      step.accounts,
      ...matureCells(step),
    ]),
    empty: say('No row has overlap yet.'),
    chart: {
      title: say(
        'Share of the rows that remain after each step, and the rate at which their accounts convert',
      ),
      kind: 'bars-and-dots',
      columns: [0, 3, 7],
    },
  };
}

export function whatIfSection({ whatIf }: SummaryModel): Section {
  const rows = whatIf.rows.some(({ eqls, leftOut }) => eqls + leftOut > 0) ? whatIf.rows : [];
  const [about = '', ...notes] = whatIf.notes;
  return {
    heading: say('What if the warmth bar were another'),
    about,
    columns: [
      bar(
        say('Warmth bar'),
        say('From this strength on a warmth would be clear. Bold: the bar in EQL Settings.'),
      ),
      count(
        say('Rows'),
        say('Rows of the overlap tab that would be EQLs: one account at one partner each.'),
      ),
      count(
        leadTypePlural(EQL),
        say('Accounts that would be EQLs, mature and too young together.'),
      ),
      matureColumn(),
      convertedColumn(),
      ...rateColumns(),
      count(
        say('Left out'),
        say('Accounts that would qualify and can’t be judged, as those that converted before.'),
      ),
    ],
    rows: rows.map((row) => [row.bar, row.rows, row.eqls, ...matureCells(row), row.leftOut]),
    strongRow: rows.findIndex(({ isCurrent }) => isCurrent),
    empty: say('No row would be an EQL at any of them yet.'),
    notes,
  };
}

/** More partners than these are counted, so that the table stays one that is read. */
const MOST_PARTNERS = 20;
/** Partners that a sentence names. */
const MOST_NAMED = 5;

type PartnerRow = SummaryModel['byPartner'][number];

const sameText = (stratum: string): string =>
  stratum === FIT_TIER
    ? say('of the same fit tier')
    : say('of the same {column}', { column: stratum });

/** A partner, and below it the gap among accounts that are alike, where there is enough of them. */
const partnerCells = (row: PartnerRow, stratum: string): Cell[][] => [
  [
    row.partner,
    row.overlapRows,
    row.eqls,
    ...matureCells(row),
    ...differenceCells(row),
    verdictText(row.verdict ?? ''),
  ],
  ...(row.alike === undefined
    ? []
    : [[sameText(stratum), ...Array<Cell>(7).fill(''), ...differenceCells(row.alike)]]),
];

/** Rows alone: a number of EQLs would need its rate. */
const morePartners = (rest: readonly PartnerRow[]): Cell[][] => {
  if (rest.length === 0) return [];
  const rows = rest.reduce((sum, { overlapRows }) => sum + overlapRows, 0);
  return [[say('{partners} more {partners|partner|partners}', { partners: rest.length }), rows]];
};

const untoldNote = (partners: readonly PartnerRow[]): string[] => {
  const waiting = partners
    .filter(({ untold }) => untold > 0)
    .sort((one, other) => other.untold - one.untold);
  if (waiting.length === 0) return [];
  const told = waiting.map(({ partner, untold }) => `${excerpt(partner)} ${countText(untold)}`);
  return [
    say(
      'Outcomes that the partner hasn’t been told: {partners}. Partner Feedback has the messages.',
      { partners: firstOf(told, MOST_NAMED) },
    ),
  ];
};

export function byPartnerSection({ byPartner, stratum }: SummaryModel): Section {
  const shown = byPartner.slice(0, MOST_PARTNERS);
  return {
    heading: say('By partner'),
    about: say(
      'Each against all other EQLs, the surest first, by the lower end of its interval. Intervals are widened for the number of partners.',
    ),
    columns: [
      text(say('Partner'), say('An account at two partners stands in the rows of both.')),
      count(say('Overlap'), say('Rows in which the account has overlap with the partner.')),
      count(
        leadTypePlural(EQL),
        say('Mature and too young together; an account at two partners is an EQL of both.'),
      ),
      matureColumn(),
      convertedColumn(),
      ...rateColumns(),
      ...othersGapColumns(),
      verdictColumn(),
    ],
    rows: [
      ...shown.reduce<Cell[][]>((rows, row) => rows.concat(partnerCells(row, stratum)), []),
      ...morePartners(byPartner.slice(MOST_PARTNERS)),
    ],
    empty: say('No partner has overlap yet.'),
    notes: untoldNote(byPartner),
  };
}
