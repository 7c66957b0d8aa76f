// A spreadsheet with the built add-on in it, and the questions that tests ask of it.
import {
  createHost,
  type Host,
  type NodeHostOptions,
  sheetData,
  workbookData,
} from '../../../host/node';

export type Rows = Parameters<typeof sheetData>[1];

/** Whenever a test is run, it is this day. */
export const TODAY = new Date('2026-06-30T09:30:00Z');

export interface BookOptions extends NodeHostOptions {
  readonly sheets: { readonly [name: string]: Rows };
  /** Spare rows and columns; 1000 x 26 as they come. */
  readonly minimumRows?: number;
  readonly minimumColumns?: number;
  /** Text that begins with `=` is a formula of the user's. */
  readonly formulas?: boolean;
}

export function openBook({
  sheets,
  minimumRows,
  minimumColumns,
  formulas,
  ...host
}: BookOptions): Host {
  const size = {
    ...(minimumRows === undefined ? {} : { minimumRows }),
    ...(minimumColumns === undefined ? {} : { minimumColumns }),
    ...(formulas === undefined ? {} : { formulas }),
  };
  const data = Object.entries(sheets).map(([name, rows]) => sheetData(name, rows, size));
  return createHost({ now: () => TODAY, data: workbookData(data), ...host });
}

/** Chooses a menu item and answers what the add-on said. */
export function choose(host: Host, item: string): string {
  const before = host.calls.length;
  host.runMenu(item);
  const said = host.calls.slice(before).map((call) => {
    if (call.kind === 'toast') return call.message;
    return call.kind === 'alert' ? call.question.message : '';
  });
  return said.join(' ').trim();
}

/** The cells of some columns as they are shown, the header's row left out. */
export function column(host: Host, sheet: string, header: string): readonly string[] {
  const { shown } = host.sheet(sheet);
  const headerRow = shown.findIndex((row) => row.includes(header));
  const place = shown[headerRow]?.indexOf(header) ?? -1;
  if (place < 0) throw new Error(`${sheet} has no column ${header}.`);
  return shown.slice(headerRow + 1).map((row) => row[place] ?? '');
}

/** What stands in the first columns of a sheet, formulas as formulas. */
export function contents(host: Host, sheet: string, columns: number): readonly string[][] {
  return host.sheet(sheet).contents.map((row) => row.slice(0, columns));
}

/** Evaluates an expression about the spreadsheet `ss`, with the services that the add-on has. */
export function ask<Answer>(host: Host, expression: string): Answer {
  const source = `(function () { var ss = SpreadsheetApp.getActive(); return ${expression}; })()`;
  return host.eval(source) as Answer;
}

/** The whole workbook, to compare: cells, formats, rules, charts, everything but the engine's count. */
export function everything(host: Host): object {
  return { ...host.toSnapshot(), revisionId: '' };
}
