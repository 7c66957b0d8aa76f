// What the fake workbook answers about the workbook as a whole: setup, settings, partners, a letter.
import type {
  Answer,
  Done,
  FeedbackPartner,
  JobName,
  SettingsPreview as Preview,
  Words,
  Working,
} from '../../../src/rpc';
import { SHEET_ID } from './fake-row';

export function previewOf(broken: boolean): Answer<Preview> {
  const before = {
    eqls: 31,
    candidates: 300,
    mature: 24,
    converted: 7,
    rate: 7 / 24,
    low: 0.15,
    high: 0.49,
    said: '31 EQLs; of the 24 old enough to judge, 7 converted (29%).',
  };
  const after = {
    ...before,
    eqls: 19,
    said: '19 EQLs; of the 15 old enough to judge, 6 converted (40%).',
  };
  const sentence = '“Warmth bar” can’t be that. Write a number from 0 to 1.';
  const problems = broken ? [{ label: 'Warmth bar', sentence }] : [];
  return { ok: true, before, after: broken ? null : after, problems };
}

const HEADLINE =
  'EQLs convert about twice as often as MQLs: 21 of 84 (25%) against 43 of 370 (12%), within 90 ' +
  'days, as of 30 June 2026.';
const BAD_CELL = {
  tab: 'Overlap',
  a1: 'E14',
  sentence: '“luke warm-ish” is no level of warmth.',
};
const STEPS = 3;

/** Every job takes three steps; the score finds four bad cells, the summary has a headline. */
export function jobStep(job: JobName, step: number): Working | Done {
  const next = step + 1;
  if (next < STEPS) {
    const said = `Step ${next} of ${STEPS} done.`;
    return { state: 'working', step: next, steps: STEPS, said };
  }
  return {
    state: 'done',
    said: job === 'undo' ? 'The import is undone.' : `Done: ${job}.`,
    headline: job === 'summary' ? HEADLINE : null,
    badCells: job === 'score' ? [BAD_CELL] : [],
    moreBadCells: job === 'score' ? 3 : 0,
    newMarks: 0,
  };
}

export function letterTo(contact: string, account: string, me: string): string {
  return [
    `Hi ${contact},`,
    `We are talking to ${account} about their partner programme, and I saw that they are a customer of yours. From what we both know, this looks like a good moment: they are growing the team that would use us, and what we do sits right beside what you do for them.`,
    'Would you be open to introducing me to the person you work with there? I would keep it short, share what we learn with you, and tell you what came of it either way. If it is not a good moment, a plain no helps as well, and I will not ask again this quarter.',
    `Thank you,\n${me || 'Your name'}`,
  ].join('\n\n');
}

export function noteFor(account: string, partner: string, me: string): string {
  return `We work alongside ${partner}, and would like to hear how ${account} goes about its work today, and to show in twenty minutes what we do and whether it is of any use to you. Nothing is expected beyond that, and a short yes is enough.\n\n${me}`;
}

export const SETUP = {
  overlap: {
    kind: 'overlap',
    sheetId: SHEET_ID,
    sheetName: 'Overlap',
    headerRow: 1,
    headers: ['Company', 'Partner', 'Relationship', 'Rel. status', '', 'Owner'],
    columns: [
      { field: 'account', label: 'Account', column: 0, confidence: 'certain' },
      { field: 'partner', label: 'Partner', column: 1, confidence: 'certain' },
      { field: 'warmth', label: 'Warmth', column: 2, confidence: 'likely' },
      { field: 'owner', label: 'Owner', column: 5, confidence: 'likely' },
      { field: 'lastTouch', label: 'Last touch', column: null, confidence: null },
      { field: 'motion', label: 'Motion', column: null, confidence: null },
    ],
    proposals: [
      {
        field: 'lastTouch',
        label: 'Last touch',
        column: 3,
        confidence: 'guess',
        why: 'It may be our own contact with the account, not the partner’s.',
        weighs: 'status',
      },
    ],
    questions: [
      {
        code: 'proposal',
        text: '“Rel. status” may be Last touch. It isn’t used until you say so.',
        key: null,
        choices: [],
      },
      {
        code: 'one-partner',
        text: '“Partner” says “Orbit” in every row. Is that the partner, or is it you?',
        key: 'one-partner',
        choices: [
          { value: 'theirs', text: 'It is the partner' },
          { value: 'ours', text: 'It is us' },
        ],
      },
      {
        code: 'every-row-partner',
        text: 'No column names the partner. Which partner is this list shared with?',
        key: 'every-row-partner',
        choices: [],
      },
      {
        code: 'several-columns',
        text: '“Relationship” and “Rel. status” could both be warmth. Which one is it?',
        key: null,
        choices: [],
      },
    ],
    unplaced: [4],
    signature: 'company|partner',
    remembered: true,
  },
  leads: null,
  tabs: [
    { sheetId: SHEET_ID, sheetName: 'Overlap' },
    { sheetId: 8, sheetName: 'Leads' },
  ],
} as const;

