// Numbers as people read them.

/** `20000` -> `20,000`. */
export function amount(count: number): string {
  return count.toLocaleString('en');
}
