// Calls over google.script.run: each settles once, whatever comes and in whatever order.
import { createClient } from '../../../sidebar/server/client';
import { LONG_AFTER_MS, SLOW_AFTER_MS, type Waiting } from '../../../sidebar/server/open-calls';
import { fakeGoogle } from '../support/fake-google';

interface Server {
  add(request: { readonly a: number }): { readonly sum: number };
  noSuch(request: { readonly a: number }): { readonly sum: number };
}

const one = { a: 1 };

function setUp() {
  const google = fakeGoogle();
  const waits: Waiting[] = [];
  const client = createClient<Server>(google.runner, (waiting) => waits.push(waiting));
  return { ...google, client, waits };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a call to the server', () => {
  test('brings back what the server answers', async () => {
    const { client, calls } = setUp();
    const sum = client.call('add', one);
    calls[0]?.answer({ sum: 2 });
    await expect(sum).resolves.toEqual({ sum: 2 });
    expect(calls[0]?.request).toEqual(one);
  });

  test('answers that come in another order reach the calls that they belong to', async () => {
    const { client, calls } = setUp();
    const both = Promise.all([client.call('add', one), client.call('add', { a: 2 })]);
    calls[1]?.answer({ sum: 20 });
    calls[0]?.answer({ sum: 10 });
    await expect(both).resolves.toEqual([{ sum: 10 }, { sum: 20 }]);
  });

  test('a failure is told as a sentence', async () => {
    const { client, calls } = setUp();
    const sum = client.call('add', one);
    calls[0]?.fail(new Error('ScriptError: PERMISSION_DENIED'));
    await expect(sum).resolves.toMatchObject({ code: 'accounts' });
  });

  // Google answers null, without an error, when a result holds something that it can't send.
  test.each([null, undefined])('an answer of %s is a failure', async (nothing) => {
    const { client, calls } = setUp();
    const sum = client.call('add', one);
    calls[0]?.answer(nothing);
    await expect(sum).resolves.toMatchObject({ code: 'empty-answer' });
  });

  test('a function that the server lacks is a failure, not a call that hangs', async () => {
    const { client } = setUp();
    await expect(client.call('noSuch', one)).resolves.toMatchObject({ code: 'unexpected' });
  });

  test('outside a spreadsheet every call says where the page belongs', async () => {
    const client = createClient<Server>(undefined);
    await expect(client.call('add', one)).resolves.toMatchObject({ code: 'outside-google' });
  });

  test('an argument that Google refuses to send is a failure', async () => {
    const runner = {
      withSuccessHandler: () => runner,
      withFailureHandler: () => runner,
      add: () => {
        throw new TypeError('Failed due to illegal value in property: 0');
      },
    };
    const client = createClient<Server>(runner);
    await expect(client.call('add', one)).resolves.toMatchObject({ code: 'unexpected' });
  });

  test('a question with a limit is given up when it is reached; its late answer is ignored', async () => {
    const { client, calls } = setUp();
    const sum = client.call('add', one, { limitMs: 500 });
    const given = expect(sum).resolves.toMatchObject({ code: 'no-answer' });
    jest.advanceTimersByTime(500);
    await given;
    calls[0]?.answer({ sum: 2 });
    await expect(sum).resolves.toMatchObject({ code: 'no-answer' });
  });

  test('a call without a limit is waited for, however long it takes', async () => {
    const { client, calls } = setUp();
    const sum = client.call('add', one);
    jest.advanceTimersByTime(360_000);
    calls[0]?.answer({ sum: 2 });
    await expect(sum).resolves.toEqual({ sum: 2 });
  });
});

describe('waiting for a slow server', () => {
  test('is told when it gets slow, when it gets long, and when it is over', () => {
    const { client, calls, waits } = setUp();
    void client.call('add', one);
    expect(waits).toEqual(['open']);
    jest.advanceTimersByTime(SLOW_AFTER_MS);
    expect(waits).toEqual(['open', 'slow']);
    jest.advanceTimersByTime(LONG_AFTER_MS - SLOW_AFTER_MS);
    expect(waits).toEqual(['open', 'slow', 'long']);
    calls[0]?.answer({ sum: 2 });
    expect(waits).toEqual(['open', 'slow', 'long', 'none']);
  });

  test('the eldest call counts', () => {
    const { client, calls, waits } = setUp();
    void client.call('add', one);
    jest.advanceTimersByTime(SLOW_AFTER_MS);
    void client.call('add', one);
    calls[0]?.answer({ sum: 2 });
    expect(waits).toEqual(['open', 'slow', 'open']);
  });

  test('a quiet call is never called slow', () => {
    const { client, waits } = setUp();
    void client.call('add', one, { quiet: true });
    jest.advanceTimersByTime(LONG_AFTER_MS);
    expect(waits).toEqual([]);
  });

  test('can be ended by the user: the call fails, and its late answer changes nothing', async () => {
    const { client, calls, waits } = setUp();
    const sum = client.call('add', one);
    client.stopWaiting();
    await expect(sum).resolves.toMatchObject({ code: 'abandoned' });
    calls[0]?.answer({ sum: 2 });
    expect(waits).toEqual(['open', 'none']);
  });
});
