// The icons and the card: the files that are committed are the ones that the script draws.
import fs from 'node:fs';
import path from 'node:path';
import { PRODUCT, ROOT } from '../../../cli/add-on';
import { DRAWINGS, SCALABLE } from '../../../publish/draw/drawings';
import { pixels, svgOf } from '../../../publish/draw/picture';
import { pixelsOfOwn, pngSize } from '../../../publish/png';

const fileOf = (name: string): Buffer => fs.readFileSync(path.join(ROOT, name));

test.each(DRAWINGS)('$file is what `npm run publish:images` draws', ({ file, picture, width }) => {
  const png = fileOf(file);
  expect(pngSize(png)).toEqual({ width, height: (width * picture.height) / picture.width });
  expect(pixelsOfOwn(png).equals(Buffer.from(pixels(picture, width)))).toBe(true);
});

test('the preview shows the same mark, by our name', () => {
  expect(fileOf(SCALABLE.file).toString()).toBe(svgOf(SCALABLE.picture, PRODUCT));
});

test('an icon fills its square, but for the rounded corners', () => {
  const found = pixels(SCALABLE.picture, 32);
  const opacity = (x: number, y: number): number | undefined => found[(y * 32 + x) * 4 + 3];
  expect([opacity(0, 0), opacity(31, 0), opacity(0, 31), opacity(31, 31)]).toEqual([0, 0, 0, 0]);
  expect([opacity(16, 0), opacity(0, 16), opacity(31, 16), opacity(16, 31)]).toEqual([
    255, 255, 255, 255,
  ]);
});
