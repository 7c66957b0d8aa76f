// Overlap: what the account is to the partner, from one cell.
import type { Cell } from '../cells/cell';
import { excerpt, foldText, isBlankText, isErrorText, plainText } from '../cells/text';
import type { Settings } from '../settings/settings';
import { clear, missing, type Reading, short, unreadableCell } from './reading';
import { findersOf, type OverlapWord } from './vocabulary';

export type OverlapType = 'customer' | 'opportunity' | 'prospect' | 'unspecified';

export interface OverlapReading extends Reading {
  /** What the account is to the partner, where it is read. */
  readonly type?: OverlapType;
}

/** A customer's team is in the account every week; a prospect is only a wish. */
const STRENGTH: Readonly<Record<OverlapType, number>> = {
  customer: 1,
  opportunity: 0.8,
  unspecified: 0.5,
  prospect: 0.4,
};

/** Types by how much they say: a type that is said goes before a bare yes in the same words. */
const TYPES: readonly OverlapType[] = ['customer', 'opportunity', 'prospect', 'unspecified'];

const TYPE_NAME: Readonly<Record<OverlapType, string>> = {
  customer: 'Customer of the partner',
  opportunity: 'Open opportunity of the partner',
  prospect: 'Prospect of the partner',
  unspecified: "Overlap whose type isn't said",
};

const PARTS = /[;,/\r\n]+/;
/** Blank in the words of a list, though it holds the mark that parts them. */
const NOT_APPLICABLE = /(^|[\s;,])n\/a(?=$|[\s;,])/gi;

type Finding = OverlapType | 'denied' | 'former';

/** What one part of the cell says; undefined where it holds no overlap word. */
const findingOf = (found: ReadonlySet<OverlapWord>): Finding | undefined => {
  const type = TYPES.find((known) => found.has(known));
  if (found.has('former') || (type && found.has('past'))) return 'former';
  if (found.has('no') || (type && found.has('not'))) return 'denied';
  return type;
};

const isType = (finding: Finding): finding is OverlapType =>
  finding !== 'denied' && finding !== 'former';

const findingsIn = (cell: Cell, settings: Settings): readonly Finding[] => {
  if (cell instanceof Date) return [];
  const find = findersOf(settings.vocabulary).overlap;
  const parts = plainText(cell).replace(NOT_APPLICABLE, '$1').split(PARTS);
  return parts.flatMap((part) => findingOf(find(part)) ?? []);
};

const typed = (type: OverlapType, settings: Settings): OverlapReading => {
  const accepted =
    settings.acceptedOverlap === 'any' || type === 'customer' || type === 'opportunity';
  const reading = accepted
    ? clear(STRENGTH[type], `${TYPE_NAME[type]}.`)
    : short(
        'type-not-accepted',
        STRENGTH[type],
        `${TYPE_NAME[type]}; the settings ask for a ${settings.acceptedOverlap}.`,
      );
  return { ...reading, type };
};

/**
 * Overlap from its cell. An overlap word counts wherever it stands as a whole word; of several
 * overlaps, parted by `;` `,` `/` or a line break, the strongest counts.
 *
 * `Former customer; open opportunity` is an open opportunity of strength 0.8: the denying or
 * leaving word takes back the overlap in its own part alone. The edges: `not` and `past` by
 * themselves say nothing (`Not sure` is unreadable, not a no); in one part a type goes before a
 * bare yes (`Yes - prospect` is a prospect); a part that can't be read is passed over beside one
 * that can (`Customer, EMEA`); a number is unreadable unless the settings list it as a word.
 */
export function readOverlap(filled: Cell | undefined, settings: Settings): OverlapReading {
  const cell = filled ?? '';
  const folded = foldText(cell);
  if (isBlankText(folded)) return missing('No overlap is filled in.');
  const findings = isErrorText(folded) ? [] : findingsIn(cell, settings);
  const strongest = findings.filter(isType).sort((a, b) => STRENGTH[b] - STRENGTH[a])[0];
  if (strongest) return typed(strongest, settings);
  const [finding] = findings;
  if (!finding) return unreadableCell('overlap', cell, 'an overlap');
  return finding === 'former'
    ? short('former', 0, `Former overlap, not a current one: “${excerpt(cell)}”.`)
    : short('denied', 0, `No overlap: “${excerpt(cell)}”.`);
}
