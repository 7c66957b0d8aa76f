// PNG files, written without a library: what is written can be read by anybody's rules.
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { pixelsOfOwn, pngOf, pngSize } from '../../publish/png';

const SMALL = fc
  .record({ width: fc.integer({ min: 1, max: 9 }), height: fc.integer({ min: 1, max: 9 }) })
  .chain(({ width, height }) =>
    fc.record({
      width: fc.constant(width),
      height: fc.constant(height),
      pixels: fc.uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 }),
    }),
  );

test('a picture comes back as it was written, with its size', () => {
  fc.assert(
    fc.property(SMALL, ({ width, height, pixels }) => {
      const png = pngOf(pixels, width);
      expect(pngSize(png)).toEqual({ width, height });
      expect(pixelsOfOwn(png)).toEqual(Buffer.from(pixels));
    }),
  );
});

test('a single black pixel is the file that the specification asks for, byte by byte', () => {
  const png = pngOf(new Uint8Array([0, 0, 0, 255]), 1);
  const packed = deflateSync(Buffer.from([0, 0, 0, 0, 255]), { level: 9 });
  expect(png.subarray(0, 33).toString('hex')).toBe(
    // Signature, then IHDR: 1 by 1, 8 bits, colour type 6, and its checksum.
    '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489',
  );
  expect(png.subarray(41, 41 + packed.length).equals(packed)).toBe(true);
  expect(png.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082');
});

test.each([
  ['an empty file', Buffer.alloc(0)],
  ['a text', Buffer.from('This is a text, and rather longer than a PNG file would have to be.')],
  ['a PNG file that was cut off', pngOf(new Uint8Array(4), 1).subarray(0, 20)],
])('%s has no size', (_, file) => {
  expect(pngSize(file)).toBeUndefined();
});
