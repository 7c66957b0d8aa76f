// The texts of a workbook's cells, each once, added to those that the engine has written down.

const LAST = '</sst>';

export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private readonly first: number;

  constructor(private readonly xml: string) {
    this.first = Number(/ uniqueCount="(\d+)"/.exec(xml)?.[1] ?? 0);
  }

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.first + this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  /** The part, in pieces. */
  *pieces(): Iterable<string> {
    const count = this.first + this.numbers.size;
    const end = this.xml.lastIndexOf(LAST);
    yield this.xml.slice(0, end).replace(/ (count|uniqueCount)="\d+"/g, ` $1="${count}"`);
    let piece = '';
    for (const text of this.numbers.keys()) {
      const keeps = text.trim() === text ? '' : ' xml:space="preserve"';
      piece += `<si><t${keeps}>${xmlText(text)}</t></si>`;
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    yield piece + LAST;
  }
}

/** So many characters at a time are packed. */
export const PIECE = 1 << 18;

const CONTROLS = /\p{Cc}/gu;
const FIRST_ALLOWED = 0x7f;
const SPECIAL = /[&<>"]/;

/** Without what no XML document may hold. */
export function xmlText(text: string): string {
  const plain = text.replace(CONTROLS, (sign) =>
    /[\t\n\r]/.test(sign) || sign.charCodeAt(0) >= FIRST_ALLOWED ? sign : '',
  );
  if (!SPECIAL.test(plain)) return plain;
  return plain
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
