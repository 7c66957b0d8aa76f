import { decodeText as decode } from '../../../cli/files/text-encoding';

const decodeText = (bytes: Uint8Array): string | undefined => decode(bytes, 'list.csv')?.text;

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
    ['a program', Uint8Array.from({ length: 4000 }, (_, i) => (i % 3 === 0 ? 0 : (i * 31) % 256))],
    ['nothing but zeros', new Uint8Array(512)],
  ])('%s is no text', (_name, bytes) => {
    expect(decodeText(bytes)).toBeUndefined();
  });
});

describe('what a file has lost', () => {
  const notes = (bytes: Uint8Array): unknown => decode(bytes, 'out/list.csv')?.notes;

  test('empty bytes are left out and counted, wherever they stand', () => {
    const bytes = new TextEncoder().encode(`\0Account\0,Partner\nAcme,\0\0Beta\n${'\0'.repeat(3)}`);
    expect(decodeText(bytes)).toBe('Account,Partner\nAcme,Beta\n');
    expect(notes(bytes)).toEqual([
      {
        code: 'zero-bytes',
        sentence: 'list.csv holds 7 empty bytes between its letters; they were left out.',
      },
    ]);
  });

  test('a UTF-8 file with a broken letter stays UTF-8, and says that one is lost', () => {
    const whole = new TextEncoder().encode('Account\nMüller\nZürich\nŁódź\nCafé\n');
    const broken = whole.slice(0, -2); // Its last letter has lost half of its bytes.
    expect(decodeText(broken)).toBe('Account\nMüller\nZürich\nŁódź\nCaf\ufffd');
    expect(notes(broken)).toEqual([
      {
        code: 'characters-lost',
        sentence:
          "list.csv holds 1 character that can't be read and shows as �. Export it again, as CSV (UTF-8).",
      },
    ]);
  });

  test('Japanese in UTF-16 without its mark is told by its commas and line ends', () => {
    const text = '会社名,状態\n株式会社東京商事,見込み客\n大阪電気工業,顧客\n';
    expect(decodeText(utf16(text, true))).toBe(text);
    expect(decodeText(utf16(text, false))).toBe(text);
  });
});
