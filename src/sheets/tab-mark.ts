// A note on a tab that no user sees: one text under a key, kept with the tab itself.
import type { GoogleSheet } from './google';

/** The text, or undefined where the tab has none under this key. */
export function readMark(sheet: GoogleSheet, key: string): string | undefined {
  const [mark] = sheet.createDeveloperMetadataFinder().withKey(key).find();
  return mark?.getValue() ?? undefined;
}

export function writeMark(sheet: GoogleSheet, key: string, text: string): void {
  const [mark] = sheet.createDeveloperMetadataFinder().withKey(key).find();
  if (mark) mark.setValue(text);
  else sheet.addDeveloperMetadata(key, text);
}
