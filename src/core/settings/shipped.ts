// The settings that apply where the workbook has no settings tab, as plain data.
import { once } from '../cells/once';
import { inEnglish } from '../language/in-force';
import { shippedNote, shippedWording } from './introduction-wording';
import { type ListsOf, listOf, type WordRow } from './word-row';
import { WORDS } from './words';

type ShippedWords = { readonly [Family in keyof typeof WORDS]: ListsOf<(typeof WORDS)[Family]> };

const listsOf = <Level extends string>(rows: Readonly<Record<Level, WordRow>>) =>
  Object.fromEntries(
    Object.entries<WordRow>(rows).map(([level, row]) => [level, listOf(row)]),
  ) as ListsOf<typeof rows>;

const shippedWords = once(
  (): ShippedWords => ({
    shared: listsOf(WORDS.shared),
    overlap: listsOf(WORDS.overlap),
    warmth: listsOf(WORDS.warmth),
    willing: listsOf(WORDS.willing),
    fit: listsOf(WORDS.fit),
    motion: listsOf(WORDS.motion),
  }),
);

/** Every default; what each may be, and says, stands in the schema. */
export const SHIPPED = {
  warmthBar: 0.6,
  fitBar: 0.7,
  acceptedOverlap: 'any',
  warmthScale: '',
  fitScale: '',
  freshDays: 30,
  staleDays: 180,
  stalestFreshness: 0.5,
  overdueDays: 7,
  dateOrder: 'month-day',
  liveScoring: 'on',
  language: 'Automatic',
  weights: { overlap: 0.25, warmth: 0.35, fit: 0.25, motion: 0.15 },
  windowDays: 90,
  window: 'days',
  baseline: 'MQL',
  confidence: 0.95,
  gapsThatMatter: [5, 10, 15],
  convertedStages: ['Closed - Converted', 'Opportunity', 'Customer', 'Evangelist', 'closedwon'],
  stratifyBy: 'fit tier',
  tellWithinDays: 7,
  excludedPartners: [],
  introductionChaseDays: 3,
  introductionEndDays: 14,
  openRequestsLimit: 5,
  /** In English, whoever asks; the letters say them in the language in force. */
  get introduction(): string {
    return inEnglish(shippedWording);
  },
  get introductionNote(): string {
    return inEnglish(shippedNote);
  },
  routingRules: '',
  ownersInTurn: [],
  dueWorkingDays: 5,
  holidays: [],
  /** The lists are parted when they are first asked for, and are the same ones ever after. */
  get vocabulary(): ShippedWords {
    return shippedWords();
  },
} as const;
