// Base64 of bytes as Java has them, from -128 to 127.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function encodeBase64(bytes: readonly number[]): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const group = bytes.slice(i, i + 3).map((byte) => byte & 0xff);
    const [a = 0, b = 0, c = 0] = group;
    const word = (a << 16) | (b << 8) | c;
    for (let digit = 0; digit < 4; digit++) {
      const used = digit <= group.length;
      text += used ? ALPHABET.charAt((word >> (18 - 6 * digit)) & 63) : '=';
    }
  }
  return text;
}

export function decodeBase64(text: string): number[] {
  const digits = Array.from(text.replace(/-/g, '+').replace(/_/g, '/').replace(/[=\s]/g, ''));
  const bytes: number[] = [];
  let word = 0;
  let bits = 0;
  for (const digit of digits) {
    word = (word << 6) | ALPHABET.indexOf(digit);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((((word >> bits) & 0xff) << 24) >> 24);
  }
  return bytes;
}

export function utf8Bytes(text: string): number[] {
  const escaped = encodeURIComponent(text).replace(/%([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Array.from(escaped, (character) => (character.charCodeAt(0) << 24) >> 24);
}
