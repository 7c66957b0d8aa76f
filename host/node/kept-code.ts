// What V8 has compiled of long scripts, kept in a folder from one process to the next.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

interface Fresh {
  readonly name: string;
  readonly file: string;
  readonly script: vm.Script;
}

let folder: string | undefined;
const fresh: Fresh[] = [];

/** From here on scripts are looked for in the folder, for as long as the process runs. */
export function keepCodeIn(where: string): void {
  folder = where;
}

export const isCodeKept = (): boolean => folder !== undefined;

/** The script, by what was kept of the same source; V8 itself refuses what another V8 has compiled. */
export function compiledScript(source: string, filename: string): vm.Script {
  if (folder === undefined) return new vm.Script(source, { filename });
  const name = path.basename(filename);
  const digest = createHash('sha1').update(source).digest('hex');
  const file = path.join(folder, `${name}-${digest}`);
  const cachedData = bytesOf(file);
  const script = new vm.Script(source, { filename, ...(cachedData ? { cachedData } : {}) });
  if (cachedData === undefined || script.cachedDataRejected) fresh.push({ name, file, script });
  return script;
}

/** Keeps what wasn't kept before, with the functions that have run by now, in place of older code. */
export function keepCode(): void {
  for (const { name, file, script } of fresh.splice(0)) {
    try {
      keep(name, file, script.createCachedData());
    } catch {
      // A folder that can't be written to costs the next run a moment, and no more.
    }
  }
}

function keep(name: string, file: string, code: Uint8Array): void {
  const home = path.dirname(file);
  mkdirSync(home, { recursive: true });
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, code);
  for (const other of readdirSync(home)) {
    const isOlder = other.startsWith(`${name}-`) && path.join(home, other) !== draft;
    if (isOlder) rmSync(path.join(home, other), { force: true });
  }
  renameSync(draft, file);
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
