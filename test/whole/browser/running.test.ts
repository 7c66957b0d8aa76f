// The queue of calls: what waits runs one at a time, and no page can count on the order.
import { Running } from '../../../host/browser/running';

describe('calls that wait', () => {
  test('never run in the middle of the one that asked for them', async () => {
    const running = new Running();
    const order: string[] = [];
    const call = running.later(() => order.push('called'));
    order.push('asked');
    await call;
    expect(order).toEqual(['asked', 'called']);
  });

  test('run newest first, so that a page which counts on the order fails here', async () => {
    const running = new Running();
    const order: number[] = [];
    await Promise.all([1, 2, 3].map((number) => running.later(() => order.push(number))));
    expect(order).toEqual([3, 2, 1]);
  });

  test('fail alone: the others still run', async () => {
    const running = new Running();
    const outcomes = await Promise.allSettled([
      running.later(() => 'first'),
      running.later(() => {
        throw new Error('second');
      }),
      running.later(() => 'third'),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});
