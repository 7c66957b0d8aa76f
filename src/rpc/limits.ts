// The numbers that the sidebar and the server both keep to: the only values that src/rpc holds.
export {
  FEWEST_NOTE_WORDS,
  FEWEST_WORDS,
  MOST_NOTE_WORDS,
  MOST_WORDS,
} from '../core/introduction/letter-length';

/** How many candidates a page of the worklist has: a screenful or three, and an answer that is quick. */
export const PAGE_SIZE = 50;

/** Half-typed forms beyond this aren't kept, as Google takes 100 KB a value. */
export const LONGEST_DRAFTS = 90_000;

/** So many texts that can't be read are listed at once; the others are counted. */
export const MOST_TEXTS = 50;

/** So many rows are changed in one go: as many as anybody looks through before agreeing. */
export const MOST_ROWS_CHANGED = 200;
