// The English names of months and weekdays, in order; the short ones are their first three letters.

export const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
] as const;

/** From Sunday on, as `getDay` counts. */
export const WEEKDAYS = [
  ...['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
] as const;

/** `January` -> `Jan`. */
export function shortName(name: string): string {
  return name.slice(0, 3);
}
