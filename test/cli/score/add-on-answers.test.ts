import {
  AddOnRefusal,
  type Call,
  nearestCandidates,
  readingOf,
  runJob,
} from '../../../cli/score/add-on-answers';

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

  test('the day, the tabs and the doubts come from the add-on', () => {
    const overlap = { sheetName: 'overlap', questions: ['Two columns are called Owner.'] };
    const call = answering({ ok: true, asOf: '2026-06-30' }, { ok: true, overlap, leads: null });
    expect(readingOf(call)).toEqual({
      asOf: '2026-06-30',
      overlapTab: 'overlap',
      questions: ['Two columns are called Owner.'],
    });
  });

  test('the candidates come from the add-on', () => {
    const item = { account: 'Acme', partner: 'L', score: 73, nextStep: 'Ask.', stale: false };
    const call = answering({ ok: true, total: 9, items: [item], counts: {} });
    expect(nearestCandidates(call, 1)).toEqual({
      total: 9,
      items: [{ account: 'Acme', partner: 'L', score: 73, nextStep: 'Ask.' }],
    });
    expect(call.requests[0]).toMatchObject({ functionName: 'worklist', filter: 'all', limit: 1 });
  });
});
