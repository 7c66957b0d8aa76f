// Whether two blocks of cells share a cell.

import type { EngineZone } from './engine';

export function overlap(a: EngineZone, b: EngineZone): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
