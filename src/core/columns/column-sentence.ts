// What a job says of a list's columns: those that wait for a yes, and those that found no place.
import { firstOf, quoted } from '../few-names';
import { say } from '../language/say';
import { fieldLabel } from './fields';
import type { Recognition } from './recognition';

const MOST_NAMED = 5;

const nameOf = (headers: readonly string[], column: number): string => {
  const header = headers[column] ?? '';
  return header === '' ? say('column {number}', { number: column + 1 }) : quoted(header);
};

const listed = (names: readonly string[]): string => firstOf(names, MOST_NAMED);

/** `Not used, since they have no place here: “Logo”, “Region”.` '' where every filled column has one. */
export function unplacedSentence({
  unplaced,
  headers,
}: Pick<Recognition, 'unplaced' | 'headers'>): string {
  if (unplaced.length === 0) return '';
  const names = unplaced.map((column) => nameOf(headers, column));
  return say('Not used, having no place here: {columns}.', { columns: listed(names) });
}

/** `Not used until you confirm it in Setup: “Last Activity” as Last touch.` '' where nothing waits. */
export function proposalsSentence({
  proposals,
  headers,
}: Pick<Recognition, 'proposals' | 'headers'>): string {
  if (proposals.length === 0) return '';
  const names = proposals.map(({ field, column }) =>
    say('{column} as {field}', { column: nameOf(headers, column), field: fieldLabel(field) }),
  );
  return say('Not used until you confirm it in Setup: {columns}.', { columns: listed(names) });
}
