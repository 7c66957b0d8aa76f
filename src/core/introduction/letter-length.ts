// How many words a request for an introduction has, and the note that comes with it.

/** Below this a request says too little to act on; above the other it is seldom read to the end. */
export const FEWEST_WORDS = 90;
export const MOST_WORDS = 140;

/** A note that is forwarded is read by somebody who asked for nothing. */
export const FEWEST_NOTE_WORDS = 40;
export const MOST_NOTE_WORDS = 80;
