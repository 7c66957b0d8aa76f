// The user's own files -> one workbook, a tab for each file or for each tab of an XLSX file.

import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Engine } from '../../host/engine/engine';
import { loadEngine } from '../../host/node/engine';
import type { FileNote } from './file-note';
import { FileProblem, type FileProblemCode } from './file-problem';
import { withTabsRenamed } from './renamed-tabs';
import { freeTabName, tabNameOf } from './tab-name';
import { readTextFile } from './text-file';
import { joinWorkbooks, type ReadFile, type WorkbookData } from './workbook-data';
import { readXlsx } from './xlsx-in';
import { isZip } from './xlsx-package';

const TEXT_KINDS = new Set(['.csv', '.tsv', '.tab', '.txt']);
const WORKBOOK_KINDS = new Set(['.xlsx', '.xlsm']);

export interface ReadingOptions {
  readonly engine?: Engine;
  /** Functions that the add-on brings; formulas that use them stay formulas. */
  readonly isAddOnFunction?: (name: string) => boolean;
  /** Keeps the cells of long text files by columns, for the plain grid. */
  readonly byColumns?: boolean;
}

export interface OpenedFiles {
  readonly workbook: WorkbookData;
  /** Each file, in the order given, with the names that its tabs have in the workbook. */
  readonly files: readonly { readonly file: string; readonly tabs: readonly string[] }[];
  /** What is worth knowing about how they were read, a sentence each. */
  readonly notes: readonly FileNote[];
}

/**
 * Opens files in the order given. A text file's tab is named after the file, an XLSX file's tabs
 * keep their names; where two would be alike the later one gets a number. Throws a `FileProblem`
 * for the first file that can't be opened.
 */
export function readWorkbookFiles(
  files: readonly string[],
  options: ReadingOptions = {},
): OpenedFiles {
  const engine = options.engine ?? loadEngine();
  const workbooks: WorkbookData[] = [];
  const opened: { file: string; tabs: readonly string[] }[] = [];
  const notes: FileNote[] = [];
  const taken: string[] = [];
  for (const file of files) {
    const read = readWorkbookFile(file, { ...options, engine });
    const names = new Map<string, string>();
    for (const { name } of read.workbook.sheets) {
      names.set(name, freeTabName(name, taken));
      taken.push(names.get(name) ?? name);
    }
    workbooks.push(withTabsRenamed(read.workbook, names, engine));
    opened.push({ file, tabs: [...names.values()] });
    notes.push(...read.notes);
  }
  return { workbook: joinWorkbooks(workbooks), files: opened, notes };
}

function readWorkbookFile(
  file: string,
  options: ReadingOptions & { readonly engine: Engine },
): ReadFile {
  const kind = path.extname(file).toLowerCase();
  const bytes = readBytes(file);
  if (kind === '.xls')
    throw new FileProblem(isZip(bytes) ? 'workbook-in-disguise' : 'old-excel', file);
  if (!TEXT_KINDS.has(kind) && !WORKBOOK_KINDS.has(kind))
    throw new FileProblem('unknown-kind', file);
  if (bytes.length === 0) throw new FileProblem('empty', file);
  return WORKBOOK_KINDS.has(kind)
    ? readXlsx(bytes, { ...options, file })
    : readTextFile(bytes, {
        file,
        tabName: tabNameOf(path.basename(file, path.extname(file))),
        byColumns: options.byColumns ?? false,
      });
}

const CODES: { readonly [code: string]: FileProblemCode } = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'folder',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
};

function readBytes(file: string): Uint8Array {
  try {
    if (statSync(file).isDirectory()) throw new FileProblem('folder', file);
    return readFileSync(file);
  } catch (error) {
    throw problemOf(error, file);
  }
}

/** What the operating system's refusal means to the file's owner. */
export function problemOf(error: unknown, file: string): FileProblem {
  if (error instanceof FileProblem) return error;
  const { code = '' } = error as { readonly code?: string };
  return new FileProblem(CODES[code] ?? 'unreadable', file);
}
