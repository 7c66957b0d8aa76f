// Takes out of the engine's menus what Sheets hasn't, so that nobody builds on it.

import type { Engine } from '../engine/engine';

type Registry = Engine['registries']['topbarMenuRegistry'];

/** By menu: the ids of the lines to leave out. */
const UNKNOWN_TO_SHEETS: { readonly [menu: string]: readonly string[] } = {
  insert: ['insert_carousel'],
  view: ['view_irregularity_map'],
};

export function hideWhatSheetsHasNot(registry: Registry): void {
  for (const [menu, lines] of Object.entries(UNKNOWN_TO_SHEETS)) {
    const item = registry.get(menu);
    const kept = item.children?.filter(
      (child) => typeof child === 'function' || !lines.includes(child.id ?? ''),
    );
    registry.replace(menu, { ...item, ...(kept ? { children: kept } : {}) });
  }
}
