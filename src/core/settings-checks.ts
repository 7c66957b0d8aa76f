// What settings that are fine alone may still get wrong together; knows no cell's address.
import { labelAt, type SettingPath } from './settings-rows';
import type { Settings } from './settings-schema';
import { isBlankCell, isSheetError } from './text';
import { headKey, phraseKey, type WordLists } from './words';

/** One setting's part in a conflict. */
export interface ConflictSide {
  readonly path: SettingPath;
  /** Goes on from the setting's name: `is 20, which isn't more than “Fresh for”`. */
  readonly says: string;
}

/** Settings that don't go together, told from each side, the likeliest culprit first. */
export type Conflict = readonly ConflictSide[];

type KeyOf = (word: string) => string;

/** The words of one component, each level's list under its name. */
interface Family {
  readonly name: string;
  readonly lists: WordLists<string>;
  readonly keyOf: KeyOf;
}

/** "Done" is read in the status column alone, so it may share words with the motions. */
const motionLists = ({ motion }: Settings['vocabulary']): WordLists<string> => {
  const { done: _inItsOwnColumn, ...lists } = motion;
  return lists;
};

const familiesOf = (vocabulary: Settings['vocabulary']): readonly Family[] => [
  { name: 'overlap', lists: vocabulary.overlap, keyOf: phraseKey },
  { name: 'warmth', lists: vocabulary.warmth, keyOf: headKey },
  { name: 'willing', lists: vocabulary.willing, keyOf: headKey },
  { name: 'fit', lists: vocabulary.fit, keyOf: headKey },
  { name: 'motion', lists: motionLists(vocabulary), keyOf: phraseKey },
  { name: 'motion', lists: { done: vocabulary.motion.done }, keyOf: headKey },
];

/** Why a word could never be found in a cell; undefined for a word that can. */
const uselessBecause = (word: string, family: Family): string | undefined => {
  if (isBlankCell(word) || family.keyOf(word) === '') return 'means blank everywhere';
  if (isSheetError(word)) return 'is an error of Sheets';
  if (family.name === 'overlap' && word.includes('/')) {
    return 'holds a slash, which parts several overlaps in one cell';
  }
  return undefined;
};

const twice = (word: string, path: SettingPath, other: SettingPath): ConflictSide => ({
  path,
  says: `holds “${word}”, which stands under “${labelAt(other)}” as well`,
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
      if (useless) conflicts.push([{ path, says: `holds “${word}”, which ${useless}` }]);
      else if (labelAt(other) !== labelAt(path)) {
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
