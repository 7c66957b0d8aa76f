// The columns of EQL History, each with what it means, and a summary as their cells.

import type { Cell } from '../cells/cell';
import { dayToDate } from '../cells/day';
import { once } from '../cells/once';
import type { LeadTypeRow } from '../conversion/lead-type-rows';
import type { SummaryModel } from '../conversion/summary';
import { inPoints } from '../figure-text';
import type { Names } from '../language/names';
import { say } from '../language/say';
import { EQL } from '../lead-types';
import { type HistoryRow, rowOf } from './history-row';
import { changeText, termChanges } from './term-changes';
import { termCell } from './term-text';
import { termNames } from './terms';

export interface HistoryColumn {
  /** The English one, by which the column is known here. */
  readonly header: string;
  /** What it is called on the tab, in every language. */
  readonly names: Names;
  readonly format: 'date' | 'count' | 'percent' | 'points' | 'text';
  /** What pointing at the header explains. */
  readonly note: () => string;
}

/** A column's names, its English one the key to it. */
const keyOf = ([english]: Names): string => english;

type Names3<Part extends string> = Readonly<Record<Part, Names>>;

const EQL_NAMES = {
  leads: ['EQLs', 'EQLs', 'EQLs'],
  mature: ['EQL mature', 'EQLs alt genug', 'EQLs con antigüedad'],
  converted: ['EQL converted', 'EQLs konvertiert', 'EQLs convertidos'],
  rate: ['EQL rate', 'EQL-Rate', 'Tasa EQL'],
  low: ['EQL rate from', 'EQL-Rate von', 'Tasa EQL desde'],
  high: ['EQL rate to', 'EQL-Rate bis', 'Tasa EQL hasta'],
} as const satisfies Names3<string>;

const BASELINE_NAMES = {
  leads: ['Baseline leads', 'Vergleichsgruppe', 'Referencia'],
  mature: ['Baseline mature', 'Vergleichsgruppe alt genug', 'Referencia con antigüedad'],
  converted: ['Baseline converted', 'Vergleichsgruppe konvertiert', 'Referencia convertidos'],
  rate: ['Baseline rate', 'Rate der Vergleichsgruppe', 'Tasa de referencia'],
  low: ['Baseline rate from', 'Rate der Vergleichsgruppe von', 'Tasa de referencia desde'],
  high: ['Baseline rate to', 'Rate der Vergleichsgruppe bis', 'Tasa de referencia hasta'],
} as const satisfies Names3<keyof typeof EQL_NAMES>;

type GroupNames = Names3<keyof typeof EQL_NAMES>;

const headersOf = (names: GroupNames) => ({
  leads: keyOf(names.leads),
  mature: keyOf(names.mature),
  converted: keyOf(names.converted),
  rate: keyOf(names.rate),
  low: keyOf(names.low),
  high: keyOf(names.high),
});

export const eqlHeaders = once(() => headersOf(EQL_NAMES));
export const baselineHeaders = once(() => headersOf(BASELINE_NAMES));

const NAMES = {
  date: ['Date', 'Datum', 'Fecha'],
  gap: ['Gap', 'Abstand', 'Diferencia'],
  gapFrom: ['Gap from', 'Abstand von', 'Diferencia desde'],
  gapTo: ['Gap to', 'Abstand bis', 'Diferencia hasta'],
  validFrom: ['Always valid from', 'Immer gültig von', 'Siempre válido desde'],
  validTo: ['Always valid to', 'Immer gültig bis', 'Siempre válido hasta'],
  verdict: ['Verdict', 'Urteil', 'Veredicto'],
  headline: ['Headline', 'Kernaussage', 'Titular'],
  changed: [
    'Changed since the row before',
    'Geändert seit der Zeile davor',
    'Cambios desde la fila anterior',
  ],
  imported: [
    'Imported since the row before',
    'Importiert seit der Zeile davor',
    'Importado desde la fila anterior',
  ],
} as const satisfies Readonly<Record<string, Names>>;

export const DATE = NAMES.date[0];
export const VERDICT = NAMES.verdict[0];
export const HEADLINE = NAMES.headline[0];
export const ALWAYS_VALID = [NAMES.validFrom[0], NAMES.validTo[0]] as const;
const GAP = [NAMES.gap[0], NAMES.gapFrom[0], NAMES.gapTo[0]] as const;
const CHANGED = NAMES.changed[0];
const IMPORTED = NAMES.imported[0];

const column = (
  names: Names,
  format: HistoryColumn['format'],
  note: HistoryColumn['note'],
): HistoryColumn => ({ header: keyOf(names), names, format, note });

const eqlColumns = (): HistoryColumn[] => [
  column(EQL_NAMES.leads, 'count', () => say('All EQLs, mature and too young together.')),
  column(EQL_NAMES.mature, 'count', () => say('Those of the EQLs that rates count.')),
  column(EQL_NAMES.converted, 'count', () => say('Mature EQLs that converted.')),
];

