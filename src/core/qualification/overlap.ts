// Overlap: what the account is to the partner, from one cell.
import type { Cell } from '../cells/cell';
import { excerpt, foldText, isErrorText, plainText, visible } from '../cells/text';
import { say } from '../language/say';
import type { Settings } from '../settings/settings';
import { isAsked, saysUntil } from './doubt';
import { partnersSide } from './overlap-sides';
import { clear, missing, type Reading, short, unreadableCell } from './reading';
import { type Remembered, rememberedReading } from './remembered-readings';
import { findersOf } from './vocabulary';

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

const TYPE_NAME: Readonly<Record<OverlapType, () => string>> = {
  customer: () => say('Customer of the partner'),
  opportunity: () => say('Open opportunity of the partner'),
  prospect: () => say('Prospect of the partner'),
  unspecified: () => say("Overlap whose type isn't said"),
};

const PARTS = /[;,/\r\n]+/;
/** Blank in the words of a list, though it holds the mark that parts them. */
const NOT_APPLICABLE = /(^|[\s;,])n\/a(?=$|[\s;,])/gi;
const MORE_WORDS = /\s/;

/**
 * `denied` and `former` are said of a type, or of none at all; `no` is a bare no. `unclear` says
 * nothing, or may be meant of what stands in the other parts.
 */
type Finding = OverlapType | 'denied' | 'former' | 'no' | 'unclear';

/**
 * What one part of the cell says; undefined where it holds no overlap word. A part without a type
 * that ends or refuses something may be meant of the others: `Customer, paused`; so may a no in words
 * of its own: `Customer, not any more`.
 */
const findingOf = (part: string, isAlone: boolean, settings: Settings): Finding | undefined => {
  const { overlap, shared } = findersOf(settings.vocabulary);
  const folded = foldText(part);
  const found = overlap(part);
  const type = TYPES.find((known) => found.has(known));
  const isYes = shared(folded) === 'yes';
  if (found.has('unsure')) return 'unclear';
  const hasEnded = found.has('ended') || found.has('asleep');
  if (hasEnded || found.has('refused')) {
    if (!type && !isAlone) return 'unclear';
    return hasEnded ? 'former' : 'denied';
  }
  if (found.has('former') || found.has('past')) return 'former';
  const isNo = shared(folded) === 'no' || shared(folded) === 'nobody';
  if (type && (found.has('no') || found.has('not'))) return 'denied';
  if (found.has('no')) return 'no';
  if (isNo) return isAlone || !MORE_WORDS.test(folded) ? 'no' : 'unclear';
  if ((type || isYes) && isAsked(folded)) return 'unclear';
  if ((type || isYes || !isAlone) && saysUntil(part)) return 'unclear';
  return type ?? (isYes ? 'unspecified' : undefined);
};

const isType = (finding: Finding): finding is OverlapType => TYPES.some((type) => type === finding);

/** What was said of the whole cell's text, whatever stands in its parts. */
const wholeFinding = (cell: Cell, settings: Settings): Finding | undefined => {
  const said = findersOf(settings.vocabulary).whole.overlap(foldText(cell));
  switch (said) {
    case 'refused':
    case 'ended':
    case 'asleep':
    case 'past':
      return 'former';
    case 'not':
      return 'no';
    case 'notBegun':
    case 'unsure':
      return 'unclear';
    default:
      return said;
  }
};

const findingsIn = (cell: Cell, settings: Settings): readonly Finding[] => {
  if (cell instanceof Date) return [];
  const whole = wholeFinding(cell, settings);
  if (whole) return [whole];
  const text = visible(plainText(cell)).replace(NOT_APPLICABLE, '$1');
  const parts = partnersSide(text.split(PARTS)).filter((part) => part.trim() !== '');
  return parts.flatMap((part) => findingOf(part, parts.length === 1, settings) ?? []);
};

/** Whether nobody can tell what is meant: `Customer, paused`, or a bare no behind an overlap. */
const isUnclear = (findings: readonly Finding[]): boolean => {
  const firstType = findings.findIndex(isType);
  return findings.includes('unclear') || (firstType >= 0 && findings.lastIndexOf('no') > firstType);
};

const typed = (type: OverlapType, settings: Settings): OverlapReading => {
  const accepted =
    settings.acceptedOverlap === 'any' || type === 'customer' || type === 'opportunity';
  const name = { type: TYPE_NAME[type]() };
  const reading = accepted
    ? clear(STRENGTH[type], `${name.type}.`)
    : short(
        'type-not-accepted',
        STRENGTH[type],
        say('{type}; the settings ask for a customer or open opportunity.', name),
      );
  return { ...reading, type };
};

/**
 * Overlap from its cell. An overlap word counts wherever it stands as a whole word; of several
 * overlaps, parted by `;` `,` `/` or a line break, the strongest counts, and of two sides the
 * partner's.
 *
 * `Former customer; open opportunity` is an open opportunity of strength 0.8: the denying or
 * leaving word takes back the overlap in its own part alone. The edges: `Not sure` is unreadable, not
 * a no, and so are `Customer?` and `Customer until 2022`; in one part a type goes before a bare yes (`Yes - prospect` is a
 * prospect); a part that can't be read is passed over beside one that can (`Customer, EMEA`), but
 * not one that may take the other back (`Customer, paused`); a number is unreadable unless the
 * settings list it as a word.
 */
export function readOverlap(filled: Cell | undefined, settings: Settings): OverlapReading {
  return rememberedReading(remembered, filled ?? '', settings, 'overlap', overlapIn);
}

const remembered: Remembered<'overlap', OverlapReading> = new WeakMap();

const overlapIn = (cell: Cell, settings: Settings): OverlapReading => {
  const folded = foldText(cell);
  if (findersOf(settings.vocabulary).isBlank(cell, folded)) {
    return missing(say('No overlap is filled in.'));
  }
  const findings = isErrorText(folded) ? [] : findingsIn(cell, settings);
  const [finding] = findings;
  if (!finding || isUnclear(findings)) {
    return unreadableCell(cell, 'overlap');
  }
  const strongest = findings.filter(isType).sort((a, b) => STRENGTH[b] - STRENGTH[a])[0];
  if (strongest) return typed(strongest, settings);
  const text = excerpt(cell);
  return finding === 'former'
    ? short('former', 0, say('Former overlap, not a current one: “{text}”.', { text }))
    : short('denied', 0, say('No overlap: “{text}”.', { text }));
};
