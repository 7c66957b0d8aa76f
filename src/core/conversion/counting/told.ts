// Whether a partner was told of an account, and until when: the one rule for summary and feedback.
import type { Cell, Day } from '../../cells/cell';
import { type Done, type DoneTerms, readDone } from '../../qualification/done-cell';

/** By its rows: on a day, on a day that nobody wrote down, or not at all. */
export type Told = Day | 'told' | 'untold';

const isDay = (done: Done): done is Day => typeof done === 'number';

/** What one row says, by its two columns: a day before a tick, in whichever of them it stands. */
export function toldOfRow(
  told: Cell | undefined,
  toldOn: Cell | undefined,
  terms: DoneTerms,
): Told {
  const read = [toldOn ?? '', told ?? ''].map((cell) => readDone(cell, terms));
  return read.find(isDay) ?? (read.includes('done') ? 'told' : 'untold');
}

/** What several rows of one account say: a tick means that the partner knows it all. */
export function toldOfRows(rows: readonly { readonly told: Told }[]): Told {
  let latest: Told = 'untold';
  for (const { told } of rows) {
    if (told === 'told') return told;
    if (told !== 'untold' && (latest === 'untold' || told > latest)) latest = told;
  }
  return latest;
}

/**
 * Until when the partner knows of an account: by the later of its own note and the account's rows.
 * Undefined where it was never told.
 */
export function knownUntil(rows: Told, partnerTold: Day | undefined): Day | 'told' | undefined {
  if (typeof rows !== 'number') return rows === 'told' ? 'told' : partnerTold;
  return partnerTold === undefined ? rows : Math.max(rows, partnerTold);
}

/**
 * Whether a partner knows what happened on a day. Told on the day itself counts as told; and once a
 * partner was told, what has no day counts as known, since nobody can say that it is new.
 */
export function knows(until: Day | 'told' | undefined, day: Day | undefined): boolean {
  if (until === undefined) return false;
  return until === 'told' || day === undefined || day <= until;
}
