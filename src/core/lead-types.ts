// How many leads of a type there are and how many converted; knows no tab and no dates.
import { foldText } from './cells/text';

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
