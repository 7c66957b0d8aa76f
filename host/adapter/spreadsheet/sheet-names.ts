// Names for sheets, and room for them.

import { Exception } from '../service/exception';
import { book } from '../service/world';

const MOST_CELLS = 10_000_000;
const LONGEST_NAME = 100;
const MOST_SHEETS = 200;

/** A sheet may keep its own name; no two may share one, whatever the case. */
export function requireFreeName(name: string, ownId?: string): void {
  if (name.trim() === '') throw new Exception('The sheet name cannot be empty.');
  if (name.length > LONGEST_NAME) {
    throw new Exception(`The sheet name cannot be greater than ${LONGEST_NAME} characters.`);
  }
  const taken = book().sheets.idOf(name);
  if (taken === undefined || taken === ownId) return;
  throw new Exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** The name itself, else with the first free number behind it. */
export function freeSheetName(name: string): string {
  const { sheets } = book();
  let free = name;
  for (let number = 2; sheets.idOf(free) !== undefined; number++) free = `${name} ${number}`;
  return free;
}

export function nextSheetName(): string {
  const { sheets } = book();
  let number = sheets.ids().length + 1;
  while (sheets.idOf(`Sheet${number}`) !== undefined) number++;
  return `Sheet${number}`;
}

/** Refuses what would go past Google's limits of cells and of sheets. */
export function requireRoom(moreCells: number, moreSheets = 0): void {
  if (book().grid.totalCells() + moreCells > MOST_CELLS) {
    throw new Exception(
      'This action would increase the number of cells in the workbook above the limit of ' +
        `${MOST_CELLS} cells.`,
    );
  }
  if (book().sheets.ids().length + moreSheets > MOST_SHEETS) {
    throw new Exception(`The spreadsheet has more than ${MOST_SHEETS} sheets.`);
  }
}
