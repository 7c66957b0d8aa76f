// PNG files: pixels written as one, and what one says of itself. Eight bits a channel, no palette.
import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const HEADER_BYTES = 13;
const CHUNK_AROUND = 12;
const RED_GREEN_BLUE_OPACITY = 6;
const CRC_POLYNOMIAL = 0xedb88320;

const CRC_TABLE = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? CRC_POLYNOMIAL : 0);
  return rest >>> 0;
});

/** The checksum of a chunk, as the PNG specification has it (W3C, annex D). */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (rest >>> 8) ^ (CRC_TABLE[(rest ^ byte) & 0xff] ?? 0);
  return (rest ^ 0xffffffff) >>> 0;
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const around = Buffer.alloc(4);
  around.writeUInt32BE(data.length);
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(checksum(body));
  return Buffer.concat([around, body, crc]);
}

/** Writes red, green, blue and opacity, row by row. */
export function pngOf(pixels: Uint8Array, width: number): Buffer {
  const height = pixels.length / width / 4;
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, RED_GREEN_BLUE_OPACITY], 8);
  const rows = Array.from({ length: height }, (_, row) =>
    // Each row begins with its filter: none.
    Buffer.concat([Buffer.from([0]), pixels.subarray(row * width * 4, (row + 1) * width * 4)]),
  );
  const data = deflateSync(Buffer.concat(rows), { level: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array()),
  ]);
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size in pixels that a PNG file says it has, or undefined where it is none. */
export function pngSize(file: Buffer): Size | undefined {
  const start = SIGNATURE.length + 8;
  if (file.length < start + HEADER_BYTES) return undefined;
  if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined;
  return { width: file.readUInt32BE(start), height: file.readUInt32BE(start + 4) };
}

/** The pixels of a file that `pngOf` wrote: the packed bytes depend on the packer, these don't. */
export function pixelsOfOwn(file: Buffer): Buffer {
  const { width = 0, height = 0 } = pngSize(file) ?? {};
  const data = file.subarray(SIGNATURE.length + CHUNK_AROUND + HEADER_BYTES);
  const rows = inflateSync(data.subarray(8, 8 + data.readUInt32BE(0)));
  const bytes = width * 4;
  return Buffer.concat(
    Array.from({ length: height }, (_, row) =>
      rows.subarray(row * (bytes + 1) + 1, (row + 1) * (bytes + 1)),
    ),
  );
}
