// All that is looked at, read once: the project's files, and what the built add-on shows.
import fs from 'node:fs';
import path from 'node:path';
import { pngSize, type Size } from '../png';
import { PUBLISHER_FILE } from '../publisher';
import { type ShownNames, shownNames } from './shown-names';

export interface Manifest {
  readonly oauthScopes?: readonly string[];
  readonly exceptionLogging?: string;
  readonly runtimeVersion?: string;
  readonly dependencies?: object;
}

export interface PackageFields {
  readonly productName: string;
  readonly homepage?: string;
  readonly bugs?: { readonly url?: string };
  readonly repository?: { readonly url?: string };
}

export interface Listing {
  readonly applicationName: string;
  readonly language: string;
  readonly category: string;
  readonly pricing: string;
  readonly screenshots: readonly { readonly file: string; readonly shows: string }[];
}

export interface Material {
  readonly manifest: Manifest;
  readonly builtManifest: Manifest;
  readonly packageFields: PackageFields;
  readonly publisher: { readonly [name: string]: unknown };
  readonly listing: Listing;
  readonly shown: ShownNames;
  /** The names of the files that were built for Google. */
  readonly built: readonly string[];
  /** The text of a file, or undefined where it isn't there. */
  text(file: string): string | undefined;
  exists(file: string): boolean;
  /** The size of a PNG picture, or undefined where there is none. */
  size(file: string): Size | undefined;
}

export const FILES = {
  manifest: 'appsscript.json',
  builtManifest: 'dist/appsscript.json',
  pushed: '.claspignore',
  package: 'package.json',
  publisher: PUBLISHER_FILE,
  details: 'publish/listing/details.json',
  short: 'publish/listing/short-description.txt',
  detailed: 'publish/listing/detailed-description.txt',
  tip: 'publish/listing/post-install-tip.txt',
  privacy: 'publish/legal/privacy-policy.md',
  terms: 'publish/legal/terms.md',
  support: 'publish/legal/support.md',
  consent: 'publish/consent-screen.md',
  guide: 'publish/README.md',
  security: 'SECURITY.md',
  conduct: '.github/CODE_OF_CONDUCT.md',
} as const;

export function materialOf(root: string): Material {
  const place = (file: string): string => path.join(root, file);
  const exists = (file: string): boolean => fs.existsSync(place(file));
  const text = (file: string): string | undefined =>
    exists(file) ? fs.readFileSync(place(file), 'utf8') : undefined;
  const json = <Value>(file: string): Value => JSON.parse(fs.readFileSync(place(file), 'utf8'));
  return {
    manifest: json(FILES.manifest),
    builtManifest: json(FILES.builtManifest),
    packageFields: json(FILES.package),
    publisher: json(FILES.publisher),
    listing: json(FILES.details),
    shown: shownNames(),
    built: fs.readdirSync(place('dist')).sort(),
    text,
    exists,
    size: (file) => (exists(file) ? pngSize(fs.readFileSync(place(file))) : undefined),
  };
}
