// The browser's memory of this tab, which may be missing, full or forbidden in a frame.
import type { Desk } from './desk';

const NAME = 'eql-for-sheets-typed';

/** `storage` is asked for each time: in some frames even looking at it throws. */
export function pageMemory(storage: () => Storage): Desk['memory'] {
  return {
    read: () => {
      try {
        return storage().getItem(NAME) ?? '';
      } catch {
        return '';
      }
    },
    write: (text) => {
      try {
        storage().setItem(NAME, text);
      } catch {
        // The server keeps it as well.
      }
    },
  };
}
