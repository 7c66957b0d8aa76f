// What a text that can't be read may be said to mean, and the list of words that then holds it.
import { say } from '../language/say';
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

const blank = (): Meaning => meaning('blank', say('Blank: nothing is known'), 'shared', 'blank');

/** What says of a motion, or of its status, that it doesn't go on. */
const against = (): readonly Meaning[] => [
  meaning('refused', say('Refused'), 'shared', 'refused'),
  meaning('ended', say('Ended'), 'shared', 'ended'),
  meaning('asleep', say('On hold'), 'shared', 'asleep'),
  meaning('notBegun', say('Not begun'), 'shared', 'notBegun'),
];

const status = (): readonly Meaning[] => [
  meaning('open', say('Under way, nothing against it'), 'motion', 'open'),
  meaning('done', say('Done // of a motion'), 'motion', 'done'),
  ...against(),
  blank(),
];

/** The meanings of each field, the best first, in the language in force. */
export const allMeanings = (): Readonly<Record<WordField, readonly Meaning[]>> => ({
  overlap: [
    meaning('customer', say('Customer of the partner'), 'overlap', 'customer'),
    meaning('opportunity', say('Open opportunity'), 'overlap', 'opportunity'),
    meaning('prospect', say('Prospect'), 'overlap', 'prospect'),
    meaning('unspecified', say('Overlap, type not said'), 'overlap', 'unspecified'),
    meaning('no', 'No overlap', 'overlap', 'no'),
    meaning('former', say('Former overlap'), 'overlap', 'former'),
    blank(),
  ],
  warmth: [
    meaning('hot', 'Hot', 'warmth', 'hot'),
    meaning('warm', 'Warm', 'warmth', 'warm'),
    meaning('lukewarm', 'Lukewarm', 'warmth', 'lukewarm'),
    meaning('cold', 'Cold', 'warmth', 'cold'),
    meaning('none', say('No relationship'), 'warmth', 'none'),
    blank(),
  ],
  willing: [
    meaning('open', say('Nothing against it'), 'willing', 'open'),
    meaning('no', say('No, they won’t introduce'), 'willing', 'no'),
    blank(),
  ],
  fit: [
    meaning('a', say('A: strong fit'), 'fit', 'a'),
    meaning('b', say('B: good fit'), 'fit', 'b'),
    meaning('c', say('C: partial fit'), 'fit', 'c'),
    meaning('d', say('D: weak fit'), 'fit', 'd'),
    meaning('none', say('Not a fit'), 'fit', 'none'),
    blank(),
  ],
  motion: [
    meaning('route', 'Route to rep', 'motion', 'route'),
    meaning('introduction', 'Partner introduction', 'motion', 'introduction'),
    meaning('coSell', 'Co-sell', 'motion', 'coSell'),
    meaning('ours', say('A motion of ours'), 'motion', 'ours'),
    meaning('progress', say('Under way, type not said'), 'motion', 'progress'),
    meaning('no', say('No motion'), 'motion', 'no'),
    ...against(),
    blank(),
  ],
  motionStatus: status(),
  introductionStatus: status(),
});
