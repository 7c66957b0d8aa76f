// What a job says of a list's columns: those that wait for a yes, and those that found no place.
import { excerpt } from '../cells/text';
import { FIELD_LABELS } from './fields';
import type { Recognition } from './recognition';

const MOST_NAMED = 5;

const nameOf = (headers: readonly string[], column: number): string => {
  const header = headers[column] ?? '';
  return header === '' ? `column ${column + 1}` : `“${excerpt(header)}”`;
};

const listed = (names: readonly string[]): string => {
  const shown = names.slice(0, MOST_NAMED).join(', ');
  return names.length > MOST_NAMED ? `${shown} and ${names.length - MOST_NAMED} more` : shown;
};

/** `Not used, since they have no place here: “Logo”, “Region”.` '' where every filled column has one. */
export function unplacedSentence({
  unplaced,
  headers,
}: Pick<Recognition, 'unplaced' | 'headers'>): string {
  if (unplaced.length === 0) return '';
  const names = unplaced.map((column) => nameOf(headers, column));
  return `Not used, having no place here: ${listed(names)}.`;
}

/** `Not used until you confirm it in Setup: “Last Activity” as Last touch.` '' where nothing waits. */
export function proposalsSentence({
  proposals,
  headers,
}: Pick<Recognition, 'proposals' | 'headers'>): string {
  if (proposals.length === 0) return '';
  const names = proposals.map(
    ({ field, column }) => `${nameOf(headers, column)} as ${FIELD_LABELS[field]}`,
  );
  return `Not used until you confirm it in Setup: ${listed(names)}.`;
}
