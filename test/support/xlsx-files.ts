// XLSX files for the tests: written and read by another implementation, or put together by hand.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';

const SCRIPT = path.join(__dirname, 'independent-xlsx.mjs');

/** A workbook of 5,000 rows is some megabytes as JSON. */
const READING = { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 } as const;

export interface PlainWorkbook {
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly unknown[])[];
    readonly [other: string]: unknown;
  }[];
  readonly names?: readonly { readonly name: string; readonly range: string }[];
  readonly [other: string]: unknown;
}

function inNewFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'xlsx-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A workbook as another program writes it; a cell `{ day: '2026-03-10' }` is a date. */
export function writtenElsewhere(workbook: PlainWorkbook): Uint8Array {
  return inNewFolder((folder) => {
    const file = path.join(folder, 'out.xlsx');
    execFileSync(process.execPath, [SCRIPT, 'write', file], { input: JSON.stringify(workbook) });
    return new Uint8Array(readFileSync(file));
  });
}

/** What another program finds in an XLSX file. */
export function readElsewhere(bytes: Uint8Array): PlainWorkbook {
  return inNewFolder((folder) => {
    const file = path.join(folder, 'in.xlsx');
    writeFileSync(file, bytes);
    return JSON.parse(execFileSync(process.execPath, [SCRIPT, 'read', file], READING));
  });
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook of one sheet, "Data", put together from the XML of its cells. */
export function fromXml(
  sheetData: string,
  { sharedStrings = '', workbookPr = '', names = '', prefix = '', fill = '' } = {},
): Uint8Array {
  const p = prefix === '' ? '' : `${prefix}:`;
  const xmlns = prefix === '' ? `xmlns="${MAIN}"` : `xmlns:${prefix}="${MAIN}"`;
  // Style 2 has the background that is asked for.
  const marked = fill === '' ? '' : '<xf numFmtId="0" fontId="0" fillId="1" borderId="0"/>';
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPES}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
    'xl/workbook.xml': `<${p}workbook ${xmlns} xmlns:r="${OFFICE}">${workbookPr}<${p}sheets><${p}sheet name="Data" sheetId="1" r:id="rId1"/></${p}sheets>${names}</${p}workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Target="worksheets/sheet1.xml" Type="${OFFICE}/worksheet"/><Relationship Id="rId2" Target="sharedStrings.xml" Type="${OFFICE}/sharedStrings"/><Relationship Id="rId3" Target="styles.xml" Type="${OFFICE}/styles"/></Relationships>`,
    'xl/styles.xml': `<${p}styleSheet ${xmlns}><${p}fonts><${p}font/></${p}fonts><${p}fills><${p}fill><${p}patternFill patternType="none"/></${p}fill>${fill}</${p}fills><${p}borders><${p}border/></${p}borders><${p}cellXfs><${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><${p}xf numFmtId="14" fontId="0" fillId="0" borderId="0"/>${marked}</${p}cellXfs></${p}styleSheet>`,
    'xl/sharedStrings.xml': `<${p}sst ${xmlns}>${sharedStrings}</${p}sst>`,
    'xl/worksheets/sheet1.xml': `<${p}worksheet ${xmlns}><${p}sheetData>${sheetData}</${p}sheetData></${p}worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])),
  );
}
