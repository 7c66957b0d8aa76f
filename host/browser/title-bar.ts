// The line above the sheet: the document's name, also in the browser's tab.

import { pageElement } from './element';

export function showDocumentName(name: string): void {
  document.title = name;
  pageElement('document-name').textContent = name;
}
