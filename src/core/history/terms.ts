// What a summary was built under: the settings in force and the tabs that it read, as cells of a row.

import type { Cell } from '../cells/cell';
import { once } from '../cells/once';
import { plainText } from '../cells/text';
import { inEnglish } from '../language/in-force';
import type { Names } from '../language/names';
import { KEPT_LABELS } from '../settings/kept-labels';
import { labelAt, pathKey, type SettingRow, settingRows, shippedRows } from '../settings/rows';
import type { Settings } from '../settings/settings';
import { BETWEEN, namesAt, OTHERS, READ } from './term-text';

/**
 * By the English header of its column: the setting's own name, where it is a single setting. The texts are
 * English ones too, whatever the tab says, so that two rows of two languages can be compared.
 */
export type Terms = ReadonlyMap<string, Cell>;

export const WINDOW = KEPT_LABELS.windowDays[0];
export const CONFIDENCE = KEPT_LABELS.confidence[0];
export const BASELINE = KEPT_LABELS.baseline[0];
export const LIKE_FOR_LIKE = KEPT_LABELS.stratifyBy[0];
export const OTHER_SETTINGS = OTHERS[0];
export const TABS_READ = READ[0];

/** Settings with a column each, since they weigh most. */
const COLUMNS = ['confidence', 'baseline', 'stratifyBy', 'warmthBar', 'fitBar', 'convertedStages'];
/** Those that no row needs: in `WINDOW`, the row's own date, what is planned, what partners are told. */
const PASSED_OVER = [
  ...['windowDays', 'window', 'asOf', 'gapsThatMatter'],
  ...['introduction', 'introductionNote', 'introductionChaseDays', 'openRequestsLimit'],
  'tellWithinDays',
];

/** What each column is called, in their order; text, but for these shares. */
export const termNames = once((): readonly Names[] => [
  KEPT_LABELS.windowDays,
  ...COLUMNS.flatMap((key) => namesAt([key])),
  OTHERS,
  READ,
]);

export const termColumns = once((): readonly string[] => termNames().map(([english]) => english));

const NONE = 'none';
/** Stands where every other setting is as the add-on came. */
export const AS_SHIPPED = 'as shipped';
const NOT_APPLIED = ', not applied: too few dates';

const listOf = ({ kind, default: cell }: SettingRow): string[] =>
  plainText(cell).split(kind === 'names' ? '; ' : ', ');

/** A list by what was added to it and taken from it: `Warmth: hot +blazing, -excellent`. */
const listChange = (row: SettingRow, shipped: SettingRow): string => {
  const [now, then] = [listOf(row), listOf(shipped)];
  const added = now.filter((word) => word !== '' && then.indexOf(word) < 0);
  const gone = then.filter((word) => word !== '' && now.indexOf(word) < 0);
  return [...added.map((word) => `+${word}`), ...gone.map((word) => `-${word}`)].join(', ');
};

const isList = ({ kind }: SettingRow): boolean => kind === 'words' || kind === 'names';

const othersText = (rows: readonly SettingRow[]): string => {
  const changed = rows.flatMap((row, place): string[] => {
    const shipped = shippedRows()[place] ?? row;
    const key = pathKey(row.path);
    if (COLUMNS.indexOf(key) >= 0 || PASSED_OVER.indexOf(key) >= 0) return [];
    if (plainText(row.default) === plainText(shipped.default)) return [];
    const value = isList(row) ? listChange(row, shipped) : plainText(row.default);
    return [`${row.label} ${value}`];
  });
  return changed.length === 0 ? AS_SHIPPED : changed.join(BETWEEN);
};

/**
 * The settings and the tabs of a summary that is about to be built. Settings without a column of
 * their own are named where they aren't as the add-on came: `Stale after 120 · Fit: A +Great`.
 */
export const termsOf = (settings: Settings, tabs: readonly string[]): Terms =>
  inEnglish(() => englishTerms(settings, tabs));

function englishTerms(settings: Settings, tabs: readonly string[]): Terms {
  const window = settings.window === 'none' ? NONE : `${settings.windowDays} days`;
  const rows = settingRows(settings);
  const cells = new Map(rows.map((row) => [pathKey(row.path), row.default]));
  return new Map<string, Cell>([
    [WINDOW, window],
    ...COLUMNS.map((key) => [labelAt([key]), cells.get(key) || NONE] as const),
    [OTHER_SETTINGS, othersText(rows)],
    [TABS_READ, tabs.join(', ')],
  ]);
}

/** The same, once it has turned out that the window can't be applied, for want of dates. */
export function withoutWindow(terms: Terms): Terms {
  const window = plainText(terms.get(WINDOW) ?? '');
  if (window === NONE) return terms;
  return new Map(terms).set(WINDOW, window + NOT_APPLIED);
}

/** The text of a term; the window as the settings have it, whether or not it could be applied. */
const settingText = (terms: Terms, header: string): string =>
  plainText(terms.get(header) ?? '').replace(NOT_APPLIED, '');

/** Whether a window was in force, so that leads become old enough to judge. */
export const hasWindow = (terms: Terms): boolean =>
  plainText(terms.get(WINDOW) ?? '') === settingText(terms, WINDOW) &&
  settingText(terms, WINDOW) !== NONE;

/** Whether neither says another window, confidence or baseline than the other. */
export function isSameLook(one: Terms, other: Terms): boolean {
  return [WINDOW, CONFIDENCE, BASELINE].every((header) => {
    const texts = [settingText(one, header), settingText(other, header)];
    return texts.indexOf('') >= 0 || texts[0] === texts[1];
  });
}

/** Whether two say the very same of everything. */
export function isSameTerms(one: Terms, other: Terms): boolean {
  return termColumns().every(
    (header) => plainText(one.get(header) ?? '') === plainText(other.get(header) ?? ''),
  );
}
