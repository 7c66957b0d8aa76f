// The add-on's files from disk: what the build left in dist/, and the adapter's bundle.

import fs from 'node:fs';
import path from 'node:path';
import type { AddOn, Manifest } from '../realm/manifest';

export interface AddOnPlaces {
  /** The folder that clasp would push; `dist` below the working directory unless told otherwise. */
  readonly dist?: string;
  /** The adapter's bundle; `.build/realm.js` unless told otherwise. */
  readonly realm?: string;
  /** An add-on given as text, instead of the one in `dist`. */
  readonly code?: string;
  readonly manifest?: Manifest;
  /** HTML files by name, without `.html`. */
  readonly files?: Readonly<Record<string, string>>;
}

export function readAddOn(places: AddOnPlaces): AddOn {
  const realm = read(path.resolve(places.realm ?? path.join('.build', 'realm.js')));
  if (places.code !== undefined) {
    const { code, manifest = {}, files = {} } = places;
    return { code, manifest, files, realm };
  }
  const dist = path.resolve(places.dist ?? 'dist');
  const pages = fs.existsSync(dist) ? fs.readdirSync(dist) : [];
  const html = pages.filter((name) => name.endsWith('.html'));
  const own = JSON.parse(read(path.join(dist, 'appsscript.json'))) as Manifest;
  return {
    code: read(path.join(dist, 'Code.js')),
    manifest: places.manifest ?? own,
    files: Object.fromEntries(
      html.map((name) => [name.replace(/\.html$/, ''), read(path.join(dist, name))]),
    ),
    realm,
  };
}

const contents = new Map<string, { readonly changed: number; readonly text: string }>();

/** A file's text, read again only when it has changed: tests open hosts by the hundred. */
function read(file: string): string {
  try {
    const changed = fs.statSync(file).mtimeMs;
    const known = contents.get(file);
    if (known?.changed === changed) return known.text;
    const text = fs.readFileSync(file, 'utf8');
    contents.set(file, { changed, text });
    return text;
  } catch {
    throw new Error(`${file} isn't there. Run "npm run build" first.`);
  }
}
