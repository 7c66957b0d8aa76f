// What settings that are fine alone may still get wrong together.

import { excerpt, isBlankCell, isSheetError } from '../cells/text';
import { headKey, phraseKey, type WordLists } from '../cells/words';
import { labelAt, pathKey, type SettingPath } from './rows';
import type { Settings, Vocabulary } from './schema';

/** One setting's part in a conflict. */
export interface ConflictSide {
  readonly path: SettingPath;
  /** Goes on from the setting's name: `is 20, which isn't more than “Fresh for”`. */
  readonly says: string;
}

/** Settings that don't go together, told from each side, the likeliest culprit first. */
export type Conflict = readonly ConflictSide[];

/** The words of one component, each level's list under its name. */
interface Family {
  readonly name: string;
  readonly lists: WordLists<string>;
  /** Words with the same key are found in the same cells. */
  readonly keyOf: (word: string) => string;
}

const familiesOf = ({ overlap, warmth, willing, fit, motion }: Vocabulary): readonly Family[] => {
  const { done, ...inMotionCell } = motion;
  const { declined } = motion;
  return [
    { name: 'overlap', lists: overlap, keyOf: phraseKey },
    { name: 'warmth', lists: warmth, keyOf: headKey },
    { name: 'willing', lists: willing, keyOf: headKey },
    { name: 'fit', lists: fit, keyOf: headKey },
    { name: 'motion', lists: inMotionCell, keyOf: phraseKey },
    // The status column is read by these two alone, so "done" may share words with the motions.
    { name: 'motion', lists: { declined, done }, keyOf: headKey },
  ];
};

/** Why a word could never be found in a cell; undefined for a word that can. */
const uselessBecause = (word: string, family: Family): string | undefined => {
  if (isBlankCell(word)) return 'means blank everywhere';
  if (family.keyOf(word) === '') return 'has no letter or digit to find it by';
  if (isSheetError(word)) return 'is an error of Sheets';
  if (family.name === 'overlap' && word.includes('/')) {
    return 'holds a slash, which parts several overlaps in one cell';
  }
  return undefined;
};

const twice = (word: string, path: SettingPath, other: SettingPath): ConflictSide => ({
  path,
  says: `holds “${excerpt(word)}”, which stands under “${labelAt(other)}” as well`,
});

const conflictsOf = (family: Family): readonly Conflict[] => {
  const pathOf = new Map<string, SettingPath>();
  const conflicts: Conflict[] = [];
  for (const [level, words] of Object.entries(family.lists)) {
    const path = ['vocabulary', family.name, level];
    for (const word of words) {
      const key = family.keyOf(word);
      const useless = uselessBecause(word, family);
      const other = pathOf.get(key) ?? path;
      if (useless) conflicts.push([{ path, says: `holds “${excerpt(word)}”, which ${useless}` }]);
      else if (pathKey(other) !== pathKey(path)) {
        conflicts.push([twice(word, path, other), twice(word, other, path)]);
      } else pathOf.set(key, path);
    }
  }
  return conflicts;
};

/** The day on which warmth is stale lies after the days on which it is fresh. */
const dayConflicts = ({ freshDays, staleDays }: Settings): readonly Conflict[] => {
  if (staleDays > freshDays) return [];
  return [
    [
      { path: ['staleDays'], says: `is ${staleDays}, while “Fresh for” is ${freshDays}` },
      { path: ['freshDays'], says: `is ${freshDays}, while “Stale after” is ${staleDays}` },
    ],
  ];
};

/** Every conflict between settings. */
export function conflictsIn(settings: Settings): readonly Conflict[] {
  return [...dayConflicts(settings), ...familiesOf(settings.vocabulary).flatMap(conflictsOf)];
}
