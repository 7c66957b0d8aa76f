// The linter over a copy of the sources, with files in it that aren't there.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const BIOME = path.join(ROOT, 'node_modules/.bin/biome');
const RULES = ['style/noRestrictedImports', 'suspicious/noImportCycles'];

export interface Complaint {
  readonly rule: string;
  readonly file: string;
  /** From 1 on. */
  readonly line: number;
}

/** A new folder with the lint rules and these folders of the sources; whoever asks removes it. */
export function copyToLint(folders: readonly string[]): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'eql-walls-'));
  for (const name of ['biome.json', '.gitignore']) {
    fs.copyFileSync(path.join(ROOT, name), path.join(copy, name));
  }
  for (const folder of folders) {
    fs.cpSync(path.join(ROOT, folder), path.join(copy, folder), { recursive: true });
  }
  return copy;
}

/** What the import rules say of the copy with these files in it, each with its text. */
export function complaintsOn(copy: string, files: Readonly<Record<string, string>>): Complaint[] {
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(copy, name)), { recursive: true });
    fs.writeFileSync(path.join(copy, name), text);
  }
  let said: string;
  try {
    const only = RULES.map((rule) => `--only=${rule}`);
    const all = ['--max-diagnostics=none', '--reporter=json'];
    said = execFileSync(BIOME, ['lint', ...only, ...all, '.'], {
      cwd: copy,
      stdio: 'pipe',
    }).toString();
  } catch (error) {
    said = String((error as { readonly stdout: Buffer }).stdout);
  }
  for (const name of Object.keys(files)) fs.rmSync(path.join(copy, name));
  const { diagnostics } = JSON.parse(said) as {
    readonly diagnostics: readonly {
      readonly category: string;
      readonly location: { readonly path: string; readonly start: { readonly line: number } };
    }[];
  };
  return diagnostics.map(({ category, location }) => ({
    rule: category.replace('lint/', ''),
    file: location.path,
    line: location.start.line,
  }));
}
