// How large a picture is, by the head of its PNG file: so a page keeps its place free until it arrives.

/** Signature, then the first chunk's length and name; width and height follow, four bytes each. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

export function pngSize(file: Buffer): { width: number; height: number } {
  return { width: file.readUInt32BE(WIDTH_AT), height: file.readUInt32BE(HEIGHT_AT) };
}
