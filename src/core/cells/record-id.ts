// The id of a record in another system, as it is compared.
import type { Cell } from './cell';
import { isBlankCell, isSheetError, plainText } from './text';

const INVISIBLE = /\p{Cf}+/gu;
const BRACES = /^\{(.*)\}$/;
const BETWEEN_IDS = /[;,|\n]/;
const SALESFORCE_SHORT = /^[a-z0-9]{15}$/i;
const SUFFIX_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const CHUNK = 5;

/**
 * The three characters that Salesforce appends to an id of 15, so that it can be told from another
 * without regard to case: of each five characters, which ones are capitals.
 */
const salesforceSuffix = (id: string): string =>
  [0, CHUNK, 2 * CHUNK]
    .map((start) => {
      const capitals = Array.from(id.slice(start, start + CHUNK), (character, place) =>
        /[A-Z]/.test(character) ? 2 ** place : 0,
      );
      return SUFFIX_LETTERS.charAt(capitals.reduce((sum, bit) => sum + bit, 0));
    })
    .join('');

const keyOf = (written: string): string => {
  const id = written.trim().replace(BRACES, '$1');
  if (isBlankCell(id) || isSheetError(id)) return '';
  return (SALESFORCE_SHORT.test(id) ? id + salesforceSuffix(id) : id).toLowerCase();
};

/**
 * The ids that a cell holds, each as a key: case and braces don't count, and the forms of 15 and of
 * 18 characters in which Salesforce writes one record's id meet. HubSpot parts several by a
 * semicolon. A blank cell holds none.
 *
 *     recordIds('0015g00000AbCdE')      // ['0015g00000abcdeaav']
 *     recordIds('0015g00000AbCdEAAV')   // the same
 */
export function recordIds(cell: Cell): readonly string[] {
  if (typeof cell !== 'string' && typeof cell !== 'number') return [];
  const text = plainText(cell).replace(INVISIBLE, '');
  return text
    .split(BETWEEN_IDS)
    .map(keyOf)
    .filter((key) => key !== '');
}
