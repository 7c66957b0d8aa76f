// What becomes of overlap: where it drops off, at other warmth bars, and by partner.

import type { SummaryModel } from '../../core/conversion/summary';
import { bar, CONVERTED, count, EMPTY, MATURE, RATE, share, text, VERDICT } from './columns';
import { matureCells, shown } from './figure-cells';
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
      text('Step'),
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

export function byPartnerSection({ byPartner }: SummaryModel): Section {
  return {
    heading: 'By partner',
    about: 'The surest first: by the lower end of the rate’s interval, not by the rate.',
    columns: [
      text('Partner'),
      count('Overlap', 'Rows in which the account has overlap with the partner.'),
      count('EQLs', 'Mature and too young together.'),
      MATURE,
      CONVERTED,
      ...RATE,
      count('Not told', 'EQLs whose outcome the partner has not been told.'),
      // Verdicts are longer than a figure's column: they stand in the last, the wide one.
      EMPTY,
      EMPTY,
      VERDICT,
    ],
    rows: byPartner.map((row) => [
      row.partner,
      row.overlapRows,
      row.eqls,
      ...matureCells(row),
      row.untold,
      '',
      '',
      row.verdict ?? '',
    ]),
    empty: 'No partner has overlap yet.',
  };
}
