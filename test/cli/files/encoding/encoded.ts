// Text -> bytes in an old encoding, by a table made from the decoder that reads them.
import { decoded } from '../../../../cli/files/encoding/decoded';

const TWO_BYTES = ['shift_jis', 'gb18030', 'euc-kr'];
const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const add = (...bytes: readonly number[]): void => {
    const sign = decoded(Uint8Array.from(bytes), encoding) ?? '';
    if ([...sign].length === 1 && !table.has(sign)) table.set(sign, bytes);
  };
  for (let first = 0; first < 256; first += 1) add(first);
  if (TWO_BYTES.includes(encoding)) {
    for (let first = 0x81; first < 0xff; first += 1) {
      for (let second = 0x40; second < 0xff; second += 1) add(first, second);
    }
  }
  tables.set(encoding, table);
  return table;
}

/** Throws where the encoding lacks a letter: then the test's word is wrong. */
export function encoded(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((sign) => {
      const bytes = table.get(sign);
      if (bytes === undefined) throw new RangeError(`${encoding} has no ${sign}.`);
      return bytes;
    }),
  );
}
