// Call sheets in the sidebar: whom they can be made for, and the answers that are being looked at.
import type { AnswersPreview, CallPartner, RowsUndo } from '../../src/rpc';

export interface Calls {
  /** Null until asked for. */
  readonly partners: readonly CallPartner[] | null;
  /** The partner that is chosen; '' for all of them. */
  readonly chosen: string;
  /** How far the making of several has come; '' when none is made. */
  readonly making: string;
  /** What an import would do; null until asked for, and once it is done. */
  readonly answers: AnswersPreview | null;
  /** The rows of the call sheet whose answers go before what the list has. */
  readonly take: readonly number[];
  readonly undo: RowsUndo | null;
}

export const NO_CALLS: Calls = {
  partners: null,
  chosen: '',
  making: '',
  answers: null,
  take: [],
  undo: null,
};

/** How many rows an import would write to. */
export const rowsToWrite = ({ answers, take }: Calls): number =>
  (answers?.rows ?? []).filter(
    ({ at, changes }) =>
      changes.some(({ kept }) => !kept) || (changes.length > 0 && take.includes(at)),
  ).length;
