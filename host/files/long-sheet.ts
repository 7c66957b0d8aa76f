// The rows of a long sheet, written into the file that the engine makes of the workbook without them.

/** A cell of a long sheet: what it holds, and which of the samples looks like it. */
export interface LongCell {
  readonly column: number;
  /** Text as it is read, without a mark; undefined for a cell that is empty and has a look. */
  readonly value: string | number | boolean | undefined;
  readonly sample: number;
}

export interface LongRow {
  /** Counted from 0. */
  readonly row: number;
  /** In pixels, where it isn't the usual. */
  readonly height: number | undefined;
  readonly isHidden: boolean;
  readonly cells: readonly LongCell[];
}

export interface LongSheet {
  /** Its place among the sheets. */
  readonly index: number;
  /** Where the samples stand in the sheet that the engine has made, by their number. */
  readonly samples: readonly string[];
  readonly rows: () => Iterable<LongRow>;
  /** What the colour rules are about, in their order, and what the engine was told instead. */
  readonly formats: readonly string[];
  /** Blocks that rules for input are about, by what the engine was told instead. */
  readonly validations: ReadonlyMap<string, string>;
}

/** A sheet's part around its rows, with its rules back where they belong, and the looks of its cells. */
export interface SheetFrame {
  readonly before: string;
  readonly after: string;
  /** Excel's number of each sample's look; 0 for none. */
  readonly looks: readonly number[];
}

export function sheetFrame(xml: string, sheet: LongSheet): SheetFrame {
  const start = xml.indexOf('<sheetData');
  const end = xml.indexOf('</sheetData>');
  if (start < 0 || end < 0) throw new Error(`Sheet ${sheet.index} was written without rows.`);
  const cells = new Map(
    Array.from(xml.slice(start, end).matchAll(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?/g), (cell) => [
      cell[1],
      Number(cell[2] ?? 0),
    ]),
  );
  return {
    before: `${xml.slice(0, start)}<sheetData>`,
    after: withRules(xml.slice(end), sheet),
    looks: sheet.samples.map((address) => cells.get(address) ?? 0),
  };
}

function withRules(xml: string, { formats, validations, index }: LongSheet): string {
  let next = 0;
  const coloured = xml.replace(
    /(<conditionalFormatting sqref=")[^"]*/g,
    (_whole, start: string) => {
      const reference = formats[next] ?? '';
      next += 1;
      return start + reference;
    },
  );
  if (next !== formats.length) throw new Error(`Sheet ${index} lacks a colour rule.`);
  return coloured.replace(
    /(<dataValidation [^>]*?sqref=")([^"]*)/g,
    (_whole, start: string, reference: string) => start + (validations.get(reference) ?? reference),
  );
}
