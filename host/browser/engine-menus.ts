// The engine's own menus, brought closer to those of Sheets; the add-on's are in menu-bar.ts.

import type { Engine } from '../engine/engine';

type Registry = Engine['registries']['topbarMenuRegistry'];

/** By menu: the ids of the lines to leave out. */
const UNKNOWN_TO_SHEETS: { readonly [menu: string]: readonly string[] } = {
  insert: ['insert_carousel'],
  view: ['view_irregularity_map'],
};

/** The module of download.ts, beside this script. */
const DOWNLOAD_MODULE = './download.js';
const FIRST_IN_FILE = 10;

/** File > Download: what was done in the page is gone when it closes, so this keeps it. */
export function addDownload(registry: Registry, documentName: string): void {
  registry.addChild('download', ['file'], {
    name: 'Download (.xlsx)',
    icon: 'o-spreadsheet-Icon.DOWNLOAD',
    sequence: FIRST_IN_FILE,
    separator: true,
    execute: async (env) => {
      const module = (await import(DOWNLOAD_MODULE)) as typeof import('./download');
      await module.downloadWorkbook(env.model, documentName);
    },
  });
}

/** Takes out what Sheets hasn't, so that nobody comes to count on it. */
export function hideWhatSheetsHasNot(registry: Registry): void {
  for (const [menu, lines] of Object.entries(UNKNOWN_TO_SHEETS)) {
    const item = registry.get(menu);
    const kept = item.children?.filter(
      (child) => typeof child === 'function' || !lines.includes(child.id ?? ''),
    );
    registry.replace(menu, { ...item, ...(kept ? { children: kept } : {}) });
  }
}
