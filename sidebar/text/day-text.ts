// A day as people read it.

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `2026-03-14` -> `14 March 2026`; anything else stays as it is. */
export function dayText(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}
