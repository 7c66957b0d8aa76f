// What became of an export's rows, in sentences: how many in, how many out, and why.
import { say } from '../language/say';
import type { CleanList } from './clean-list';
import type { LedgerEntry, LedgerReason } from './ledger';
import { rowsText } from './rows-text';

interface Told {
  readonly rows: number;
  /** Which they are. */
  readonly places: string;
}

/** What is said of the rows of a reason, in this order. */
const SAID: readonly (readonly [
  reasons: readonly LedgerReason[],
  sentence: (told: Told) => string,
])[] = [
  [
    ['title', 'group title', 'footer', 'repeated header'],
    (told) =>
      say('{rows} {rows|row|rows} dropped as titles, totals or repeated headers: {places}.', told),
  ],
  [
    ['no account'],
    (told) => say('{rows} {rows|row|rows} dropped without an account: {places}.', told),
  ],
  [
    ['no partner'],
    (told) => say('{rows} {rows|row|rows} dropped, since no partner is named: {places}.', told),
  ],
  [
    ['left out'],
    (told) =>
      say(
        '{rows} {rows|row|rows} set aside by “Partners left out” in EQL Settings: {places}.',
        told,
      ),
  ],
  [
    ['merged'],
    (told) =>
      say(
        '{rows} {rows|row|rows} merged with the row of the same account and partner: {places}.',
        told,
      ),
  ],
];

const placesOf = (entries: readonly LedgerEntry[], several: boolean): string => {
  const byTab = new Map<string, number[]>();
  for (const { tab, row } of entries) byTab.set(tab, [...(byTab.get(tab) ?? []), row]);
  return Array.from(byTab)
    .map(([tab, rows]) => (several ? `${tab}, ${rowsText(rows)}` : rowsText(rows)))
    .join('; ');
};

/**
 * `14 rows in, 11 out.`, then a sentence for each reason with the rows that it is said of. With
 * `several` tabs each is named.
 */
export function ledgerSentences(
  { rows, rowsIn, ledger }: CleanList,
  several = false,
): readonly string[] {
  const told = SAID.flatMap(([reasons, sentence]) => {
    const entries = ledger.filter(({ reason }) => reasons.includes(reason));
    if (entries.length === 0) return [];
    const distinct = new Set(entries.map(({ tab, row }) => `${row} ${tab}`)).size;
    return [sentence({ rows: distinct, places: placesOf(entries, several) })];
  });
  return [
    say('{rows} {rows|row|rows} in, {out} out.', { rows: rowsIn, out: rows.length }),
    ...told,
  ];
}