export const SETTINGS = [
  {
    label: 'Warmth bar',
    section: 'Bars',
    value: '0.6',
    standard: '0.6',
    allowed: 'a number from 0 to 1',
    meaning: 'Warmth clears from this strength on.',
    choices: [],
    orHeader: false,
  },
  {
    label: 'Fit bar',
    section: 'Bars',
    value: '0.7',
    standard: '0.7',
    allowed: 'a number from 0 to 1',
    meaning: 'Fit clears from this strength on.',
    choices: [],
    orHeader: false,
  },
  {
    label: 'Words for a warm relationship',
    section: 'Words',
    value: 'warm, good, high, yes, true, friendly, close, trusted',
    standard: 'warm, good, high, yes, true',
    allowed: 'words separated by commas',
    meaning: 'What counts as warm in the warmth column.',
    choices: [],
    orHeader: false,
  },
  {
    label: 'Date order',
    section: 'Words',
    value: 'month-day',
    standard: 'month-day',
    allowed: '"month-day" or "day-month"',
    meaning: 'How dates written as text are read.',
    choices: ['month-day', 'day-month'],
    orHeader: false,
  },
  {
    label: 'Like for like by',
    section: 'Words',
    value: 'fit tier',
    standard: 'fit tier',
    allowed: '"fit tier" or the header of a column',
    meaning: 'What the comparison holds equal.',
    choices: ['fit tier'],
    orHeader: true,
  },
] as const;

const MEANINGS = {
  warmth: [
    { value: 'hot', text: 'Hot', list: 'Warmth: hot' },
    { value: 'cold', text: 'Cold', list: 'Warmth: cold' },
    { value: 'blank', text: 'Blank: nothing is known', list: 'Any column: blank' },
  ],
  motion: [
    { value: 'coSell', text: 'Co-sell', list: 'Motion: co-sell' },
    { value: 'ours', text: 'A motion of ours', list: 'Motion: ours' },
    { value: 'blank', text: 'Blank: nothing is known', list: 'Any column: blank' },
  ],
};

/** Ten texts that can't be read, one of them long, and 12 that aren't listed. */
export const WORDS: Words = {
  sheetName: 'Overlap',
  words: [
    { field: 'warmth', label: 'Warmth', header: 'Relationship', text: 'Champ', count: 1204 },
    {
      field: 'motion',
      label: 'Motion',
      header: 'Motion',
      text: 'She knows their head of procurement from before, so let us wait for the summer party and ask again',
      count: 2,
    },
    ...Array.from({ length: 8 }, (_, at) => ({
      field: 'motion',
      label: 'Motion',
      header: 'Motion',
      text: `Play ${at + 1}`,
      count: 1,
    })),
  ],
  more: { texts: 12, cells: 15 },
  meanings: MEANINGS,
  scales: [
    {
      kind: 'overlap',
      field: 'fit',
      label: 'Fit',
      header: 'ICP Fit',
      question: '“ICP Fit”: is 4 out of 5, of 10 or of 100?',
      chosen: '',
    },
  ],
  scaleChoices: [
    { value: '0-5', text: 'from 0 to 5' },
    { value: '1-5', text: 'from 1 to 5' },
  ],
};

export const WORDS_EFFECT =
  '31 EQLs (of the 24 old enough to judge, 7 converted: 29%, perhaps 15% to 49%) become 33 (of the ' +
  '25 old enough to judge, 7 converted: 28%, perhaps 14% to 48%).';

export const PARTNERS: readonly FeedbackPartner[] = [
  {
    partner: 'Northwind',
    toldOn: '2026-05-02',
    toldProblem: '',
    accounts: 84,
    newsLine:
      'Last told on 2 May 2026; since then 84 received, 12 qualified, 5 progressed, 1 won, 1 lost.',
    rateLine:
      '24 EQLs; of the 20 old enough to judge, 7 converted within 90 days (35%; the true rate could be 18% to 57%).',
    givingLine:
      'Introductions: asked for 6; 4 answered (3 yes, 1 no); 3 made, 2 met, 1 converted since.',
    overdue: 3,
    overdueLine: '3 EQLs changed more than 7 days ago, and the partner wasn’t told.',
    message: 'Hello Northwind,\n\nof the 84 accounts that you shared, 12 qualified and 1 was won.',
  },
  {
    partner: 'Contoso',
    toldOn: null,
    toldProblem: '',
    accounts: 40,
    newsLine: 'Never told; so far 40 received, 3 qualified.',
    rateLine: '3 EQLs; none is old enough to judge, so there is no conversion rate yet.',
    givingLine: '',
    overdue: 0,
    overdueLine: '',
    message: 'Hello Contoso,\n\nof the 40 accounts that you shared, 3 qualified.',
  },
];
