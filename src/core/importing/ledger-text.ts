// What became of an export's rows, in sentences: how many in, how many out, and why.
import type { CleanList } from './clean-list';
import type { LedgerEntry, LedgerReason } from './ledger';
import { rowCount, rowsText } from './rows-text';

/** What is said of the rows of a reason, in this order; `%` stands for how many. */
const SAID: readonly (readonly [reasons: readonly LedgerReason[], text: string])[] = [
  [
    ['title', 'group title', 'footer', 'repeated header'],
    '% dropped as titles, totals or repeated headers',
  ],
  [['no account'], '% dropped without an account'],
  [['no partner'], '% dropped, since no partner is named'],
  [['left out'], '% set aside by “Partners left out” in EQL Settings'],
  [['merged'], '% merged with the row of the same account and partner'],
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
  const told = SAID.flatMap(([reasons, text]) => {
    const entries = ledger.filter(({ reason }) => reasons.includes(reason));
    if (entries.length === 0) return [];
    const distinct = new Set(entries.map(({ tab, row }) => `${row} ${tab}`)).size;
    return [`${text.replace('%', rowCount(distinct))}: ${placesOf(entries, several)}.`];
  });
  return [`${rowCount(rowsIn)} in, ${rows.length} out.`, ...told];
}
