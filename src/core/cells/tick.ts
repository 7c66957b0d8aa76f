// A tick, as people and exports write one.

const TICK = /^(?:true|yes|y|t|x|✓|✔|☑|checked|1)$/;

/** Whether folded text is a tick: a ticked box, `yes`, `x`, `✓`, `1`. */
export const isTick = (folded: string): boolean => TICK.test(folded);
