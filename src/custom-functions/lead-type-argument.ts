// A lead type as an argument of a custom function: named, there, and never guessed.
import { isSheetError } from '../core/cells/text';
import { fewNames } from '../core/few-names';
import { isSameLeadType, type LeadTypeCount, leadTypeName } from '../core/lead-types';
import { argumentText, type NamedArgument, singleCell } from './arguments';

/** Left out altogether. A blank cell that is referred to isn't: it arrives as ''. */
const isAbsent = (value: unknown): boolean => value === undefined || value === null;

/**
 * The lead type that an argument names, by its usual name; `standard` where the argument is left
 * out. The edge: a blank cell, `-`, `n/a` or `unknown` names none, and is an error. Were it the
 * default, a cell that somebody emptied would compare other leads than its formula says.
 */
export function leadTypeArgument(
  argument: NamedArgument,
  example: string,
  standard?: string,
): string {
  const { name, value } = argument;
  const orLeaveOut = standard === undefined ? '' : `, or leave ${name} out for ${standard}`;
  const nameOne = `name a lead type, such as "${example}"${orLeaveOut}.`;
  if (isAbsent(value)) {
    if (standard !== undefined) return standard;
    throw new Error(`${name} is left out: ${nameOne}`);
  }
  const cell = singleCell(argument);
  const leadType = leadTypeName(cell);
  if (leadType !== '' && !isSheetError(cell)) return leadType;
  const found = cell === '' ? 'blank' : `${argumentText(cell)}, which is no lead type`;
  throw new Error(`${name} is ${found}: ${nameOne}`);
}

/**
 * Throws, naming the lead types that there are, where an argument is given and no lead has its type.
 * Where there are no leads yet, any type will do.
 */
export function requireLeadType(
  { name, value }: NamedArgument,
  leadType: string,
  counts: readonly LeadTypeCount[],
): void {
  if (isAbsent(value) || counts.length === 0) return;
  if (counts.some((count) => isSameLeadType(count.leadType, leadType))) return;
  const known = fewNames(counts.map((count) => count.leadType));
  throw new Error(
    `${name}: no row has the lead type ${argumentText(leadType)}. The lead types are ${known}.`,
  );
}
