// How many words a request for an introduction has.

/** Below this a request says too little to act on; above the other it is seldom read to the end. */
export const FEWEST_WORDS = 90;
export const MOST_WORDS = 140;
