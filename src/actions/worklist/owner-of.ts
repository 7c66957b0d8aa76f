// Who owns a row, and whether somebody does.
import type { Cell } from '../../core/cells/cell';
import { foldText, plainText } from '../../core/cells/text';
import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import { namesOwner } from '../../core/qualification/owner';
import type { Settings } from '../../core/settings/settings';

/** Between the words of an owner's cell, and between the parts of an address. */
const PARTS_WORDS = /[\s@.,;:/|&()<>_+-]+/;

/** Each word between spaces, the first and the last as well. */
const wordsOf = (cell: Cell): string => ` ${foldText(cell).split(PARTS_WORDS).join(' ')} `;

/** Whether the owner's cell names this person: alone, or among other words such as an address. */
export const isOwnedBy = ({ row }: SheetOverlapRow, me: string): boolean =>
  foldText(me) !== '' && row.owner !== undefined && wordsOf(row.owner).includes(wordsOf(me));

/** Whom the owner's cell names, as it is written; '' where it names nobody. */
export const ownerOf = ({ row }: SheetOverlapRow, settings: Settings): string =>
  namesOwner(row.owner, settings) ? plainText(row.owner) : '';
