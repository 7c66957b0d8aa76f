// What says that something is over, at rest or not begun: `Refused: “declined in May”.`
import type { Cell } from '../cells/cell';
import { excerpt } from '../cells/text';
import { say } from '../language/say';
import { cellWord } from './cell-word';

/** A contact is asleep, a motion is on hold. */
export type Over = 'refused' | 'ended' | 'asleep' | 'onHold' | 'givenUp' | 'notBegun';

type Text = Readonly<Record<'text', string>>;

const ALONE: Readonly<Record<Over, (values: Text) => string>> = {
  refused: (values) => say('Refused: “{text}”.', values),
  ended: (values) => say('Ended: “{text}”.', values),
  asleep: (values) => say('Asleep: “{text}”.', values),
  onHold: (values) => say('On hold: “{text}”.', values),
  givenUp: (values) => say('Given up: “{text}”.', values),
  notBegun: (values) => say('Not begun: “{text}”.', values),
};

export const overText = (over: Over, cell: Cell): string => ALONE[over]({ text: excerpt(cell) });

type InStatus = Readonly<Record<'column' | 'text', string>>;

const IN_STATUS: Readonly<
  Record<Exclude<Over, 'asleep' | 'notBegun'>, (values: InStatus) => string>
> = {
  refused: (values) => say('Refused: the {column} is “{text}”.', values),
  ended: (values) => say('Ended: the {column} is “{text}”.', values),
  onHold: (values) => say('On hold: the {column} is “{text}”.', values),
  givenUp: (values) => say('Given up: the {column} is “{text}”.', values),
};

/** The same where a status column says it; `denied` is a plain no. */
export function overByStatus(
  over: keyof typeof IN_STATUS | 'denied',
  field: 'motionStatus' | 'introductionStatus',
  cell: Cell,
): string {
  const values = { column: cellWord(field), text: excerpt(cell) };
  return over === 'denied'
    ? say("It won't happen: the {column} is “{text}”.", values)
    : IN_STATUS[over](values);
}
