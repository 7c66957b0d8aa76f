// The project that is released: its files that say a version, as they stand.
import fs from 'node:fs';
import path from 'node:path';
import { type Run, shellIn } from './shell';

export const VERSIONED_FILES = ['package.json', 'package-lock.json', 'CHANGELOG.md'] as const;

export interface Project {
  readonly root: string;
  readonly run: Run;
  readonly name: string;
  readonly productName: string;
  readonly version: string;
  readonly changelog: string;
}

export const textIn = (root: string, file: string): string =>
  fs.readFileSync(path.join(root, file), 'utf8');

export function openProject(root: string): Project {
  const { name, productName, version } = JSON.parse(textIn(root, 'package.json'));
  return {
    root,
    run: shellIn(root),
    name,
    productName,
    version,
    changelog: textIn(root, 'CHANGELOG.md'),
  };
}

export const tagOf = (version: string): string => `v${version}`;
