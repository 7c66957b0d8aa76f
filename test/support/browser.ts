// The browser of the browser tests: one for all files of a jest worker, kept outside of them.
import type { Browser } from 'playwright-core';

declare global {
  var ofWorker: { readonly browser: () => Promise<Browser> };
}

/** The pages that a file leaves open are closed when it ends. */
export const openBrowser = (): Promise<Browser> => globalThis.ofWorker.browser();
