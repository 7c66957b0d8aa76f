// Ctrl+P, or Cmd+P, prints the tab and not the page around it, as in Sheets.

import type { Grid } from './grid';

export function printByKey(grid: Grid): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const isPrint = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!isPrint || event.key.toLowerCase() !== 'p') return;
      event.preventDefault();
      event.stopPropagation();
      grid.print();
    },
    { capture: true },
  );
}
