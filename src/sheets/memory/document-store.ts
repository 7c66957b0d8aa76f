// Where everybody who works in this spreadsheet gets the same answer: texts kept with the document.

/** Null outside a document, where nothing can be remembered. */
export const documentStore = (): GoogleAppsScript.Properties.Properties | null =>
  PropertiesService.getDocumentProperties();

/** What was kept as JSON; undefined where nothing was, or where it isn't ours. */
export function readJson(text: string | null | undefined): unknown {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
