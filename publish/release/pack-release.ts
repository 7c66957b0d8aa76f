// The files of a release in out/release: the archive, and its notes for the page where it is offered.
import fs from 'node:fs';
import path from 'node:path';
import { archivedFiles, archiveOf } from './package-zip';

const FOLDER = 'out/release';

export const zipName = (name: string, version: string): string =>
  `${FOLDER}/${name}-${version}.zip`;

export interface Packed {
  readonly version: string;
  readonly day: string;
  readonly notes: string;
}

/** Writes both and gives the archive's name. */
export function packRelease(root: string, name: string, { version, day, notes }: Packed): string {
  const zip = zipName(name, version);
  fs.mkdirSync(path.join(root, FOLDER), { recursive: true });
  fs.writeFileSync(path.join(root, zip), archiveOf(archivedFiles(root), day));
  fs.writeFileSync(path.join(root, FOLDER, 'notes.md'), `${notes}\n`);
  return zip;
}
