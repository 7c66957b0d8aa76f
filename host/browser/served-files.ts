// What the page asks its server for, and the shapes of the answers.

import type { WorkbookSnapshot } from '../engine/engine';
import type { AddOn } from '../realm/manifest';

/** `/workbook.json`, prepared before the server starts. */
export interface ServedWorkbook {
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
  /** What is worth knowing about how its files were read. */
  readonly notes?: readonly string[];
}

/** `/add-on.json`: the files that clasp would push, and the name that the store gives them. */
export type ServedAddOn = Omit<AddOn, 'realm'> & { readonly name: string };

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} isn't there (${response.status}).`);
  return response;
}

const text = async (address: string) => (await fetched(address)).text();

export async function fetchFiles() {
  const [workbook, addOn, realm, templates] = await Promise.all([
    fetched('/workbook.json').then((response) => response.json() as Promise<ServedWorkbook>),
    fetched('/add-on.json').then((response) => response.json() as Promise<ServedAddOn>),
    text('/realm.js'),
    text('/vendor/engine.xml'),
  ]);
  return { workbook, addOn, realm, templates };
}
