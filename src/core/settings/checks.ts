// What settings that are fine alone may still get wrong together.

import { excerpt, foldText, isBlankCell, isSheetError } from '../cells/text';
import { wholeTextOf } from '../cells/whole-word';
import { headKey, phraseKey, type WordLists } from '../cells/words';
import { say } from '../language/say';
import { DEFAULT_SETTINGS, labelAt, pathKey, type SettingPath } from './rows';
import type { Settings, Vocabulary } from './schema';

/** One setting's part in a conflict. */
export interface ConflictSide {
  readonly path: SettingPath;
  /** Goes on from the setting's name: `is 20, which isn't more than “Fresh for”`. */
  readonly says: string;
}

/** Settings that don't go together, told from each side, the likeliest culprit first. */
export type Conflict = readonly ConflictSide[];

/** Words that are read together, each level's list under its name: none stands under two of them. */
interface Family {
  readonly name: string;
  readonly lists: WordLists<string>;
  /** Words with the same key are found in the same cells. */
  readonly keyOf: (word: string) => string;
}

const familiesOf = (vocabulary: Vocabulary): readonly Family[] => {
  const { shared, overlap, warmth, willing, fit, motion } = vocabulary;
  const { route, introduction, coSell, unspecified, no, declined, done, open } = motion;
  const { other, ours, progress } = motion;
  return [
    { name: 'shared', lists: shared, keyOf: headKey },
    { name: 'overlap', lists: overlap, keyOf: phraseKey },
    { name: 'warmth', lists: warmth, keyOf: headKey },
    { name: 'willing', lists: willing, keyOf: headKey },
    { name: 'fit', lists: fit, keyOf: headKey },
    {
      name: 'motion',
      lists: { route, introduction, coSell, unspecified, no, declined },
      keyOf: phraseKey,
    },
    // Beside the known types these may name one again: the type is the one that counts.
    { name: 'motion', lists: { no, declined, other }, keyOf: phraseKey },
    { name: 'motion', lists: { no, declined, ours }, keyOf: phraseKey },
    { name: 'motion', lists: { no, declined, progress }, keyOf: phraseKey },
    // The status column is read by these alone, so "done" may share words with the motions.
    { name: 'motion', lists: { declined, done, open }, keyOf: headKey },
  ];
};

/** The levels that are good news, so that no word that every column takes for bad may stand there. */
const GOOD: Readonly<Record<string, readonly string[]>> = {
  overlap: ['customer', 'opportunity', 'prospect', 'unspecified'],
  warmth: ['hot', 'warm'],
  willing: ['open'],
  fit: ['a', 'b'],
  motion: ['route', 'introduction', 'coSell', 'other', 'ours', 'progress', 'unspecified', 'done'],
};
const NEVER_GOOD = ['blank', 'nobody', 'no', 'refused', 'ended', 'asleep', 'notBegun'] as const;

/** A word's key in its family; one in quotation marks is found in its own text alone. */
const keyIn = ({ keyOf }: Family, word: string): string => {
  const whole = wholeTextOf(word);
  return whole === undefined ? keyOf(word) : `"${foldText(whole)}"`;
};

/** What is wrong with a word that could never be found in a cell; undefined for a word that can. */
const uselessBecause = (word: string, family: Family, level: string): string | undefined => {
  const whole = wholeTextOf(word);
  if (level === 'blank') return undefined;
  const held = { word: excerpt(word) };
  const error = (): string => say('holds “{word}”, which is an error of Sheets', held);
  if (isBlankCell(whole ?? word)) return say('holds “{word}”, which means blank everywhere', held);
  if (whole !== undefined) return isSheetError(whole) ? error() : undefined;
  if (family.keyOf(word) === '') {
    return say('holds “{word}”, which has no letter or digit to find it by', held);
  }
  if (isSheetError(word)) return error();
  if (family.name === 'overlap' && word.includes('/')) {
    return say(
      'holds “{word}”, which holds a slash, and that parts several overlaps in one cell',
      held,
    );
  }
  return undefined;
};

const twice = (word: string, path: SettingPath, other: SettingPath): ConflictSide => ({
  path,
  says: say('holds “{word}”, which stands under “{setting}” as well', {
    word: excerpt(word),
    setting: labelAt(other),
  }),
});

const conflictsOf = (family: Family): readonly Conflict[] => {
  const pathOf = new Map<string, SettingPath>();
  const conflicts: Conflict[] = [];
  for (const [level, words] of Object.entries(family.lists)) {
    const path = ['vocabulary', family.name, level];
    for (const word of words) {
      const key = keyIn(family, word);
      const useless = uselessBecause(word, family, level);
      const other = pathOf.get(key) ?? path;
      if (useless) conflicts.push([{ path, says: useless }]);
      else if (pathKey(other) !== pathKey(path)) {
        conflicts.push([twice(word, path, other), twice(word, other, path)]);
      } else pathOf.set(key, path);
    }
  }
  return conflicts;
};

/** What a word is as a whole cell, in quotation marks or not. */
const textKey = (word: string): string => headKey(wholeTextOf(word) ?? word);

/** A word that every column takes for bad news, under a level that is good: it would never count. */
const sharedConflicts = (vocabulary: Vocabulary): readonly Conflict[] => {
  const bad = new Map<string, SettingPath>();
  for (const meaning of NEVER_GOOD) {
    const path = ['vocabulary', 'shared', meaning];
    for (const word of vocabulary.shared[meaning]) bad.set(textKey(word), path);
  }
  const conflicts: Conflict[] = [];
  for (const [name, lists] of Object.entries<WordLists<string>>(vocabulary)) {
    for (const level of GOOD[name] ?? []) {
      const path = ['vocabulary', name, level];
      for (const word of lists[level] ?? []) {
        const other = bad.get(textKey(word));
        if (other) conflicts.push([twice(word, path, other), twice(word, other, path)]);
      }
    }
  }
  return conflicts;
};

/** The day on which warmth is stale lies after the days on which it is fresh. */
const dayConflicts = ({ freshDays, staleDays }: Settings): readonly Conflict[] => {
  if (staleDays > freshDays) return [];
  const days = { staleDays, freshDays };
  return [
    [
      { path: ['staleDays'], says: say('is {staleDays}, while “Fresh for” is {freshDays}', days) },
      {
        path: ['freshDays'],
        says: say('is {freshDays}, while “Stale after” is {staleDays}', days),
      },
    ],
  ];
};

/** Whether lists hold what those hold that the settings come with, which agree. */
const isAsShipped = (lists: WordLists<string>, shipped: WordLists<string>): boolean =>
  Object.entries(lists).every(([level, words]) => {
    const others = shipped[level] ?? [];
    return words.length === others.length && words.every((word, place) => word === others[place]);
  });

/** Every conflict between settings. */
export function conflictsIn(settings: Settings): readonly Conflict[] {
  const { vocabulary } = settings;
  const shipped = familiesOf(DEFAULT_SETTINGS.vocabulary);
  const changed = familiesOf(vocabulary).filter(
    ({ lists }, place) => !isAsShipped(lists, shipped[place]?.lists ?? {}),
  );
  return [
    ...dayConflicts(settings),
    ...changed.flatMap(conflictsOf),
    ...(changed.length > 0 ? sharedConflicts(vocabulary) : []),
  ];
}
