// What to do about a gap in the data, in the words that headline and notes share.

/** Where nobody knows whether accounts converted. */
export const SAY_CONVERTED = 'Add a converted date to their rows, or add them to the leads tab.';
