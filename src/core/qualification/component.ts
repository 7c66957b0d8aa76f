// What a lead is qualified by.

/** The four components that an ecosystem-qualified lead clears, in the order they are listed. */
export const COMPONENTS = ['overlap', 'warmth', 'fit', 'motion'] as const;

export type Component = (typeof COMPONENTS)[number];
