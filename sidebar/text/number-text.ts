// Numbers as people read them.

/** `20000` -> `20,000`. */
export function amount(count: number): string {
  return count.toLocaleString('en');
}

/** `1, row` -> `1 row`; `20000, row` -> `20,000 rows`. */
export function countOf(count: number, thing: string): string {
  return `${amount(count)} ${thing}${count === 1 ? '' : 's'}`;
}
