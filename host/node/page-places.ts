// Where the files of the preview's page lie in the project. A server hands them out by these addresses;
// a site has them below a folder of any name, since the page's links are relative.

import fs from 'node:fs';
import path from 'node:path';
import type { PageFiles, ServedWorkbook } from '../page-files';
import { readAddOn } from './add-on-files';

/** Address -> file, from the project's folder. */
export const PAGE_PLACES: { readonly [address: string]: string } = {
  'index.html': 'host/page/index.html',
  'page/host.css': 'host/page/host.css',
  'page/icon.svg': 'host/page/icon.svg',
  'host.js': '.build/web/host.js',
  'download.js': '.build/web/download.js',
  'vendor/chart.js': 'node_modules/chart.js/dist/chart.umd.min.js',
  'vendor/owl.js': 'node_modules/@odoo/owl/dist/owl.iife.min.js',
  'vendor/engine.js': 'node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js',
  'vendor/engine.css': 'node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.css',
  'vendor/bootstrap.css': 'node_modules/bootstrap/dist/css/bootstrap.min.css',
  'vendor/font-awesome/css/font-awesome.css': 'node_modules/font-awesome/css/font-awesome.min.css',
  'vendor/font-awesome/fonts/fontawesome-webfont.woff2':
    'node_modules/font-awesome/fonts/fontawesome-webfont.woff2',
};

/** The address of the script that `pageFilesScript` writes. */
export const PAGE_FILES_ADDRESS = 'files.js';

const REALM = '.build/realm.js';
const TEMPLATES = 'node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.xml';

/** An add-on's folder, as clasp would push it, and the name that it has in Sheets' menu. */
export interface ServedFolder {
  readonly name: string;
  readonly folder: string;
}

/** Read anew each time, so that a rebuild shows on reload. */
export function readPageFiles(
  root: string,
  { name, folder }: ServedFolder,
  workbook: ServedWorkbook,
): PageFiles {
  return {
    workbook,
    addOn: { name, ...readAddOn({ dist: folder, realm: path.join(root, REALM) }) },
    templates: fs.readFileSync(path.join(root, TEMPLATES), 'utf8'),
  };
}
