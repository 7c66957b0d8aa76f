// The engine's names of errors in cells, and what Sheets calls them.

const SHEETS_NAMES: { readonly [engineName: string]: string } = {
  '#REF': '#REF!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
  '#BAD_EXPR': '#ERROR!',
  '#ERROR': '#VALUE!',
};

/** Begins the message of an error that a custom function threw: `#ERROR!` in Sheets, not `#VALUE!`. */
export const THROWN_MARK = '\u200b';

/** `#REF` -> `#REF!`; a name that both share stays. */
export function sheetsErrorName(engineName: string, message = ''): string {
  if (message.startsWith(THROWN_MARK)) return '#ERROR!';
  return SHEETS_NAMES[engineName] ?? engineName;
}
