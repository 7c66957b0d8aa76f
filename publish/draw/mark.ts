// Our mark: two circles that overlap, ours and the partner's, and a tick on what they share.
import { type Circle, disc, lens, roundedBox, type Shape, stroke } from './shape';

export const COLOURS = {
  indigo: '#312a72',
  ours: '#a99df5',
  partner: '#f4a259',
  shared: '#ffffff',
} as const;

/** The side of the square that the mark is drawn on. */
export const SIDE = 32;

const LEFT: Circle = { x: 12, y: 16, r: 9 };
const RIGHT: Circle = { x: 20, y: 16, r: 9 };
const TICK = [
  { x: 13.4, y: 16.2 },
  { x: 15.3, y: 18.2 },
  { x: 18.6, y: 13.6 },
];

/** The two circles, what they share, and the tick. */
export const MARK: readonly Shape[] = [
  disc(LEFT, COLOURS.ours),
  disc(RIGHT, COLOURS.partner),
  lens(LEFT, RIGHT, COLOURS.shared),
  stroke(TICK, 1.9, COLOURS.indigo),
];

/** The mark on its ground, as the icon shows it. */
export const ICON: readonly Shape[] = [
  roundedBox({ x: 0, y: 0, width: SIDE, height: SIDE, r: 7 }, COLOURS.indigo),
  ...MARK,
];
