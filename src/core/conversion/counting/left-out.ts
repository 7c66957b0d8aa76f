// Why a row doesn't stand in the rates, in words.
import { say } from '../../language/say';

export type LeftOutReason =
  /** Counted as a lead, but too young for the rates. */
  | 'immature'
  /** The account is counted already, from another row. */
  | 'duplicate'
  | 'converted-before'
  | 'unreadable-date'
  | 'unreadable-conversion'
  | 'no-date'
  | 'future-date'
  | 'future-conversion'
  | 'excluded'
  | 'no-account'
  | 'already-converted'
  | 'no-overlap'
  | 'not-dated-yet';

/** One row that isn't in the rates. */
export interface LeftOut {
  readonly tab: 'overlap' | 'leads';
  /** 0-based in the tab's table. */
  readonly index: number;
  /** As the row names it; '' where it doesn't. */
  readonly account: string;
  readonly reason: LeftOutReason;
}

export interface LeftOutGroup {
  readonly reason: LeftOutReason;
  /** The reason in two or three words. */
  readonly label: string;
  readonly overlapRows: number;
  readonly leadsRows: number;
  /** What happened and what to do, with the number of rows. */
  readonly sentence: string;
}

/** What happened and what to do, with the number of rows; in the order in which the summary lists them. */
const SENTENCES: Readonly<Record<LeftOutReason, (rows: number) => string>> = {
  immature: (rows) =>
    say(
      '{rows} {rows|row|rows} qualified too recently to judge; {rows|it|they} {rows|counts|count} once the window has passed.',
      { rows },
    ),
  duplicate: (rows) =>
    say(
      '{rows} {rows|row|rows} {rows|repeats an account that is|repeat accounts that are} counted already.',
      { rows },
    ),
  'converted-before': (rows) =>
    say(
      '{rows} {rows|row|rows} converted before {rows|it|they} qualified: check {rows|its|their} dates.',
      { rows },
    ),
  'unreadable-date': (rows) =>
    say(
      "{rows} {rows|row|rows} {rows|has|have} a qualification date that can't be read: write it as a date.",
      { rows },
    ),
  'unreadable-conversion': (rows) =>
    say(
      "{rows} {rows|row|rows} {rows|has|have} a converted date that can't be read: write it as a date.",
      { rows },
    ),
  'no-date': (rows) =>
    say('{rows} {rows|row|rows} {rows|has|have} no qualification date.', { rows }),
  'future-date': (rows) =>
    say('{rows} {rows|row|rows} qualified after the as-of date: check the {rows|date|dates}.', {
      rows,
    }),
  'future-conversion': (rows) =>
    say('{rows} {rows|row|rows} converted after the as-of date: check the {rows|date|dates}.', {
      rows,
    }),
  excluded: (rows) =>
    say(
      '{rows} {rows|row|rows} {rows|belongs to a partner or company|belong to partners or companies} that EQL Settings leaves out.',
      { rows },
    ),
  'no-account': (rows) =>
    say('{rows} {rows|row|rows} {rows|names|name} no account and no website.', { rows }),
  'already-converted': (rows) =>
    say(
      "{rows} {rows|row|rows} {rows|is a customer or an opportunity|are customers or opportunities} already and {rows|doesn't|don't} say what {rows|it was|they were} before: add the Became … Date columns.",
      { rows },
    ),
  'no-overlap': (rows) =>
    say('{rows} {rows|row|rows} {rows|has|have} no overlap that counts.', { rows }),
  'not-dated-yet': (rows) =>
    say(
      '{rows} {rows|row|rows} {rows|qualifies|qualify} and {rows|has|have} no EQL since date yet: choose Score this sheet, or mend {rows|its|their} qualified {rows|date|dates}.',
      { rows },
    ),
};

const LABELS: Readonly<Record<LeftOutReason, () => string>> = {
  immature: () => say('Too recent'),
  duplicate: () => say('Repeated'),
  'converted-before': () => say('Converted before'),
  'unreadable-date': () => say('Unreadable date'),
  'unreadable-conversion': () => say('Unreadable date'),
  'no-date': () => say('No date'),
  'future-date': () => say('Date in the future'),
  'future-conversion': () => say('Date in the future'),
  excluded: () => say('Excluded'),
  'no-account': () => say('No account'),
  'already-converted': () => say('Type unknown'),
  'no-overlap': () => say('No overlap'),
  'not-dated-yet': () => say('Not scored'),
};

/** What was left out by reason, each reason with its rows and a sentence; empty reasons don't show. */
export function leftOutGroups(rows: readonly LeftOut[]): readonly LeftOutGroup[] {
  const groups: LeftOutGroup[] = [];
  for (const reason of Object.keys(SENTENCES) as LeftOutReason[]) {
    const having = rows.filter((row) => row.reason === reason);
    if (having.length === 0) continue;
    const overlapRows = having.filter(({ tab }) => tab === 'overlap').length;
    groups.push({
      reason,
      label: LABELS[reason](),
      overlapRows,
      leadsRows: having.length - overlapRows,
      sentence: SENTENCES[reason](having.length),
    });
  }
  return groups;
}
