// A formula of the development build alone: whether the script's files can be read inside one.

/** `string` where they can. */
export function EQL_CHECK_FILE(): string {
  try {
    return typeof HtmlService.createHtmlOutputFromFile('Sidebar').getContent();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
