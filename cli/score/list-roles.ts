// Makes the add-on take the files for the lists that they were said to be, whatever they look like.

import { OptionProblem } from '../option-problem';
import { AddOnRefusal, type Call } from './answer-fields';
import { type ColumnAnswer, placesOf } from './column-answers';
import { chooseTab, type ListSetup, type Role, saveColumns, setupOf } from './list-setup';

/** A file with the role that it was given, and the tabs that it brought. */
export interface RoleFile {
  readonly role: Role;
  readonly file: string;
  readonly tabs: readonly string[];
}

const LISTS: { readonly [role in Role]: string } = {
  overlap: 'an overlap list',
  leads: 'a list of leads',
};

/**
 * Chooses each file's tab for its role and says which columns were answered, then looks whether the
 * add-on goes by it. Refuses, naming the header row and how to say which column is which, where a
 * file can't be read as what it is. Of a file with several tabs, the add-on's own choice counts,
 * else the first that it can read so.
 */
export function settleLists(
  call: Call,
  files: readonly RoleFile[],
  answers: readonly ColumnAnswer[],
): void {
  const chosen = files.map((file) => chosenList(call, file));
  const places = placesOf(answers, chosen);
  for (const list of chosen) {
    const columns = places.get(list) ?? [];
    if (columns.length > 0) saveColumns(call, list, columns);
  }
  if (!areSettled(call, chosen)) for (const list of chosen) insist(call, list);
  const { overlap, leads } = setupOf(call);
  chosen.forEach((list, place) => {
    const now = list.role === 'overlap' ? overlap : leads;
    const isTaken = now?.sheetId === list.sheetId && namesAccount(now);
    if (!isTaken) throw unreadList(list, files[place]?.file ?? list.tab);
  });
}

/** Fields that say which account a row is; what else a list lacks the add-on says itself. */
const ACCOUNT_FIELDS = ['account', 'domain', 'partnerRecordName', 'associatedCompany', 'email'];

const namesAccount = ({ columns }: ListSetup): boolean =>
  columns.some(({ field, header }) => header !== undefined && ACCOUNT_FIELDS.includes(field));

/** Whether each list is what it was chosen for, and no tab is both. */
function areSettled(call: Call, chosen: readonly ListSetup[]): boolean {
  const { overlap, leads } = setupOf(call);
  const isTwice = overlap !== undefined && overlap.sheetId === leads?.sheetId;
  return !isTwice && chosen.every((list) => isTaken(call, list));
}

function chosenList(call: Call, { role, file, tabs }: RoleFile): ListSetup {
  const setup = setupOf(call);
  const own = setup.tabs.filter(({ tab }) => tabs.includes(tab));
  const found = setup[role];
  const inFile = found && own.some(({ sheetId }) => sheetId === found.sheetId);
  const tries = inFile && own.length > 1 ? [found] : own;
  let first: ListSetup | undefined;
  for (const { sheetId } of tries) {
    const list =
      own.length === 1 ? chooseTab(call, role, sheetId)[role] : tried(call, role, sheetId);
    if (list === undefined) continue;
    first ??= list;
    if (own.length === 1 || isTaken(call, list)) return list;
  }
  if (first !== undefined) return first;
  throw new OptionProblem(`${file} has no tab that could be ${LISTS[role]}.`);
}

/** One of a file's several tabs; the others may do where it has no header. */
function tried(call: Call, role: Role, sheetId: number): ListSetup | undefined {
  try {
    return chooseTab(call, role, sheetId)[role];
  } catch (error) {
    if (error instanceof AddOnRefusal) return undefined;
    throw error;
  }
}

const isTaken = (call: Call, { role, sheetId }: ListSetup): boolean =>
  setupOf(call)[role]?.sheetId === sheetId;

/** Confirms the columns that are sure, which makes the tab this list; where they are too few, no more. */
function insist(call: Call, list: ListSetup): void {
  const sure = list.columns.filter(({ header, isGuess }) => header !== undefined && !isGuess);
  const columns = sure.map(({ field, header = '' }) => ({
    field,
    column: list.headers.indexOf(header),
  }));
  try {
    saveColumns(call, list, columns);
  } catch (error) {
    if (!(error instanceof AddOnRefusal)) throw error;
  }
}

const MOST_HEADERS = 8;

/** What a list can't do without, the first that is missing to be asked for first. */
const NEEDED: { readonly [role in Role]: readonly string[] } = {
  overlap: ['Account', 'Partner', 'Overlap'],
  leads: ['Account', 'Lead type', 'Converted date'],
};

function unreadList({ role, headerRow, headers, columns }: ListSetup, file: string): OptionProblem {
  const filled = headers.filter((header) => header !== '');
  const shown = filled.slice(0, MOST_HEADERS).map((header) => `“${header}”`);
  const more = filled.length > shown.length ? ` and ${filled.length - shown.length} more` : '';
  const used = columns.filter(({ header }) => header !== undefined);
  const known = used.map(({ label }) => label);
  const missing = NEEDED[role].find((label) => !known.includes(label)) ?? 'Account';
  return new OptionProblem(
    `${file} can't be read as ${LISTS[role]}: row ${headerRow} holds ${shown.join(', ')}${more}; ` +
      `${known.length === 0 ? 'none of them is known' : `known are ${known.join(', ')}`}; say ` +
      `which is which, such as --column "${missing}=HEADER" with a header of that row.`,
  );
}
