// A tick, and none, as people and exports write them.

const TICK = /^(?:true|yes|y|t|x|✓|✔|☑|checked|1)$/;
const NO_TICK = /^(?:false|no|n|f|✗|✘|unchecked|0)$/;

/** Whether folded text is a tick: a ticked box, `yes`, `x`, `✓`, `1`. */
export const isTick = (folded: string): boolean => TICK.test(folded);

/** Whether folded text is a box that isn't ticked: `FALSE`, `no`, `✗`, `0`. */
export const isUntick = (folded: string): boolean => NO_TICK.test(folded);
