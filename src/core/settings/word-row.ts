// One level's words as plain data: what the settings come with, and what their row is called.
import type { Names } from '../language/names';

/** The words, parted by commas, none where the list comes empty and may stay so; label; meaning. */
export type WordRow = readonly [words: string, label: Names, meaning: () => string];

/** Each level's list, as the settings hold it. */
export type ListsOf<Rows> = { readonly [Level in keyof Rows]: readonly string[] };

export const listOf = ([words]: WordRow): readonly string[] =>
  words === '' ? [] : words.split(', ');
