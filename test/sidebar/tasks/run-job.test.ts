// A menu job, step by step.
import { runJob } from '../../../sidebar/tasks/run-job';
import { openDesk, settle } from '../support/fake-desk';
import { sevenRows } from '../support/sample-rows';

describe('a job', () => {
  test('is called again with its step until it is done, and then says what came of it', async () => {
    const desk = await openDesk(sevenRows());
    await runJob(desk, 'score');
    expect(desk.workbook.callsOf('runJob').map(({ step }) => step)).toEqual([0, 1, 2]);
    expect(desk.state().progress).toMatchObject({ state: 'done', said: 'Done: score.' });
    expect(desk.state().listOutdated).toBe(true);
  });

  test('that built the summary changes the headline', async () => {
    const desk = await openDesk(sevenRows());
    await runJob(desk, 'summary');
    expect(desk.state().summary?.headline).toContain('21 of 84');
  });

  test('can be stopped: the step that runs ends, no other is begun', async () => {
    const desk = await openDesk(sevenRows());
    desk.hold();
    const running = runJob(desk, 'score');
    desk.change(() => ({ stopping: true }));
    await desk.release();
    await running;
    expect(desk.workbook.callsOf('runJob')).toHaveLength(1);
    expect(desk.state().said).toBe('Stopped. What was done until then is kept.');
    expect(desk.state().job).toBeNull();
  });

  test('isn’t started while another one runs', async () => {
    const desk = await openDesk(sevenRows());
    await Promise.all([runJob(desk, 'score'), runJob(desk, 'summary')]);
    expect(new Set(desk.workbook.callsOf('runJob').map(({ job }) => job))).toEqual(
      new Set(['score']),
    );
  });

  test('that fails says so and can be started again', async () => {
    const desk = await openDesk(sevenRows());
    desk.hold();
    const running = runJob(desk, 'score');
    desk.held[0]?.fail(new Error('Exceeded maximum execution time'));
    await running;
    expect(desk.state().problems.job?.code).toBe('too-long');
    desk.held.length = 0;
    await desk.release();
    await runJob(desk, 'score');
    await settle();
    expect(desk.state().problems.job).toBeUndefined();
  });

  test('that brings the sample looks at the workbook afresh', async () => {
    const desk = await openDesk(sevenRows());
    await runJob(desk, 'sample');
    expect(desk.workbook.callsOf('bootstrap')).toHaveLength(2);
  });
});

describe('a job that is stopped', () => {
  test('is offered to be gone on with, and is gone from there once it is done', async () => {
    const desk = await openDesk(sevenRows());
    desk.hold();
    const running = runJob(desk, 'score');
    desk.change(() => ({ stopping: true }));
    await desk.release();
    await running;
    expect(desk.state().unfinished).toMatchObject({ job: 'score' });
    await runJob(desk, 'score');
    expect(desk.state().unfinished).toBeNull();
  });
});
