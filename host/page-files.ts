// What the preview's page is handed when it opens, as a script: the workbook, the add-on, the adapter
// and the engine's templates. A script needs no connection, so the page's policy allows none at all.

import type { WorkbookSnapshot } from './engine/engine';
import type { AddOn } from './realm/manifest';

/** A workbook, prepared before the page is served. */
export interface ServedWorkbook {
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
  /** Google's name of the spreadsheet's locale, such as `de_DE`; American unless it is said. */
  readonly locale?: string;
  /** What is worth knowing about how its files were read. */
  readonly notes?: readonly string[];
}

/** The files that clasp would push, and the name that the store gives them. */
export type ServedAddOn = AddOn & { readonly name: string };

export interface PageFiles {
  readonly workbook: ServedWorkbook;
  readonly addOn: ServedAddOn;
  /** How the engine draws itself. */
  readonly templates: string;
}

/** The script that leaves them on the window as `pageFiles`. */
export function pageFilesScript(files: PageFiles): string {
  return `window.pageFiles = ${JSON.stringify(files)};\n`;
}
