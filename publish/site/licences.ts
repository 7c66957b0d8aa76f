// What the preview is built with, and under which licence: the engine's asks for it, and for its text.

import fs from 'node:fs';
import path from 'node:path';
import { escaped, slug } from './markdown';

/** Packages that the preview folder holds, each with its part in it. */
const PARTS: readonly (readonly [name: string, part: string, text?: string])[] = [
  [
    '@odoo/o-spreadsheet',
    'the spreadsheet: vendor/engine.js, engine.css, and its templates',
    'LICENSE',
  ],
  ['@odoo/owl', 'its component library: vendor/owl.js', 'LICENSE'],
  ['chart.js', 'its charts: vendor/chart.js', 'LICENSE.md'],
  ['bootstrap', 'its buttons and fields: vendor/bootstrap.css', 'LICENSE'],
  ['font-awesome', 'its icons: vendor/font-awesome'],
  ['fflate', 'zips the Excel file: in download.js', 'LICENSE'],
  ['zod', 'checks the settings: in the add-on', 'LICENSE'],
  ['preact', 'draws the sidebar: in the add-on', 'LICENSE'],
];

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly homepage?: string;
}

export interface Licences {
  readonly html: string;
  /** Address -> file to copy. */
  readonly texts: ReadonlyMap<string, string>;
}

export function licences(modules: string): Licences {
  const texts = new Map<string, string>();
  const rows = PARTS.map(([name, part, text]) => {
    const folder = path.join(modules, name);
    const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const { version, license, homepage }: Manifest = manifest;
    const address = `licences/${slug(name)}.txt`;
    if (text !== undefined) texts.set(address, path.join(folder, text));
    const licence = escaped(license.replace(/[()]/g, ''));
    const source = homepage ? `<a href="${escaped(homepage)}">${escaped(name)}</a>` : escaped(name);
    return (
      `<tr><td>${source} ${version}</td><td>${escaped(part)}</td>` +
      `<td>${text === undefined ? licence : `<a href="${address}">${licence}</a>`}</td></tr>`
    );
  });
  return {
    texts,
    html: `<h1>Licences</h1>
<p>The add-on is under the MIT licence. The preview holds these packages, as their publishers hand them out
and unchanged; each link leads to its source. The spreadsheet is a file of its own, so anybody may put
another version in its place.</p>
<div class="table" role="group" tabindex="0" aria-label="Table: package, part, licence"><table>
<thead><tr><th scope="col">package</th><th scope="col">what it does here</th><th scope="col">licence</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`,
  };
}
