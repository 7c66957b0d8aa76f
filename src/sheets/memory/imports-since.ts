// What imports have changed since EQL History got its last row, kept with the document for the next one.

import { excerpt } from '../../core/cells/text';
import { say } from '../../core/language/say';
import { parsedJson } from '../parsed-json';
import { documentStore } from './document-store';

const IMPORTS = 'eql.imports-since';
/** Google takes 9 KB a value. */
const MOST_CHARACTERS = 8000;
const LONGEST = 2000;

interface Imports {
  /** The oldest first. */
  readonly said: readonly string[];
  /** How many came before them, for which there was no room. */
  readonly earlier: number;
}

const isImports = (read: unknown): read is Imports =>
  typeof read === 'object' && read !== null && 'said' in read && Array.isArray(read.said);

function kept(): Imports {
  const read = parsedJson(documentStore()?.getProperty(IMPORTS));
  return isImports(read) ? read : { said: [], earlier: 0 };
}

/** As EQL History tells it; '' where nothing was imported. */
export function importsSince(): string {
  const { said, earlier } = kept();
  return [
    ...(earlier > 0 ? [say('Imports before these: {earlier}.', { earlier })] : []),
    ...said,
  ].join(' ');
}

/** Remembers one more; false where the store is full, and EQL History won't tell of it. */
export function rememberImport(text: string): boolean {
  try {
    const { said, earlier } = kept();
    const all = [...said, excerpt(text, LONGEST)];
    let first = 0;
    while (JSON.stringify(all.slice(first)).length > MOST_CHARACTERS) first += 1;
    const imports: Imports = { said: all.slice(first), earlier: earlier + first };
    documentStore()?.setProperty(IMPORTS, JSON.stringify(imports));
    return true;
  } catch {
    return false;
  }
}

/** Once a row of EQL History has them. Where that fails, the next row tells them again. */
export function forgetImports(): void {
  try {
    documentStore()?.deleteProperty(IMPORTS);
  } catch {
    // The row is written: a summary that is built and kept has not failed.
  }
}
