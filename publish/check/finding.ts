// What the check has to say: where, and what to do.

export interface Finding {
  /** `wrong` has to be mended; `open` waits for the publisher, and only a final check refuses it. */
  readonly level: 'wrong' | 'open';
  readonly where: string;
  readonly says: string;
}

export const wrong = (where: string, says: string): Finding => ({ level: 'wrong', where, says });
export const open = (where: string, says: string): Finding => ({ level: 'open', where, says });

/** The finding where something doesn't hold, and none where it does. */
export const unless = (holds: boolean, where: string, says: string): readonly Finding[] =>
  holds ? [] : [wrong(where, says)];
