// What the add-on's jobs and its worklist answer, as far as the command line reads it. The shapes are written
// down here again, since a lint rule keeps the add-on's sources out of the command line.

import {
  answerOf,
  type Call,
  type Fields,
  fieldsOf,
  listOf,
  numberOf,
  textOf,
} from './answer-fields';
import { type ListSetup, setupOf } from './list-setup';

export interface JobResult {
  readonly said: string;
  readonly headline: string;
  readonly badCells: readonly { tab: string; a1: string; sentence: string }[];
  readonly moreBadCells: number;
  /** What the list holds otherwise, where that was asked for. */
  readonly list: Fields;
}

/** A whole job, step after step; `more` goes with the request. */
export function runJob(call: Call, job: string, more: object = {}): JobResult {
  let answer = answerOf(call, 'runJob', { ...more, job, step: 0 });
  while (answer.state === 'working') {
    answer = answerOf(call, 'runJob', { ...more, job, step: numberOf(answer.step) });
  }
  return {
    list: fieldsOf(answer.list),
    said: textOf(answer.said),
    headline: textOf(answer.headline),
    badCells: listOf(answer.badCells)
      .map(fieldsOf)
      .map(({ tab, a1, sentence }) => ({
        tab: textOf(tab),
        a1: textOf(a1),
        sentence: textOf(sentence),
      })),
    moreBadCells: numberOf(answer.moreBadCells),
  };
}

/** What the add-on makes of the workbook before it does anything. */
export interface Reading {
  /** The day that it judges at, as `2026-06-30`. */
  readonly asOf: string;
  /** The lists that it found, with their columns; undefined where it finds none. */
  readonly overlap?: ListSetup;
  readonly leads?: ListSetup;
  /** The tabs that are neither, and aren't the add-on's own. */
  readonly otherTabs: readonly string[];
  /** What it isn't sure of, a question each. */
  readonly questions: readonly string[];
}

export function readingOf(call: Call): Reading {
  const { asOf } = answerOf(call, 'bootstrap', { worklist: null });
  const { overlap, leads, tabs, questions } = setupOf(call);
  const read = [overlap?.sheetId, leads?.sheetId];
  return {
    asOf: textOf(asOf),
    otherTabs: tabs.filter(({ sheetId }) => !read.includes(sheetId)).map(({ tab }) => tab),
    questions: [...questions, ...(overlap?.questions ?? []), ...(leads?.questions ?? [])],
    ...(overlap && { overlap }),
    ...(leads && { leads }),
  };
}

export interface Worklist {
  readonly total: number;
  readonly items: readonly {
    account: string;
    partner: string;
    score: number;
    nextStep: string;
  }[];
}

/** Asks a summary for the candidates nearest to qualifying, and for the words that can't be read. */
export const askingForList = (limit: number): object => ({
  list: { filter: 'all', partner: null, me: '', offset: 0, limit },
});

/** The candidates nearest to qualifying. */
export function nearestCandidates({ list }: JobResult): Worklist {
  const answer = fieldsOf(list.worklist);
  return {
    total: numberOf(answer.total),
    items: listOf(answer.items)
      .map(fieldsOf)
      .map(({ account, partner, score, nextStep }) => ({
        account: textOf(account),
        partner: textOf(partner),
        score: numberOf(score),
        nextStep: textOf(nextStep),
      })),
  };
}
