// A tick, and none, as people and exports write them.

const TICK =
  /^(?:true|yes|y|t|x|v|\[x\]|✓|✔|☑|✅|checked|1|wahr|vrai|verdadero|verdadeiro|ja|oui|si|sim|はい)$/;
const NO_TICK =
  /^(?:false|no|n|f|✗|✘|❌|☐|\[ ?\]|unchecked|0|falsch|faux|falso|nein|non|nao|nee|いいえ)$/;

/** Whether folded text is a tick: a ticked box (`v` in monday), `yes`, `x`, `✓`, `1`, and `WAHR` or `oui`. */
export const isTick = (folded: string): boolean => TICK.test(folded);

/** Whether folded text is a box that isn't ticked: `FALSE`, `no`, `✗`, `☐`, `0`, `FALSCH`. */
export const isUntick = (folded: string): boolean => NO_TICK.test(folded);
