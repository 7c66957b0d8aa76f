// What was recognised of a list that was never scored, for whoever begins with it.
import { type Field, fieldLabel } from '../../core/columns/fields';
import type { Worklist } from '../../rpc';
import type { OverlapView } from '../row/overlap-view';
import { hasScores } from '../scoring/has-scores';

/** What the whole list hangs on. */
const FIRST: readonly Field[] = ['partner', 'account', 'overlap', 'warmth', 'fit', 'motion'];

export function startFacts({ tab, overlap }: OverlapView): Worklist['start'] {
  if (hasScores(tab)) return null;
  const labels = (isThere: boolean): readonly string[] =>
    FIRST.filter((field) => (tab.recognition.columns[field] !== undefined) === isThere).map(
      (field) => fieldLabel(field),
    );
  return { rows: overlap.rows.length, found: labels(true), absent: labels(false) };
}
