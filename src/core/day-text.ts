// Days as a person reads them, in the language in force.
import type { Day } from './cells/cell';
import { dayToDate } from './cells/day';
import { say } from './language/say';

const MONTH_NAMES: readonly (() => string)[] = [
  () => say('January'),
  () => say('February'),
  () => say('March'),
  () => say('April'),
  () => say('May'),
  () => say('June'),
  () => say('July'),
  () => say('August'),
  () => say('September'),
  () => say('October'),
  () => say('November'),
  () => say('December'),
];

const partsOf = (
  day: Day,
): { readonly day: number; readonly month: string; readonly year: string } => {
  const date = dayToDate(day);
  const month = MONTH_NAMES[date.getUTCMonth()]?.() ?? '';
  return { day: date.getUTCDate(), month, year: String(date.getUTCFullYear()) };
};

/** A day as a person reads it: `14 March 2026`. */
export const formatDay = (day: Day): string => say('{day} {month} {year}', partsOf(day));

/** `14 March`, where the year goes without saying. */
export const dayOfYearText = (day: Day): string => say('{day} {month}', partsOf(day));

/** `March 2026`, where the day isn't known. */
export const monthText = (day: Day): string => say('{month} {year}', partsOf(day));
