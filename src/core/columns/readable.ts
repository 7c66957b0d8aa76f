// How well a column's cells bear out the field that its header names.
import { readAmount } from '../cells/amount';
import type { Cell } from '../cells/cell';
import { readWrittenNumber } from '../cells/number';
import { foldText, isBlankText, isErrorText } from '../cells/text';
import { isKnownLeadType } from '../lead-types';
import { readFit } from '../qualification/fit';
import { readMotion } from '../qualification/motion';
import { readOverlap } from '../qualification/overlap';
import { readWarmth } from '../qualification/warmth';
import { DEFAULT_SETTINGS } from '../settings/settings';
import {
  isDate,
  isDomain,
  isEmail,
  isFlag,
  isFlagOrCount,
  isId,
  isName,
  isNumber,
  isText,
} from './cell-kinds';
import { DATE_FIELDS } from './column-dates';
import type { Field } from './fields';

/**
 * What a column's cells say of a field: nothing, since it is blank; that it is the field; that they
 * are words which nobody knows; or that they are something else.
 */
export type Verdict = 'blank' | 'fits' | 'unknown' | 'differs';

type Reader = (cell: Cell) => boolean;

const TERMS = {
  settings: DEFAULT_SETTINGS,
  asOf: undefined,
  dateOrder: DEFAULT_SETTINGS.dateOrder,
} as const;
/** So many per cent is the most that a grade can be. */
const MOST_OF_A_SCALE = 100;
/** A strength that clears, so that only the other cell can make it unreadable. */
const WARM = 'warm';
const OUTCOME = /\b(?:converted|won|lost|open)\b/;

/** The scale is a question of its own: as a grade, any number on some scale will do. */
const isGradeNumber: Reader = (cell) => {
  const written = readWrittenNumber(cell);
  if (!written || written.kind === 'amount') return false;
  return written.value >= 0 && written.value <= MOST_OF_A_SCALE;
};

const isOverlap: Reader = (cell) =>
  !isDate(cell) && readOverlap(cell, DEFAULT_SETTINGS).state !== 'unreadable';

/** What an account is to somebody, rather than how far something has come. */
const isOverlapType: Reader = (cell) => {
  const { type } = readOverlap(cell, DEFAULT_SETTINGS);
  return (
    isText(cell) && type !== undefined && type !== 'unspecified' && !OUTCOME.test(foldText(cell))
  );
};

const isWarmth: Reader = (cell) =>
  isGradeNumber(cell) || readWarmth({ warmth: cell }, TERMS).state !== 'unreadable';

const isFit: Reader = (cell) =>
  isGradeNumber(cell) || readFit(cell, DEFAULT_SETTINGS).state !== 'unreadable';

const isMotion: Reader = (cell) => readMotion({ motion: cell }, TERMS).state !== 'unreadable';

const isWilling: Reader = (cell) =>
  !isDate(cell) && readWarmth({ warmth: WARM, willing: cell }, TERMS).state !== 'unreadable';

const isProgress: Reader = (cell) => isText(cell) && !isOverlapType(cell);

const isOutcome: Reader = (cell) =>
  isFlagOrCount(cell) || isDate(cell) || OUTCOME.test(foldText(cell));

const isSize: Reader = (cell) => typeof cell === 'number' || /\d/.test(String(cell));

const isAmount: Reader = (cell) => typeof readAmount(cell, 'none shows') !== 'string';

/** A day on which it was done, or a tick for having done it. */
const isDoneOrDay: Reader = (cell) => isFlag(cell) || isDate(cell);

const isNoDate: Reader = (cell) => !(cell instanceof Date);

/** Fields that aren't here hold anything. */
const READERS: Readonly<Partial<Record<Field, Reader>>> = {
  account: isName,
  partnerRecordName: isName,
  associatedCompany: isName,
  leadName: isName,
  partner: isName,
  partnerContact: isName,
  confirmedBy: isName,
  owner: isName,
  accountOwner: isName,
  domain: isDomain,
  emailDomain: isDomain,
  partnerRecordWebsite: isDomain,
  email: isEmail,
  partnerContactEmail: isEmail,
  accountId: isId,
  overlap: isOverlap,
  openDeal: isFlag,
  warmth: isWarmth,
  fit: isFit,
  motion: isMotion,
  willing: isWilling,
  motionStatus: isProgress,
  introductionStatus: isProgress,
  leadType: isKnownLeadType,
  converted: isOutcome,
  told: isDoneOrDay,
  toldOn: isDoneOrDay,
  gaveBack: isDoneOrDay,
  lostReason: isText,
  stage: isNoDate,
  leadStatus: isText,
  lifecycleStage: isText,
  amount: isAmount,
  revenue: isSize,
  employees: isSize,
};

/** Fields whose cells are words of a list, which a user may add to. */
const WORDED: readonly Field[] = [
  'overlap',
  'warmth',
  'fit',
  'motion',
  'willing',
  'motionStatus',
  'introductionStatus',
  'leadType',
  'converted',
];

/** What words that nobody knows may turn out to be after all: then they aren't just unknown. */
const TELLING: readonly Reader[] = [isDate, isDomain, isNumber, isOverlapType, isWarmth, isFit];

/** Fewer words than these don't speak against a header: somebody has only begun to fill them in. */
const FEW = 3;

const readerOf = (field: Field): Reader | undefined => {
  const known = READERS[field];
  if (known) return known;
  return DATE_FIELDS.includes(field) ? isDate : undefined;
};

/** Whether at least half of the cells are read; a word that stands in many of them, once. */
const mostOf = (cells: readonly Cell[], reads: Reader): boolean => {
  const known = new Map<Cell, boolean>();
  const read = cells.filter((cell) => {
    const isRead = known.get(cell) ?? reads(cell);
    known.set(cell, isRead);
    return isRead;
  });
  return read.length * 2 >= cells.length;
};

/** The cells of a column that hold something; a Sheets error says nothing of what it would be. */
export const filledCells = (cells: readonly Cell[]): Cell[] =>
  cells.filter((cell) => {
    if (typeof cell !== 'string') return cell !== false;
    const folded = foldText(cell);
    return !isBlankText(folded) && !isErrorText(folded);
  });

/**
 * Whether at least half of a column's filled cells can be read as the field.
 *
 * `Customer`, `Open opportunity` and `Churned` fit an overlap and differ from a warmth; `Champ`,
 * `Buddy` and `Foe` are unknown as a warmth. The edges: an unticked box fills nothing; a grade may
 * be a number on any scale; and one or two unknown words in a column leave it to its header.
 */
export function verdictOf(field: Field, filled: readonly Cell[]): Verdict {
  if (filled.length === 0) return 'blank';
  const reads = readerOf(field);
  if (reads === undefined || mostOf(filled, reads)) return 'fits';
  const isTelling = !WORDED.includes(field) || TELLING.some((other) => mostOf(filled, other));
  if (isTelling) return 'differs';
  return filled.length < FEW ? 'blank' : 'unknown';
}
