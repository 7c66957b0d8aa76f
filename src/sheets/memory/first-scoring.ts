// The day on which a list was first scored: it dates all who were EQLs by then, and is no bulk load.
import type { Day } from '../../core/cells/cell';
import { documentStore } from './document-store';

const FIRST_SCORING = 'eql.first-scoring.';

export function rememberFirstScoring(sheetId: number, day: Day): void {
  documentStore()?.setProperty(FIRST_SCORING + sheetId, String(day));
}

/** Undefined where the list was scored before this was remembered, or never. */
export function firstScoring(sheetId: number): Day | undefined {
  const day = documentStore()?.getProperty(FIRST_SCORING + sheetId);
  return day ? Number(day) : undefined;
}
