// Puts the results into their folder, all of them or none.

import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

export interface ResultFile {
  readonly name: string;
  /** All of it, or its pieces, which are asked for when they are written. */
  readonly content: string | Uint8Array | Iterable<string>;
}

/** Results that can't be put where they were to go, said in one sentence. */
export class FolderProblem extends Error {
  override name = 'FolderProblem';
}

/**
 * Writes every file beside its place first and moves them in together at the end, so that a full
 * disk leaves nothing behind and nothing half-written. A folder that an earlier run has filled (it
 * holds `mark`) is filled anew; in any other folder no file is overwritten. `inputs` never are.
 */
export function writeResults(
  folder: string,
  files: readonly ResultFile[],
  { mark, inputs }: { readonly mark: string; readonly inputs: readonly string[] },
): void {
  checkFolder(folder, files, mark, inputs);
  const target = path.resolve(folder);
  let draft: string | undefined;
  try {
    mkdirSync(path.dirname(target), { recursive: true });
    draft = mkdtempSync(path.join(path.dirname(target), '.scored-'));
    for (const { name, content } of files) writeFile(path.join(draft, name), content);
    mkdirSync(target, { recursive: true });
    for (const { name } of files) renameSync(path.join(draft, name), path.join(target, name));
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code === undefined) throw error;
    throw new FolderProblem(
      reasons[code]?.(folder) ?? `Nothing can be written to ${folder}: ${code}.`,
    );
  } finally {
    if (draft !== undefined) rmSync(draft, { recursive: true, force: true });
  }
}

function writeFile(file: string, content: ResultFile['content']): void {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    writeFileSync(file, content);
    return;
  }
  const open = openSync(file, 'w');
  try {
    for (const piece of content) writeFileSync(open, piece);
  } finally {
    closeSync(open);
  }
}

const reasons: { readonly [code: string]: (folder: string) => string } = {
  EACCES: (folder) =>
    `You don't have the permission to write to ${folder}: name another folder with --out.`,
  EROFS: (folder) => `${folder} can't be written to: name another folder with --out.`,
  ENOSPC: (folder) => `The disk is full: nothing was written to ${folder}.`,
  ENOTDIR: (folder) => `${folder} lies below a file, not below a folder: name another with --out.`,
  EEXIST: (folder) => `${folder} lies below a file, not below a folder: name another with --out.`,
};

/** Finds out beforehand whether the results may go there; call it before the work is done. */
export function checkFolder(
  folder: string,
  files: readonly Pick<ResultFile, 'name'>[],
  mark: string,
  inputs: readonly string[],
): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) {
    throw new FolderProblem(`${folder} is a file: name a folder with --out.`);
  }
  const opened = new Set(inputs.map((input) => path.resolve(input)));
  const isEarlierResult = existsSync(path.join(folder, mark));
  for (const { name } of files) {
    const place = path.resolve(folder, name);
    if (opened.has(place) || (!isEarlierResult && existsSync(place))) {
      throw new FolderProblem(
        `${path.join(folder, name)} is there already and would be overwritten: name another folder with --out.`,
      );
    }
  }
}

/** A file name from a tab's, which may hold what no file's name may. */
export function fileNameOf(tab: string, ending: string): string {
  const name = tab.replace(/[\\/:*?"<>|]/g, ' ').replace(/ +/g, ' ');
  return `${name.trim() || 'tab'}${ending}`;
}
