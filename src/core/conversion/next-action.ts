// The one next action, under the verdict: from the summary's own figures, or none.
import { percentTexts } from '../figure-text';
import { say } from '../language/say';
import { componentWord } from '../qualification/component-word';
import type { Component } from '../qualification/reading';
import type { Verdict } from './comparing/verdict';
import type { AccountOutcome } from './counting/count-account';
import { sayConverted } from './notes/next-steps';
import type { DropOffStep } from './tables/drop-off';

export interface ActionFacts {
  readonly accounts: readonly AccountOutcome[];
  readonly dropOff: readonly DropOffStep[];
  /** Where the EQLs' dates stand: `column Q of Overlaps`. */
  readonly datesAt: string | undefined;
}

interface Waiting {
  readonly rows: number;
  /** What most of them lack, and how many do. */
  readonly lack?: { readonly component: Component; readonly rows: number };
}

const LACKABLE: readonly Component[] = ['warmth', 'motion', 'fit'];

/** The candidates, and the component that most of them lack. */
const waitingOnes = (accounts: readonly AccountOutcome[]): Waiting => {
  const rows = accounts.flatMap(({ account }) =>
    account.overlap.filter(({ isExcluded, status }) => !isExcluded && status === 'Candidate'),
  );
  const [most] = LACKABLE.map((component) => ({
    component,
    rows: rows.filter(({ clear }) => !clear.includes(component)).length,
  })).sort((one, other) => other.rows - one.rows);
  return most && most.rows > 0 ? { rows: rows.length, lack: most } : { rows: rows.length };
};

const qualifyMore = (accounts: readonly AccountOutcome[]): string => {
  const { rows, lack } = waitingOnes(accounts);
  if (rows === 0 || lack === undefined) {
    return say('Next: add the accounts that partners know, and score the sheet.');
  }
  return say(
    'Next: work the {rows} {rows|candidate|candidates}, nearest first, in the sidebar’s Worklist; {lacking} {lacking|lacks|lack} {component}.',
    { rows, lacking: lack.rows, component: componentWord(lack.component) },
  );
};

/**
 * The step of the drop-off at which the rate falls most, told by its own two rates; none where its
 * interval reaches up to the rate before it.
 */
const whereItFalls = (steps: readonly DropOffStep[]): string => {
  const falls = steps
    .map((step, place) => ({ step, before: steps[place - 1] }))
    .flatMap(({ step, before }) =>
      before?.rate === undefined || step.rate === undefined || (step.high ?? 1) >= before.rate
        ? []
        : [{ step, from: before.rate, to: step.rate }],
    )
    .sort((one, other) => other.from - other.to - (one.from - one.to));
  const [worst] = falls;
  if (!worst) return '';
  const [before = '', after = ''] = percentTexts([worst.from, worst.to]);
  return say(
    'Next: look at {component} first. In the drop-off the rate falls most there: {before} before it, {after} with it.',
    { component: componentWord(worst.step.component), before, after },
  );
};

const mend = (verdict: Extract<Verdict, { kind: 'not-judged' }>, datesAt?: string): string => {
  const [fault] = verdict.faults;
  switch (fault.kind) {
    case 'circular':
    case 'bulk':
      return datesAt === undefined
        ? say('Next: write the day on which each EQL qualified into the EQLs’ date column.')
        : say('Next: write the day on which each EQL qualified into {column}.', {
            column: datesAt,
          });
    case 'conversions-lost':
      return say('Next: write the converted dates as dates, such as 2026-03-14.');
    case 'fallen':
      return say('Next: say in the header what the qualified date dates.');
    case 'no-common-window':
      return say('Next: add the dates that one of the groups lacks.');
    case 'unknown-outcomes':
      return say('Next: say what became of them. {next}', { next: sayConverted() });
    case 'baseline-first':
      return say(
        'Next: nothing to mend. More EQLs that were never of the other type will settle it.',
      );
    default:
      return fault satisfies never;
  }
};

/** One sentence that begins with `Next:`, or '' where the figures ask for nothing. */
export function nextAction(verdict: Verdict, { accounts, dropOff, datesAt }: ActionFacts): string {
  switch (verdict.kind) {
    case 'not-judged':
      return mend(verdict, datesAt);
    case 'no-baseline':
      return say(
        'Next: add the leads to compare with, each with its lead type, its qualified date and its converted date.',
      );
    case 'no-conversions':
      return say('Next: say who converted. {next}', { next: sayConverted() });
    case 'no-eqls':
      return verdict.uncounted > 0
        ? say('Next: mend what “What was left out, and why” names.')
        : qualifyMore(accounts);
    case 'just-begun':
    case 'too-early':
      return qualifyMore(accounts);
    case 'judged':
      return verdict.direction === 'lower' && !verdict.isEarly
        ? whereItFalls(dropOff)
        : qualifyMore(accounts);
    default:
      return verdict satisfies never;
  }
}
