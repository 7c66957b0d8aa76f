// A day as people read it.
import { say } from '../../src/core/language/say';

const MONTHS = [
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

/** `2026-03-14` -> `14 March 2026`; anything else stays as it is. */
export function dayText(iso: string): string {
  const [, year = '', month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return iso;
  return say('{day} {month} {year}', { day: String(Number(day)), month: name(), year });
}
