// What a text that can't be read may be said to mean, and the list of words that then holds it.
import { once } from '../cells/once';
import type { SettingPath } from './rows';

/** The cells whose texts the user can explain once for all rows. */
export const WORD_FIELDS = [
  'overlap',
  'warmth',
  'willing',
  'fit',
  'motion',
  'motionStatus',
  'introductionStatus',
] as const;

export type WordField = (typeof WORD_FIELDS)[number];

/** One level of a component, as it is chosen. */
export interface Meaning {
  /** Its name among the meanings of its field. */
  readonly value: string;
  readonly text: string;
  /** The setting whose list holds the words that mean this. */
  readonly path: SettingPath;
}

const meaning = (value: string, text: string, ...path: readonly string[]): Meaning => ({
  value,
  text,
  path: ['vocabulary', ...path],
});

const blank = once(() => meaning('blank', 'Blank: nothing is known', 'shared', 'blank'));

/** What says of a motion, or of its status, that it doesn't go on. */
const against = once((): readonly Meaning[] => [
  meaning('refused', 'Refused', 'shared', 'refused'),
  meaning('ended', 'Ended', 'shared', 'ended'),
  meaning('asleep', 'On hold', 'shared', 'asleep'),
  meaning('notBegun', 'Not begun', 'shared', 'notBegun'),
]);

const status = once((): readonly Meaning[] => [
  meaning('open', 'Under way, nothing against it', 'motion', 'open'),
  meaning('done', 'Done', 'motion', 'done'),
  ...against(),
  blank(),
]);

/** The meanings of each field, the best first. */
export const allMeanings = once(
  (): Readonly<Record<WordField, readonly Meaning[]>> => ({
    overlap: [
      meaning('customer', 'Customer of the partner', 'overlap', 'customer'),
      meaning('opportunity', 'Open opportunity', 'overlap', 'opportunity'),
      meaning('prospect', 'Prospect', 'overlap', 'prospect'),
      meaning('unspecified', 'Overlap, type not said', 'overlap', 'unspecified'),
      meaning('no', 'No overlap', 'overlap', 'no'),
      meaning('former', 'Former overlap', 'overlap', 'former'),
      blank(),
    ],
    warmth: [
      meaning('hot', 'Hot', 'warmth', 'hot'),
      meaning('warm', 'Warm', 'warmth', 'warm'),
      meaning('lukewarm', 'Lukewarm', 'warmth', 'lukewarm'),
      meaning('cold', 'Cold', 'warmth', 'cold'),
      meaning('none', 'No relationship', 'warmth', 'none'),
      blank(),
    ],
    willing: [
      meaning('open', 'Nothing against it', 'willing', 'open'),
      meaning('no', 'No, they won’t introduce', 'willing', 'no'),
      blank(),
    ],
    fit: [
      meaning('a', 'A: strong fit', 'fit', 'a'),
      meaning('b', 'B: good fit', 'fit', 'b'),
      meaning('c', 'C: partial fit', 'fit', 'c'),
      meaning('d', 'D: weak fit', 'fit', 'd'),
      meaning('none', 'Not a fit', 'fit', 'none'),
      blank(),
    ],
    motion: [
      meaning('route', 'Route to rep', 'motion', 'route'),
      meaning('introduction', 'Partner introduction', 'motion', 'introduction'),
      meaning('coSell', 'Co-sell', 'motion', 'coSell'),
      meaning('ours', 'A motion of ours', 'motion', 'ours'),
      meaning('progress', 'Under way, type not said', 'motion', 'progress'),
      meaning('no', 'No motion', 'motion', 'no'),
      ...against(),
      blank(),
    ],
    motionStatus: status(),
    introductionStatus: status(),
  }),
);
