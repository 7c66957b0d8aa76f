// Lead types: what they are called, in which order they stand, and a count of their leads.
import type { Cell } from './cells/cell';
import { foldText, isBlankCell, plainText } from './cells/text';
import { BETWEEN_WORDS } from './cells/words';

/** A group of mature leads and how many of them converted within the window. */
export interface Outcome {
  readonly leads: number;
  readonly converted: number;
}

/** One lead type's outcome. */
export interface LeadTypeCount extends Outcome {
  readonly leadType: string;
}

/** The lead type that the comparison is about. */
export const EQL = 'EQL';
export const MQL = 'MQL';
export const SQL = 'SQL';
/** The lead type of accounts that have overlap and never qualified. */
export const OVERLAP_ONLY = 'Overlap only';
/** The lead type of rows on a tab that has no column for it. */
export const UNTYPED = 'Lead';

const KNOWN_TYPES: ReadonlyMap<string, string> = new Map([
  ['mql', MQL],
  ['marketingqualified', MQL],
  ['marketingqualifiedlead', MQL],
  ['sql', SQL],
  ['salesqualified', SQL],
  ['salesqualifiedlead', SQL],
  ['eql', EQL],
  ['ecosystemqualified', EQL],
  ['ecosystemqualifiedlead', EQL],
  ['pql', 'PQL'],
  ['productqualified', 'PQL'],
  ['productqualifiedlead', 'PQL'],
  ['overlaponly', OVERLAP_ONLY],
  ['lead', UNTYPED],
  ['subscriber', 'Subscriber'],
]);
const PLURAL_OR_BRACKET = /s?(?:\s*\([^()]*\))?$/;

/**
 * A lead type by its usual name: `marketingqualifiedlead`, `Marketing Qualified Lead (MQL)` and
 * `mqls` are `MQL`; what isn't known stays as it is written. A blank cell has the type ''.
 */
export function leadTypeName(cell: Cell): string {
  if (isBlankCell(cell)) return '';
  const key = foldText(cell).replace(PLURAL_OR_BRACKET, '').replace(BETWEEN_WORDS, '');
  return KNOWN_TYPES.get(key) ?? plainText(cell).replace(/\s+/g, ' ');
}

/** Whether two names mean the same lead type: case, accents and spaces don't count. */
export const isSameLeadType = (one: string, other: string): boolean =>
  one === other || foldText(one) === foldText(other);

/**
 * Lead types as every table lists them: EQL first, the baseline last, the others by number of
 * leads, the largest first, ties by name. A baseline that is EQL itself stands last.
 */
export function inTableOrder<T extends { readonly leadType: string; readonly leads: number }>(
  types: readonly T[],
  baseline: string,
): readonly T[] {
  const place = ({ leadType }: T): number => {
    if (isSameLeadType(leadType, baseline)) return 2;
    return isSameLeadType(leadType, EQL) ? 0 : 1;
  };
  const byName = (one: T, other: T): number => (one.leadType < other.leadType ? -1 : 1);
  return types
    .slice()
    .sort(
      (one, other) => place(one) - place(other) || other.leads - one.leads || byName(one, other),
    );
}