const baselineColumns = (): HistoryColumn[] => [
  column(BASELINE_NAMES.leads, 'count', () =>
    say('All leads of the baseline, mature and too young together.'),
  ),
  column(BASELINE_NAMES.mature, 'count', () =>
    say('Those of the leads of the baseline that rates count.'),
  ),
  column(BASELINE_NAMES.converted, 'count', () =>
    say('Mature leads of the baseline that converted.'),
  ),
];

const rateColumns = ({ rate, low, high }: GroupNames): HistoryColumn[] => [
  column(rate, 'percent', () =>
    say('Converted divided by mature. Empty under 10 mature ones, which are too few for a rate.'),
  ),
  column(low, 'percent', () => say('The lower end of the rate’s interval.')),
  column(high, 'percent', () => say('The upper end of the rate’s interval.')),
];

/** In the order in which a new tab has them; in an older one they are found by their headers. */
export const historyColumns = once((): readonly HistoryColumn[] => [
  column(NAMES.date, 'date', () =>
    say(
      'One row for each day on which a summary was built, as its first summary of that day said it. ' +
        'Later ones of the same day, and those judged as of another day, change nothing here, and no row ' +
        'is ever rewritten. Sort it and write beside and below it as you like.',
    ),
  ),
  ...eqlColumns(),
  ...rateColumns(EQL_NAMES),
  ...baselineColumns(),
  ...rateColumns(BASELINE_NAMES),
  column(NAMES.gap, 'points', () => say('EQL rate minus baseline rate, in points.')),
  column(NAMES.gapFrom, 'points', () => say('The lower end of the gap’s interval, for one look.')),
  column(NAMES.gapTo, 'points', () => say('The upper end of the gap’s interval, for one look.')),
  column(NAMES.validFrom, 'points', () =>
    say('The lower end of the interval that holds however often one looks.'),
  ),
  column(NAMES.validTo, 'points', () =>
    say('The upper end of the interval that holds however often one looks.'),
  ),
  column(NAMES.verdict, 'text', () => say('What the figures allowed to say on that day.')),
  column(NAMES.headline, 'text', () => say('The sentence at the top of the summary.')),
  ...termNames().map((names) =>
    column(names, 'text', () => say('In force when the summary was built.')),
  ),
  column(NAMES.changed, 'text', () =>
    say('Settings and tabs that were others in the row of the day before.'),
  ),
  column(NAMES.imported, 'text', () =>
    say('What each import changed on its day; rows are counted as they stood then.'),
  ),
]);

type Figures = Pick<LeadTypeRow, 'low' | 'high'> | undefined;

const groupCells = (
  headers: ReturnType<typeof eqlHeaders>,
  { leads, mature, converted, rate }: HistoryRow['eql'],
  figures: Figures,
): [string, Cell | undefined][] => {
  const { low, high } = rate === undefined ? {} : (figures ?? {});
  return [
    [headers.leads, leads],
    [headers.mature, mature],
    [headers.converted, converted],
    [headers.rate, rate],
    [headers.low, low],
    [headers.high, high],
  ];
};

const pointsCell = (difference: number | undefined): Cell | undefined =>
  difference === undefined ? undefined : inPoints(difference);

/**
 * A summary's cells by their headers, beside what it is compared with: the row of the day before,
 * and what was imported since.
 * What there is no figure for is blank, never 0; a gap stands where both rates do.
 */
export function historyCells(
  row: HistoryRow,
  model: SummaryModel,
  last: HistoryRow | undefined,
  imported = '',
): ReadonlyMap<string, Cell> {
  const [eql, baseline] = [rowOf(model, EQL), rowOf(model, model.baseline)];
  const hasGap = row.eql.rate !== undefined && row.baseline.rate !== undefined;
  const { difference, differenceLow, differenceHigh } = (hasGap ? eql : undefined) ?? {};
  const changes = last ? termChanges(row.terms, last.terms) : [];
  const cells: (readonly [string, Cell | undefined])[] = [
    [DATE, dayToDate(row.day)],
    ...groupCells(eqlHeaders(), row.eql, eql),
    ...groupCells(baselineHeaders(), row.baseline, baseline),
    [GAP[0], pointsCell(difference)],
    [GAP[1], pointsCell(differenceLow)],
    [GAP[2], pointsCell(differenceHigh)],
    [ALWAYS_VALID[0], pointsCell(row.alwaysValid?.low)],
    [ALWAYS_VALID[1], pointsCell(row.alwaysValid?.high)],
    [VERDICT, row.verdict],
    [HEADLINE, model.headline],
    ...Array.from(row.terms, ([header, cell]) => [header, termCell(header, cell)] as const),
    [CHANGED, changes.map(changeText).join('; ')],
    [IMPORTED, imported],
  ];
  return new Map(cells.map(([header, cell]) => [header, cell ?? ''] as const));
}
