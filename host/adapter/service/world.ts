// The realm's one link to the shell that runs it. A realm serves one execution at a time, so there is
// exactly one; whoever needs the workbook or the clock asks here.

import type { Bridge } from '../../bridge';
import type { Book } from '../../engine/book';

let current: Bridge | undefined;

export function connect(bridge: Bridge): void {
  current = bridge;
}

export function bridge(): Bridge {
  if (current === undefined) throw new Error('Local host: the realm has no bridge.');
  return current;
}

export function book(): Book {
  return bridge().workbook;
}
