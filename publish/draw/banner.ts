// The card of the listing: the mark, and three rates with their intervals, which are what we are about.
import { COLOURS, MARK } from './mark';
import type { Picture } from './picture';
import { disc, type Point, roundedBox, type Shape, stroke } from './shape';

const WIDTH = 220;
const HEIGHT = 140;
/** Where the mark stands, and how much larger than on its square. */
const PLACE = { x: 8, y: 14, scale: 3.5 };
const LINE = 3.2;

interface Interval {
  readonly y: number;
  readonly low: number;
  readonly rate: number;
  readonly high: number;
  readonly colour: string;
}

const INTERVALS: readonly Interval[] = [
  { y: 48, low: 150, rate: 175, high: 200, colour: COLOURS.partner },
  { y: 70, low: 132, rate: 150, high: 168, colour: COLOURS.ours },
  { y: 92, low: 128, rate: 140, high: 152, colour: COLOURS.ours },
];

/** A shape moved and enlarged: asked about the point that it would have had before. */
function enlarged(shape: Shape): Shape {
  const { x, y, scale } = PLACE;
  const before = (point: Point): Point => ({ x: (point.x - x) / scale, y: (point.y - y) / scale });
  return {
    fill: shape.fill,
    covers: (point) => shape.covers(before(point)),
    svg: `<g transform="translate(${x} ${y}) scale(${scale})">${shape.svg}</g>`,
  };
}

const drawn = ({ y, low, rate, high, colour }: Interval): readonly Shape[] => [
  stroke(
    [
      { x: low, y },
      { x: high, y },
    ],
    LINE,
    colour,
  ),
  disc({ x: rate, y, r: 5.5 }, colour),
];

export const BANNER: Picture = {
  width: WIDTH,
  height: HEIGHT,
  shapes: [
    roundedBox({ x: 0, y: 0, width: WIDTH, height: HEIGHT, r: 0 }, COLOURS.indigo),
    ...MARK.map(enlarged),
    ...INTERVALS.flatMap(drawn),
  ],
};
