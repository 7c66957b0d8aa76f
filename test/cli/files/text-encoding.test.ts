import { decodeText } from '../../../cli/files/text-encoding';

const TEXT = 'Account,Partner\nMüller & Söhne,Zürich Café\n東京商事,Łódź\n';

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

describe('the encoding of a text file', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['UTF-16, low byte first', utf16(`\ufeff${TEXT}`, true)],
    ['UTF-16, high byte first', utf16(`\ufeff${TEXT}`, false)],
    ['UTF-16 without its mark, low byte first', utf16(TEXT, true)],
    ['UTF-16 without its mark, high byte first', utf16(TEXT, false)],
  ])('%s is read to the letter', (_name, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT);
  });

  test('what Excel on Windows calls CSV keeps its umlauts and its euro sign', () => {
    const bytes = Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x3b, 0x80, 0x35]);
    expect(decodeText(bytes)).toBe('Müller;€5');
  });

  test('a stray control character in a long note is no reason to refuse the file', () => {
    const text = `Account,Note\n${'Acme,met in March\n'.repeat(20)}Beta,call\u000bback\n`;
    expect(decodeText(new TextEncoder().encode(text))).toBe(text);
  });

  test.each([
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    ['noise', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3)) % 256)],
    ['text with a zero byte', new TextEncoder().encode('Account\u0000,Partner\nAcme,Beta\n')],
  ])('%s is no text', (_name, bytes) => {
    expect(decodeText(bytes)).toBeUndefined();
  });
});
