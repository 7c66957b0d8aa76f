// A folder of a test file's own, for the lists that its tests score and what comes of them.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { splitRows } from '../../cli/files/delimited-rows';

export interface TestFolder {
  /** Known once the tests run. */
  readonly path: string;
  /** Where a file of the folder lies. */
  at(...names: readonly string[]): string;
  /** Answers the file's name, as a command run in the folder is given it. */
  save(name: string, content: string | Uint8Array): string;
  text(file: string): string;
  /** The cells of a CSV file. */
  cells(file: string): readonly (readonly string[])[];
}

/** A folder that is there while the tests of the file run. */
export function testFolder(): TestFolder {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'eql-lists-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const at = (...names: readonly string[]): string => path.join(folder, ...names);
  const text = (file: string): string => readFileSync(at(file), 'utf8');
  return {
    get path() {
      return folder;
    },
    at,
    save(name, content) {
      writeFileSync(at(name), content);
      return name;
    },
    text,
    cells: (file) => splitRows(text(file), ',').rows,
  };
}
