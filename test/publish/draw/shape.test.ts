// The shapes of the icons: which points each covers.
import { disc, lens, roundedBox, type Shape, stroke } from '../../../publish/draw/shape';

const LEFT = { x: 4, y: 5, r: 3 };
const RIGHT = { x: 8, y: 5, r: 3 };

function check(shape: Shape, x: number, y: number, expected: boolean): void {
  expect(shape.covers({ x, y })).toBe(expected);
}

test('a disc covers what is within its radius', () => {
  check(disc(LEFT, '#000000'), 4, 8, true);
  check(disc(LEFT, '#000000'), 4, 8.1, false);
});

test('a lens covers only what both circles do', () => {
  const shared = lens(LEFT, RIGHT, '#000000');
  check(shared, 6, 5, true);
  check(shared, 4.5, 5, false);
  check(shared, 7.5, 5, false);
  // The circles meet at the root of 9 - 4 above and below their line.
  check(shared, 6, 5 + Math.sqrt(5) - 0.01, true);
  check(shared, 6, 5 + Math.sqrt(5) + 0.01, false);
});

test('a rounded box lacks its corners alone', () => {
  const box = roundedBox({ x: 0, y: 0, width: 10, height: 6, r: 2 }, '#000000');
  check(box, 0.1, 0.1, false);
  check(box, 2, 0, true);
  check(box, 0, 3, true);
  check(box, 10.1, 3, false);
});

test('a stroke has round ends and goes round its corners', () => {
  const line = stroke(
    [
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 4, y: 4 },
    ],
    2,
    '#000000',
  );
  check(line, 2, 1, true);
  check(line, 2, 1.1, false);
  check(line, -1, 0, true);
  check(line, 4.7, -0.7, true);
  check(line, 3, 3, true);
});
