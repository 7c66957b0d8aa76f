// When each partner was last told, as the user keeps it.
import type { Cell, Day } from '../cells/cell';
import { dayToDate } from '../cells/day';
import { nameKey } from '../cells/domain';
import { excerpt } from '../cells/text';
import { say } from '../language/say';
import { type DoneTerms, readDone } from '../qualification/done-cell';

/** What stands under `Told on` beside a partner. */
export interface ToldNote {
  readonly partner: string;
  /** A date, a tick, or whatever the user wrote. */
  readonly told: Cell;
  /** The as-of date of the block that the user ticked off: the news stood there as of that day. */
  readonly listedOn?: Day | undefined;
}

export interface NoteRead {
  /** Undefined where the partner was never told, or where nobody can tell. */
  readonly on?: Day;
  /** What belongs under `Told on` from now on: a tick has become its date. */
  readonly cell: Cell;
  /** What is wrong with what was written; '' where nothing is. */
  readonly problem: string;
}

/** What is read by, beside the cell. */
export interface ToldTerms extends DoneTerms {
  readonly asOf: Day;
}

/** What is wrong with what stands under Told on. */
export const toldProblem = (text: string): string =>
  say("“Told on” can't be read: “{text}”. Write a date, such as 2026-03-14.", { text });

const NEVER: NoteRead = { cell: '', problem: '' };

/**
 * Reads one `Told on`.
 *
 * A date is that date. A tick means: told what stood in the block, so it becomes the day as of which
 * the block was listed. Anything else is named and stays as it is, and the partner counts as not
 * told. The edge: a date after the as-of date counts, since an as-of date may lie in the past.
 */
export function readTold({ told, listedOn }: ToldNote, { asOf, ...terms }: ToldTerms): NoteRead {
  const done = readDone(told, terms);
  switch (done) {
    case 'blank':
      return NEVER;
    case 'not-done':
      return { cell: told, problem: '' };
    case 'unreadable': {
      const problem = toldProblem(excerpt(told));
      return { cell: told, problem };
    }
    default: {
      const on = done === 'done' ? (listedOn ?? asOf) : done;
      return { on, cell: dayToDate(on), problem: '' };
    }
  }
}

const isLater = (one: NoteRead, other: NoteRead): boolean =>
  one.on !== undefined && (other.on === undefined || one.on > other.on);

/** What is kept of a partner. */
export interface PartnerTold extends NoteRead {
  /** As the entry spells it. */
  readonly partner: string;
}

/** What is kept per partner, by the key that a partner's spellings share; the latest counts. */
export function toldByPartner(
  notes: readonly ToldNote[],
  terms: ToldTerms,
): ReadonlyMap<string, PartnerTold> {
  const byPartner = new Map<string, PartnerTold>();
  for (const note of notes) {
    const key = nameKey(note.partner);
    const told = { partner: note.partner, ...readTold(note, terms) };
    const known = byPartner.get(key);
    if (key !== '' && (known === undefined || isLater(told, known))) byPartner.set(key, told);
  }
  return byPartner;
}

/** When each partner was last told; those never told aren't in it. */
export function toldDays(
  notes: readonly ToldNote[],
  terms: ToldTerms,
): readonly { readonly partner: string; readonly day: Day }[] {
  return Array.from(toldByPartner(notes, terms).values()).flatMap(({ partner, on }) =>
    on === undefined ? [] : [{ partner, day: on }],
  );
}
