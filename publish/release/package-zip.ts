// The archive of a release: what goes to Google, and the licence.
import fs from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

export interface Archived {
  /** The name in the archive. */
  readonly name: string;
  readonly file: string;
}

/** All that stands in a folder, in the order of the names, and the licence beside it. */
export function archivedFiles(root: string): readonly Archived[] {
  const dist = path.join(root, 'dist');
  return [
    ...fs
      .readdirSync(dist)
      .sort()
      .map((name) => ({ name, file: path.join(dist, name) })),
    { name: 'LICENSE', file: path.join(root, 'LICENSE') },
  ];
}

/** The same files of the same day make the same archive, byte by byte. */
export function archiveOf(files: readonly Archived[], day: string): Uint8Array {
  // A zip's times have no zone: these are read as they are written.
  const mtime = new Date(`${day}T12:00:00`);
  return zipSync(
    Object.fromEntries(
      files.map(({ name, file }) => [name, [fs.readFileSync(file), { level: 9, mtime }]]),
    ),
  );
}
