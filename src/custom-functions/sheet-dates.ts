// Dates handed to a custom function, put on the sheet's wall clock; may call no service to ask.

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
/** Every zone in use stands a whole number of quarters of an hour from UTC. */
const ZONE_STEP_MINUTES = 15;
/**
 * Zones reach from UTC-11 to UTC+14, so a midnight may fall on an hour that two zones share. From
 * 10 a.m. UTC on, the eastern one is meant, since more people live there (Auckland at 11 and 12,
 * not Pago Pago); at 10 sharp the western one (Honolulu, not Kiritimati).
 */
const LATEST_WESTERN_MIDNIGHT = 10 * 60;
/** Summer time moves midnight by an hour at the most. */
const SUMMER_TIME_MINUTES = 60;

const minuteOfDay = (date: Date): number => {
  const minutes = Math.floor(date.getTime() / MINUTE_MS) % DAY_MINUTES;
  return minutes < 0 ? minutes + DAY_MINUTES : minutes;
};

const isZoneMidnight = (date: Date): boolean =>
  date.getTime() % MINUTE_MS === 0 && minuteOfDay(date) % ZONE_STEP_MINUTES === 0;

/** From one minute of the day to another by the shorter way round, -720 to 720. */
const apart = (from: number, to: number): number => {
  const ahead = (to - from + DAY_MINUTES) % DAY_MINUTES;
  return ahead > DAY_MINUTES / 2 ? ahead - DAY_MINUTES : ahead;
};

const eastOfUtc = (midnight: number): number =>
  midnight > LATEST_WESTERN_MIDNIGHT ? DAY_MINUTES - midnight : -midnight;

/**
 * A function that puts a date argument on the sheet's wall clock, in UTC fields, inferred from all
 * the dates of one call.
 *
 * A date cell is an instant: midnight in the sheet's zone, which a custom function can't ask for.
 * Date-only cells all name the same minute of the day (two minutes an hour apart, with summer
 * time), so the commonest quarter-hour among the dates is taken for midnight. Worked: with
 * 2026-01-09T23:00Z and 2026-07-09T22:00Z, midnight is an hour or two before UTC's, and the cells
 * are 10 January and 10 July. The edge: where fewer than half of the dates share such a minute they
 * are times, not days, and are read in UTC.
 */
export function sheetClockOf(dates: readonly Date[]): (date: Date) => Date {
  const seen = new Map<number, number>();
  for (const date of dates) {
    if (isZoneMidnight(date)) seen.set(minuteOfDay(date), (seen.get(minuteOfDay(date)) ?? 0) + 1);
  }
  let midnight = 0;
  let most = 0;
  for (const [minute, count] of Array.from(seen)) {
    if (count > most || (count === most && minute < midnight)) {
      midnight = minute;
      most = count;
    }
  }
  if (most * 2 < dates.length) return (date) => date;
  const offset = eastOfUtc(midnight) * MINUTE_MS;
  return (date) => {
    const shown = date.getTime() + offset;
    const off = apart(midnight, minuteOfDay(date));
    const isDay = isZoneMidnight(date) && Math.abs(off) <= SUMMER_TIME_MINUTES;
    return new Date(isDay ? shown - off * MINUTE_MS : shown);
  };
}
