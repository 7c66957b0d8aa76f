// What the add-on's functions answer, as far as the command line reads it. The shapes are written
// down here again, since a lint rule keeps the add-on's sources out of the command line.

/** Calls a function of the add-on, as its sidebar does: plain data in, plain data out. */
export type Call = (functionName: string, request: object) => unknown;

/** The add-on refused: its own sentence, ready to show. */
export class AddOnRefusal extends Error {
  override name = 'AddOnRefusal';
}

interface Fields {
  readonly [name: string]: unknown;
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
const listOf = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.map(fieldsOf) : [];
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

function answerOf(call: Call, functionName: string, request: object): Fields {
  const answer = fieldsOf(call(functionName, request));
  if (answer.ok === true) return answer;
  throw new AddOnRefusal(textOf(answer.message) || `${functionName} gave no answer.`);
}

export interface JobResult {
  readonly said: string;
  readonly headline: string;
  readonly badCells: readonly { tab: string; a1: string; sentence: string }[];
  readonly moreBadCells: number;
}

/** A whole job, step after step. */
export function runJob(call: Call, job: string): JobResult {
  let answer = answerOf(call, 'runJob', { job, step: 0 });
  while (answer.state === 'working') {
    answer = answerOf(call, 'runJob', { job, step: numberOf(answer.step) });
  }
  return {
    said: textOf(answer.said),
    headline: textOf(answer.headline),
    badCells: listOf(answer.badCells).map(({ tab, a1, sentence }) => ({
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
  /** The names of the tabs that it takes for the lists; undefined where it finds none. */
  readonly overlapTab?: string;
  readonly leadsTab?: string;
  /** What it isn't sure of, a question each. */
  readonly questions: readonly string[];
}

export function readingOf(call: Call): Reading {
  const { asOf } = answerOf(call, 'bootstrap', { worklist: null });
  const { overlap, leads } = answerOf(call, 'setup', {});
  const tabName = (tab: unknown, key: string) =>
    isFields(tab) ? { [key]: textOf(tab.sheetName) } : {};
  const questions = [overlap, leads].flatMap((tab) => {
    const asked = fieldsOf(tab).questions;
    return Array.isArray(asked) ? asked.map(textOf) : [];
  });
  return {
    asOf: textOf(asOf),
    questions,
    ...tabName(overlap, 'overlapTab'),
    ...tabName(leads, 'leadsTab'),
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

/** The candidates nearest to qualifying. */
export function nearestCandidates(call: Call, limit: number): Worklist {
  const query = { filter: 'all', partner: null, me: '', offset: 0, limit };
  const answer = answerOf(call, 'worklist', query);
  return {
    total: numberOf(answer.total),
    items: listOf(answer.items).map(({ account, partner, score, nextStep }) => ({
      account: textOf(account),
      partner: textOf(partner),
      score: numberOf(score),
      nextStep: textOf(nextStep),
    })),
  };
}
