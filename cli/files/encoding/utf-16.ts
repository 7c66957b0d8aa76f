// Whether bytes are UTF-16, or UTF-8 by their mark: by a byte order mark, or by where the zeros stand.

/** Enough bytes for any header and many rows. */
const SAMPLE_BYTES = 64 * 1024;
/** Separators, digits and line ends make up as much of any list, in whatever language. */
const ZERO_SHARE = 0.1;
/** Zeros of plain letters all stand on one side of their pair. */
const ON_ONE_SIDE = 0.95;

export function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: pairs with a zero on the same side each, and text once they are read so. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES - (SAMPLE_BYTES % 2));
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [first = 0, second = 0] = zeros;
  const most = Math.max(first, second);
  if (most < (sample.length / 2) * ZERO_SHARE || most < (first + second) * ON_ONE_SIDE) {
    return undefined;
  }
  const encoding = second > first ? 'utf-16le' : 'utf-16be';
  return readsAsText(sample, encoding) ? encoding : undefined;
}

/** No half pairs, no characters that mean nothing; an ASCII text with a stray zero fails here. */
function readsAsText(bytes: Uint8Array, encoding: string): boolean {
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const text = new TextDecoder(encoding).decode(even);
  const plain = text.replace(/[^\x20-\x7e\t\r\n]/g, '').length;
  const nothing = text.replace(/[^\0\ufffd\p{Cn}\p{Co}]/gu, '').length;
  return plain >= text.length * ZERO_SHARE && nothing <= text.length * 0.01;
}
