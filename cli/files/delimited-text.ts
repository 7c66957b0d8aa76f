// Comma, semicolon, tab or pipe separated text -> rows of text.

import { splitRows } from './delimited-rows';
import { type Separator, separatorOf } from './separator';

/** Excel writes this line first when the list separator may differ from the reader's. */
const SEPARATOR_LINE = /^"?sep=([,;|\t]|\\t)"?[,;|\t]*(?:\r\n?|\n)/i;

export interface DelimitedText {
  readonly separator: Separator;
  readonly rows: readonly (readonly string[])[];
  /** Rows, counted from 1, with a quotation mark that is opened and never closed. */
  readonly unclosed: readonly number[];
  /** Rows, counted from 1, with a cell over several lines that look like rows themselves. */
  readonly rowsInACell: readonly number[];
}

export function readDelimitedText(text: string): DelimitedText {
  const named = SEPARATOR_LINE.exec(text);
  const said = named?.[1]?.toLowerCase() === '\\t' ? '\t' : named?.[1];
  const body = text.slice(named?.[0].length ?? 0);
  const separator = (said as Separator | undefined) ?? separatorOf(body);
  return { separator, ...splitRows(body, separator) };
}
