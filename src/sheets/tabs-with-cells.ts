// Tabs that hold cells. A chart on a tab of its own, and a connected data source, hold none: whatever is
// asked of their cells fails.
import { googleSheet } from './google';
import type { Sheet } from './workbook';

export const hasCells = (sheet: Sheet): boolean => String(googleSheet(sheet).getType()) === 'GRID';
