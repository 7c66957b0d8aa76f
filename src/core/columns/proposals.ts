// Columns that may hold a field and aren't used until the user says so.
import { quoted } from '../few-names';
import { say } from '../language/say';
import type { Candidate } from './candidates';
import type { ColumnJudge } from './column-judge';
import { weightOf } from './field-weight';
import { ADDED_FIELDS, type Field, fieldLabel, type TabKind } from './fields';
import type { Mapping } from './mapping';
import type { Proposal } from './recognition';
import { refusedHeaders } from './remembered';

/** What says the same as a column of its own. */
const SERVED_BY: Readonly<Record<TabKind, Readonly<Partial<Record<Field, readonly Field[]>>>>> = {
  // A wide layout says what the account is to the partners without an overlap column.
  overlap: { overlap: ['customerOf', 'opportunityFor', 'prospectOf'] },
  // A lead's name is the person's where anything else says which account it is of.
  leads: { account: ['domain', 'email'] },
};
/** What a guess may be instead. */
const WHY_A_GUESS: Readonly<Partial<Record<Field, () => string>>> = {
  account: () => say('A name may be a person’s or a deal’s.'),
  accountId: () => say('It may be the ID of a lead or a record, not of the account.'),
  overlap: () => say('A type or a status may say what the account is to us, not to the partner.'),
  lastTouch: () => say('It may be our own contact with the account, not the partner’s.'),
  leadType: () => say('A type may be the deal’s.'),
};
/** More proposals for one field help nobody. */
const MOST_PER_FIELD = 2;
/** As in choosing: a column filled at least twice as much is worth a question. */
const HALF = 2;

const isServed = (mapping: Mapping, field: Field, kind: TabKind): boolean =>
  [field, ...(SERVED_BY[kind][field] ?? [])].some((each) => mapping.columns.has(each));

interface ProposalTerms {
  readonly kind: TabKind;
  readonly headers: readonly string[];
  readonly mapping: Mapping;
  readonly judge: ColumnJudge;
  readonly answers: Readonly<Record<string, string>>;
}

/** Why a candidate is worth proposing; undefined where it isn't. */
const reasonFor = (
  { field, column, confidence }: Candidate,
  { kind, headers, mapping, judge, answers }: ProposalTerms,
): string | undefined => {
  if (mapping.settled.has(field)) return undefined;
  if (refusedHeaders(answers, field).includes(headers[column] ?? '')) return undefined;
  const label = fieldLabel(field);
  const verdict = judge.verdict(field, column);
  const used = mapping.columns.get(field);
  if (used !== undefined) {
    const isWaiting = ADDED_FIELDS.includes(field) && !mapping.taken.has(column);
    const isFuller = judge.filled(used).length * HALF < judge.filled(column).length;
    return isWaiting && isFuller && verdict === 'fits' && confidence !== 'guess'
      ? say('It holds more than {column}, which is used.', { column: quoted(headers[used] ?? '') })
      : undefined;
  }
  if (isServed(mapping, field, kind)) return undefined;
  if (confidence !== 'guess') {
    return mapping.taken.has(column)
      ? undefined
      : say('Its header says {field}, but most of its cells can’t be read as that.', {
          field: label,
        });
  }
  if (judge.hasRows && verdict !== 'fits') return undefined;
  return (
    WHY_A_GUESS[field]?.() ??
    say('Its header alone doesn’t say that it is the {field} of this list.', { field: label })
  );
};

/** Those whose cells can be read as the field, then those whose header alone says it. */
const inOrder = (candidates: readonly Candidate[], judge: ColumnJudge): readonly Candidate[] => {
  const reads = ({ field, column }: Candidate): boolean => {
    const verdict = judge.verdict(field, column);
    return verdict === 'fits' || verdict === 'blank';
  };
  return [...candidates.filter(reads), ...candidates.filter((candidate) => !reads(candidate))];
};

/**
 * The candidates that weren't used and might be right: guesses whose cells can be read as the field,
 * headers whose cells can't, and a filled column beside the blank one that is used. At most two for
 * a field and one for a column, the surest first.
 */
export function proposalsOf(candidates: readonly Candidate[], terms: ProposalTerms): Proposal[] {
  const proposals: Proposal[] = [];
  for (const candidate of inOrder(candidates, terms.judge)) {
    const { field, column, confidence, isSecond } = candidate;
    const isKnown = proposals.some((each) => each.column === column);
    const sofar = proposals.filter((each) => each.field === field).length;
    if (isSecond || isKnown || sofar >= MOST_PER_FIELD) continue;
    const why = reasonFor(candidate, terms);
    if (why !== undefined) {
      proposals.push({ field, column, confidence, why, weighs: weightOf(field) });
    }
  }
  return proposals;
}
