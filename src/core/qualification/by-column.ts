// Rows that are four cells and nothing more, judged by columns: each cell is read once, however often it
// stands there, and each verdict found once for all rows that come to the same readings.
import type { Cell } from '../cells/cell';
import { isBlankCell } from '../cells/text';
import { FEW_TEXTS, NO_SHAPE } from '../cells/text-shape';
import { inSilence } from '../language/in-force';
import { type Grounds, type Verdict, verdictOf } from './qualification';
import { COMPONENTS, type Component, type State } from './reading';
import { COMPONENT_READERS, ROW_OF } from './readings';
import type { Terms } from './terms';
import { findersOf } from './vocabulary';

/** What a cell comes to: its reading, and whether it fills its row. */
interface Mark {
  readonly state: State;
  readonly strength: number;
  readonly isFilled: boolean;
}

interface MarkedColumn {
  readonly marks: readonly Mark[];
  /** The number of each cell's mark. */
  readonly numbers: Uint32Array;
}

export interface ColumnOfCells {
  readonly cells: readonly Cell[];
  /** Which of the cells stands in each row. */
  readonly places: Int32Array;
}

/** More verdicts than these aren't kept: their table would take more than finding them again. */
const MOST_VERDICTS = 262_144;

/** The marks of a column, one for all cells that come to the same; texts of one shape are read once. */
const markedColumn = (
  name: Component,
  { cells }: ColumnOfCells,
  terms: Terms,
  byStrength: boolean,
): MarkedColumn => {
  const read = COMPONENT_READERS[name];
  const rowOf = ROW_OF[name];
  const numbers = new Uint32Array(cells.length);
  const marks: Mark[] = [];
  const known = new Map<string, number>();
  const { shapeOf } = findersOf(terms.settings.vocabulary);
  const hasShapes = cells.length > FEW_TEXTS;
  const byShape: number[] = [];
  const markOf = (cell: Cell): number => {
    const { state, strength } = read(rowOf(cell), terms);
    const isFilled = !isBlankCell(cell);
    const counts = byStrength && state === 'clear' ? strength : 0;
    const key = `${state} ${isFilled} ${counts}`;
    const number = known.get(key) ?? marks.push({ state, strength: counts, isFilled }) - 1;
    known.set(key, number);
    return number;
  };
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? '';
    const shape = hasShapes && typeof cell === 'string' ? shapeOf(cell) : NO_SHAPE;
    const number = byShape[shape] ?? markOf(cell);
    if (shape !== NO_SHAPE) byShape[shape] = number;
    numbers[at] = number;
  }
  return { marks, numbers };
};

/**
 * An answer for each row, by its verdict; `by` says whether a strength can change it. It is what
 * `assess` comes to for a row of these four cells, whose other columns don't exist.
 */
export function answersByColumn<Answer>(
  columns: Readonly<Record<Component, ColumnOfCells>>,
  terms: Terms,
  by: 'state' | 'strength',
  answer: (verdict: Verdict) => Answer,
): readonly Answer[] {
  const [overlap, warmth, fit, motion] = inSilence(() =>
    COMPONENTS.map((name) => ({
      places: columns[name].places,
      ...markedColumn(name, columns[name], terms, by === 'strength'),
    })),
  );
  if (!overlap || !warmth || !fit || !motion) return [];
  const found = (o: number, w: number, f: number, m: number): Answer => {
    const grounds = {
      overlap: overlap.marks[o],
      warmth: warmth.marks[w],
      fit: fit.marks[f],
      motion: motion.marks[m],
    } as Grounds & Readonly<Record<Component, Mark>>;
    const isFilled = COMPONENTS.some((name) => grounds[name].isFilled);
    return answer(verdictOf(grounds, isFilled, terms.settings));
  };
  const [warmths, fits, motions] = [warmth.marks.length, fit.marks.length, motion.marks.length];
  const verdicts = overlap.marks.length * warmths * fits * motions;
  const kept: Answer[] | undefined = verdicts > MOST_VERDICTS ? undefined : new Array(verdicts);
  const answers: Answer[] = new Array(overlap.places.length);
  for (let row = 0; row < answers.length; row += 1) {
    const o = overlap.numbers[overlap.places[row] ?? 0] ?? 0;
    const w = warmth.numbers[warmth.places[row] ?? 0] ?? 0;
    const f = fit.numbers[fit.places[row] ?? 0] ?? 0;
    const m = motion.numbers[motion.places[row] ?? 0] ?? 0;
    const at = ((o * warmths + w) * fits + f) * motions + m;
    const known = kept?.[at];
    const fresh = known === undefined ? found(o, w, f, m) : known;
    if (known === undefined && kept) kept[at] = fresh;
    answers[row] = fresh;
  }
  return answers;
}
