// The commands that our own plugins add to the engine; they are core commands, so undo knows them.

/** One cell to write: what is undefined stays as it is. */
export type CellEdit = readonly [
  row: number,
  column: number,
  content: string | undefined,
  format: string | undefined,
  style?: object | null | undefined,
];

/**
 * The cells of one command. The engine copies all that a command carries, unless it says how it is
 * copied: these are written to by nobody.
 */
export interface CellEdits {
  readonly edits: readonly CellEdit[];
  readonly clone: () => CellEdits;
}

export function cellEdits(edits: readonly CellEdit[]): CellEdits {
  const cells: CellEdits = { edits, clone: () => cells };
  return cells;
}

/** What hangs on a place of the workbook and moves with it; a place without a sheet is the workbook. */
export interface AnnotationPlace {
  readonly sheetId?: string;
  readonly top?: number;
  readonly bottom?: number;
  readonly left?: number;
  readonly right?: number;
}

export interface Annotation {
  readonly id: string;
  readonly kind: string;
  readonly place: AnnotationPlace;
  readonly data: unknown;
}

export type OwnCommand =
  | {
      readonly type: 'HOST_WRITE_CELLS';
      readonly sheetId: string;
      readonly cells: CellEdits;
    }
  | {
      readonly type: 'HOST_ANNOTATE';
      readonly put: readonly Annotation[];
      readonly drop: readonly string[];
    };

export const OWN_COMMANDS: readonly OwnCommand['type'][] = ['HOST_WRITE_CELLS', 'HOST_ANNOTATE'];
