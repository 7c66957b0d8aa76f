// The add-on that the command line runs: its name, where its build lies, and its functions.

import path from 'node:path';
import { type AddOnPlaces, readAddOn } from '../host/node/add-on-files';
import { customFunctionHelp } from '../host/realm/custom-function-help';
import { productName } from '../package.json';

export const PRODUCT = productName;

/** The project's folder; the built commands lie one folder below it, in .build/. */
export const ROOT = path.resolve(__dirname, '..');

export const DIST = path.join(ROOT, 'dist');

export const PLACES: AddOnPlaces = { dist: DIST, realm: path.join(ROOT, '.build', 'realm.js') };

/** Whether a formula's function is the add-on's own, which can be worked out here. */
export function addOnFunctions(): (name: string) => boolean {
  const names = new Set(customFunctionHelp(readAddOn(PLACES).code).map(({ name }) => name));
  return (name) => names.has(name);
}
