// The shapes that our pictures are made of: each can say which points it covers, and itself as SVG.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Shape {
  readonly fill: string;
  covers(point: Point): boolean;
  /** The element, in the same units. */
  readonly svg: string;
}

export interface Circle extends Point {
  readonly r: number;
}

const inCircle = ({ x, y, r }: Circle, point: Point): boolean =>
  (point.x - x) ** 2 + (point.y - y) ** 2 <= r ** 2;

export function disc(circle: Circle, fill: string): Shape {
  const { x, y, r } = circle;
  return {
    fill,
    covers: (point) => inCircle(circle, point),
    svg: `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`,
  };
}

/** What two circles of one radius, at one height, have in common. */
export function lens(left: Circle, right: Circle, fill: string): Shape {
  const middle = (left.x + right.x) / 2;
  const half = Math.sqrt(left.r ** 2 - (middle - left.x) ** 2);
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  const [top, bottom] = [round(left.y - half), round(left.y + half)];
  const arc = `A${left.r} ${left.r} 0 0 1`;
  return {
    fill,
    covers: (point) => inCircle(left, point) && inCircle(right, point),
    svg: `<path fill="${fill}" d="M${middle} ${top}${arc} ${middle} ${bottom}${arc} ${middle} ${top}z"/>`,
  };
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
  /** The corners' radius. */
  readonly r: number;
}

export function roundedBox({ x, y, width, height, r }: Box, fill: string): Shape {
  const beyond = (value: number, from: number, length: number): number =>
    Math.max(from + r - value, value - (from + length - r), 0);
  return {
    fill,
    covers: (point) =>
      point.x >= x &&
      point.x <= x + width &&
      point.y >= y &&
      point.y <= y + height &&
      beyond(point.x, x, width) ** 2 + beyond(point.y, y, height) ** 2 <= r ** 2,
    svg: `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${r}" fill="${fill}"/>`,
  };
}

/** How far a point is from the line between two others. */
function distance(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx ** 2 + dy ** 2);
  const nearest = Math.min(Math.max(along, 0), 1);
  return Math.hypot(point.x - from.x - nearest * dx, point.y - from.y - nearest * dy);
}

/** A line with round ends and corners. */
export function stroke(points: readonly Point[], width: number, fill: string): Shape {
  const pieces = points.slice(1).map((to, index) => [points[index] ?? to, to] as const);
  const list = points.map(({ x, y }) => `${x} ${y}`).join(' ');
  return {
    fill,
    covers: (point) => pieces.some(([from, to]) => distance(point, from, to) <= width / 2),
    svg:
      `<polyline points="${list}" fill="none" stroke="${fill}" stroke-width="${width}" ` +
      `stroke-linecap="round" stroke-linejoin="round"/>`,
  };
}
