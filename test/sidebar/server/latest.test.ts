// Of several answers to one question, only the newest counts.
import fc from 'fast-check';
import { latestOnly } from '../../../sidebar/server/latest';

describe('only the newest question of a topic counts', () => {
  test('an answer that was overtaken comes back as nothing', async () => {
    const latest = latestOnly();
    const first = latest('row', async () => 'first');
    const second = latest('row', async () => 'second');
    expect(await first).toBeUndefined();
    expect(await second).toBe('second');
  });

  test('another topic doesn’t overtake', async () => {
    const latest = latestOnly();
    const row = latest('row', async () => 'row');
    const list = latest('list', async () => 'list');
    expect(await Promise.all([row, list])).toEqual(['row', 'list']);
  });

  test('in whatever order answers come, exactly the last question is answered', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 8 }), fc.scheduler(), async (count, scheduler) => {
        const latest = latestOnly();
        const all = Array.from({ length: count }, (_, at) =>
          latest('row', () => scheduler.schedule(Promise.resolve(at))),
        );
        await scheduler.waitAll();
        const answered = (await Promise.all(all)).filter((answer) => answer !== undefined);
        expect(answered).toEqual([count - 1]);
      }),
    );
  });
});
