// What the plain grid can't do by itself: the engine takes the workbook over, and does it.

export class NeedsEngine extends Error {
  override name = 'NeedsEngine';
}
