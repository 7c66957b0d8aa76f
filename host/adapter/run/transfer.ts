// What google.script.run carries back to the page: JSON values; anything else makes the whole result
// null, without an error.

/** The result as JSON text. */
export function resultJson(result: unknown): string {
  if (result === undefined || !isTransferable(result, [])) return 'null';
  return JSON.stringify(result) ?? 'null';
}

function isTransferable(value: unknown, above: readonly object[]): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'object') {
    if (above.includes(value)) return false;
    const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
    return plain && Object.values(value).every((item) => isTransferable(item, [...above, value]));
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
