// Where everybody who works in this spreadsheet gets the same answer: texts kept with the document.

/** Null outside a document, where nothing can be remembered. */
export const documentStore = (): GoogleAppsScript.Properties.Properties | null =>
  PropertiesService.getDocumentProperties();
