// What becomes of overlap: where it drops off, at other warmth bars, and by partner.

import type { Cell } from '../../core/cells/cell';
import { excerpt } from '../../core/cells/text';
import type { SummaryModel } from '../../core/conversion/summary';
import { countText } from '../../core/figure-text';
import { bar, CONVERTED, count, MATURE, OTHERS_GAP, RATE, share, text, VERDICT } from './columns';
import { differenceCells, matureCells, shown } from './figure-cells';
import type { Section } from './section';

const CLEARS: Readonly<Record<SummaryModel['dropOff'][number]['component'], string>> = {
  overlap: 'Overlap',
  warmth: '+ warmth',
  fit: '+ fit',
  motion: '+ motion: EQL today',
};

export function dropOffSection({ dropOff }: SummaryModel): Section {
  const hasOverlap = dropOff.some(({ rows }) => rows > 0);
  return {
    heading: 'Drop-off',
    about:
      'Of the rows with overlap, how many clear each component; and of their accounts, each once, how many converted.',
    columns: [
      text('Step', 'Each step asks for one component more; the last for all four.'),
      count('Clear it', 'Rows that clear this component, whatever the others say.'),
      count('Remain', 'Rows that clear this component and all above it.'),
      share('Share', 'Rows that remain, of all rows with overlap.'),
      count('Accounts', 'Accounts of the rows that remain, each once. Rates are of these.'),
      MATURE,
      CONVERTED,
      ...RATE,
    ],
    rows: (hasOverlap ? dropOff : []).map((step) => [
      CLEARS[step.component],
      step.clear,
      step.rows,
      shown(step.share),
      step.accounts,
      ...matureCells(step),
    ]),
    empty: 'No row has overlap yet.',
    chart: {
      title:
        'Share of the rows that remain after each step, and the rate at which their accounts convert',
      kind: 'bars-and-dots',
      columns: [0, 3, 7],
    },
  };
}

export function whatIfSection({ whatIf }: SummaryModel): Section {
  const rows = whatIf.rows.some(({ eqls, leftOut }) => eqls + leftOut > 0) ? whatIf.rows : [];
  const [about = '', ...notes] = whatIf.notes;
  return {
    heading: 'What if the warmth bar were another',
    about,
    columns: [
      bar(
        'Warmth bar',
        'From this strength on a warmth would be clear. Bold: the bar in EQL Settings.',
      ),
      count('Rows', 'Rows of the overlap tab that would be EQLs: one account at one partner each.'),
      count('EQLs', 'Accounts that would be EQLs, mature and too young together.'),
      MATURE,
      CONVERTED,
      ...RATE,
      count(
        'Left out',
        'Accounts that would qualify and can’t be judged, as those that converted before.',
      ),
    ],
    rows: rows.map((row) => [row.bar, row.rows, row.eqls, ...matureCells(row), row.leftOut]),
    strongRow: rows.findIndex(({ isCurrent }) => isCurrent),
    empty: 'No row would be an EQL at any of them yet.',
    notes,
  };
}

/** More partners than these are counted, so that the table stays one that is read. */
const MOST_PARTNERS = 20;
/** Partners that a sentence names. */
const MOST_NAMED = 5;

type PartnerRow = SummaryModel['byPartner'][number];

/** A partner, and below it the gap among accounts that are alike, where there is enough of them. */
const partnerCells = (row: PartnerRow, stratum: string): Cell[][] => [
  [
    row.partner,
    row.overlapRows,
    row.eqls,
    ...matureCells(row),
    ...differenceCells(row),
    row.verdict ?? '',
  ],
  ...(row.alike === undefined
    ? []
    : [[`of the same ${stratum}`, ...Array<Cell>(7).fill(''), ...differenceCells(row.alike)]]),
];

/** Rows alone: a number of EQLs would need its rate. */
const morePartners = (rest: readonly PartnerRow[]): Cell[][] => {
  if (rest.length === 0) return [];
  const rows = rest.reduce((sum, { overlapRows }) => sum + overlapRows, 0);
  return [[`${countText(rest.length)} more ${rest.length === 1 ? 'partner' : 'partners'}`, rows]];
};

const untoldNote = (partners: readonly PartnerRow[]): string[] => {
  const waiting = partners
    .filter(({ untold }) => untold > 0)
    .sort((one, other) => other.untold - one.untold);
  if (waiting.length === 0) return [];
  const shown = waiting
    .slice(0, MOST_NAMED)
    .map(({ partner, untold }) => `${excerpt(partner)} ${countText(untold)}`);
  const rest = waiting.length - shown.length;
  const more = rest > 0 ? ` and ${countText(rest)} more` : '';
  return [
    `Outcomes that the partner hasn’t been told: ${shown.join(', ')}${more}. Partner Feedback has the messages.`,
  ];
};

export function byPartnerSection({ byPartner, stratum }: SummaryModel): Section {
  const shown = byPartner.slice(0, MOST_PARTNERS);
  return {
    heading: 'By partner',
    about:
      'Each against all other EQLs, the surest first, by the lower end of its interval. Intervals are widened for the number of partners.',
    columns: [
      text('Partner', 'An account at two partners stands in the rows of both.'),
      count('Overlap', 'Rows in which the account has overlap with the partner.'),
      count('EQLs', 'Mature and too young together; an account at two partners is an EQL of both.'),
      MATURE,
      CONVERTED,
      ...RATE,
      ...OTHERS_GAP,
      VERDICT,
    ],
    rows: [
      ...shown.reduce<Cell[][]>((rows, row) => rows.concat(partnerCells(row, stratum)), []),
      ...morePartners(byPartner.slice(MOST_PARTNERS)),
    ],
    empty: 'No partner has overlap yet.',
    notes: untoldNote(byPartner),
  };
}
