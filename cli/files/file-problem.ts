// Why a file can't be opened, as a code for machines and one sentence for people.

export type FileProblemCode =
  | 'missing'
  | 'folder'
  | 'no-permission'
  | 'unreadable'
  | 'empty'
  | 'no-rows'
  | 'unknown-kind'
  | 'old-excel'
  | 'not-text'
  | 'workbook-in-disguise'
  | 'damaged'
  | 'damaged-part'
  | 'password'
  | 'too-large';

const SENTENCES: { readonly [code in FileProblemCode]: (name: string, what: string) => string } = {
  missing: (name) => `There is no file ${name}: check its name and its folder.`,
  folder: (name) => `${name} is a folder: name the file in it that you want to open.`,
  'no-permission': (name) => `${name} can't be read: you don't have the permission to open it.`,
  unreadable: (name) => `${name} can't be read: copy it to this computer and try again.`,
  empty: (name) => `${name} is empty: export it again.`,
  'no-rows': (name) => `${name} holds no rows, only blank cells: export it again.`,
  'unknown-kind': (name) =>
    `${name} is of a kind that can't be opened here: save it as .csv, .tsv, .txt or .xlsx.`,
  'old-excel': (name) => `${name} is in the old Excel format: save it as .xlsx or .csv.`,
  'not-text': (name) => `${name} holds no readable text: export it again, as CSV (UTF-8).`,
  'workbook-in-disguise': (name) =>
    `${name} is an Excel workbook by what it holds: let its name end in .xlsx.`,
  damaged: (name) => `${name} is damaged or isn't an Excel workbook: export it again.`,
  'damaged-part': (name, what) =>
    `${name} is damaged: ${what}. Open it in a spreadsheet and save it again, or export it again.`,
  password: (name) =>
    `${name} is an old Excel workbook or protected by a password: save it as .xlsx without one.`,
  'too-large': (name) => `${name} is too large to open here: split it, or leave out tabs.`,
};

/** The name without its folders; without `node:path`, since a browser reads files too. */
export const baseName = (file: string): string => file.split(/[\\/]/).pop() || file;

/** A file that can't be opened, for a cause that its owner can mend. */
export class FileProblem extends Error {
  readonly code: FileProblemCode;

  /** `what` says which part is damaged, and how. */
  constructor(code: FileProblemCode, file: string, what = '') {
    super(SENTENCES[code](baseName(file), what));
    this.name = 'FileProblem';
    this.code = code;
  }
}
