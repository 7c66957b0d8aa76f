import {
  askingForList,
  nearestCandidates,
  readingOf,
  runJob,
} from '../../../cli/score/add-on-answers';
import { AddOnRefusal, type Call, sentencesOf } from '../../../cli/score/answer-fields';

const answering = (...answers: readonly unknown[]): Call & { readonly requests: object[] } => {
  const requests: object[] = [];
  const call: Call = (functionName, request) => {
    requests.push({ functionName, ...request });
    return answers[requests.length - 1];
  };
  return Object.assign(call, { requests });
};

describe('asking the add-on', () => {
  test('a job in steps is called until it is done', () => {
    const call = answering(
      { ok: true, state: 'working', step: 1, said: 'Half.' },
      { ok: true, state: 'done', said: 'Done.', headline: 'H', badCells: [], moreBadCells: 2 },
    );
    expect(runJob(call, 'summary')).toEqual({
      said: 'Done.',
      headline: 'H',
      badCells: [],
      moreBadCells: 2,
      list: {},
    });
    expect(call.requests).toEqual([
      { functionName: 'runJob', job: 'summary', step: 0 },
      { functionName: 'runJob', job: 'summary', step: 1 },
    ]);
  });

  test('a refusal carries the add-on’s own sentence', () => {
    const call = answering({
      ok: false,
      code: 'no-overlap-tab',
      message: 'No tab looks like one.',
    });
    expect(() => runJob(call, 'score')).toThrow(new AddOnRefusal('No tab looks like one.'));
  });

  test('no answer at all is an error too, not an empty result', () => {
    expect(() => runJob(answering(null), 'score')).toThrow(AddOnRefusal);
    expect(() => readingOf(answering(undefined))).toThrow(AddOnRefusal);
  });

  test('the day, the tabs, the columns and the doubts come from the add-on', () => {
    const overlap = {
      sheetId: 4,
      sheetName: 'overlap',
      headerRow: 3,
      headers: ['Company', 'Partner', 'Last Activity'],
      columns: [
        { field: 'account', label: 'Account', column: 0, confidence: 'certain' },
        { field: 'lastTouch', label: 'Last touch', column: 2, confidence: 'guess' },
        { field: 'due', label: 'Due date', column: null, confidence: null },
      ],
      questions: ['Two columns are called Owner.', { text: 'Is 4 out of 5?', column: 2 }],
      signature: 's',
    };
    const tabs = [
      { sheetId: 4, sheetName: 'overlap' },
      { sheetId: 9, sheetName: 'Notes' },
    ];
    const call = answering(
      { ok: true, asOf: '2026-06-30' },
      { ok: true, overlap, leads: null, tabs },
    );
    expect(readingOf(call)).toEqual({
      asOf: '2026-06-30',
      otherTabs: ['Notes'],
      overlap: {
        origin: '',
        role: 'overlap',
        sheetId: 4,
        tab: 'overlap',
        headerRow: 3,
        headers: ['Company', 'Partner', 'Last Activity'],
        columns: [
          { field: 'account', label: 'Account', header: 'Company', isGuess: false },
          { field: 'lastTouch', label: 'Last touch', header: 'Last Activity', isGuess: true },
          { field: 'due', label: 'Due date', header: undefined, isGuess: false },
        ],
        questions: ['Two columns are called Owner.', 'Is 4 out of 5?'],
        signature: 's',
      },
      questions: ['Two columns are called Owner.', 'Is 4 out of 5?'],
    });
  });

  test('a question is its sentence, however much else comes with it', () => {
    const asked = [
      'A?',
      { text: 'B?' },
      { sentence: 'C?' },
      { question: 'D?' },
      { code: 7 },
      8,
      '',
    ];
    expect(sentencesOf(asked)).toEqual(['A?', 'B?', 'C?', 'D?']);
    expect(sentencesOf(undefined)).toEqual([]);
  });

  test('the candidates come from the add-on, with its summary', () => {
    const item = { account: 'Acme', partner: 'L', score: 73, nextStep: 'Ask.', stale: false };
    const list = { worklist: { total: 9, items: [item], counts: {} }, words: {} };
    const call = answering({ ok: true, state: 'done', said: '', list });
    expect(nearestCandidates(runJob(call, 'summary', askingForList(1)))).toEqual({
      total: 9,
      items: [{ account: 'Acme', partner: 'L', score: 73, nextStep: 'Ask.' }],
    });
    expect(call.requests[0]).toMatchObject({ job: 'summary', list: { filter: 'all', limit: 1 } });
  });
});
