// How often the selection is asked for.
import fc from 'fast-check';
import {
  LONGEST_FAILED_WAIT_MS,
  LONGEST_WAIT_MS,
  nextWait,
  type PollOutcome,
  SHORTEST_WAIT_MS,
  startPoll,
} from '../../../sidebar/server/poll';
import { settle } from '../support/fake-desk';

const TWO_SECONDS = 2000;

describe('the wait between two questions', () => {
  test('is a second when the selection moved, and stays below two when nothing moves', () => {
    expect(nextWait(LONGEST_WAIT_MS, 'moved')).toBe(SHORTEST_WAIT_MS);
    let wait = SHORTEST_WAIT_MS;
    for (let round = 0; round < 50; round += 1) wait = nextWait(wait, 'same');
    expect(wait).toBe(LONGEST_WAIT_MS);
    expect(LONGEST_WAIT_MS).toBeLessThan(TWO_SECONDS);
  });

  test('grows while Google fails, and is short again after an answer', () => {
    expect(nextWait(1000, 'failed')).toBe(2000);
    expect(nextWait(LONGEST_FAILED_WAIT_MS, 'failed')).toBe(LONGEST_FAILED_WAIT_MS);
    expect(nextWait(LONGEST_FAILED_WAIT_MS, 'same')).toBe(LONGEST_WAIT_MS);
  });

  test('is never shorter than a second', () => {
    const outcome = fc.constantFrom<PollOutcome>('moved', 'same', 'failed');
    fc.assert(
      fc.property(fc.array(outcome), (outcomes) => {
        const wait = outcomes.reduce(nextWait, SHORTEST_WAIT_MS);
        expect(wait).toBeGreaterThanOrEqual(SHORTEST_WAIT_MS);
        expect(wait).toBeLessThanOrEqual(LONGEST_FAILED_WAIT_MS);
      }),
    );
  });
});

describe('following the selection', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  function setUp() {
    let visible = true;
    let onVisibility = (): void => undefined;
    const asked: ((outcome: PollOutcome) => void)[] = [];
    const place = {
      isVisible: () => visible,
      onVisibility: (listener: () => void) => {
        onVisibility = listener;
      },
    };
    startPoll(place, () => new Promise((answer) => asked.push(answer)));
    const show = (now: boolean): void => {
      visible = now;
      onVisibility();
    };
    const pass = async (ms: number): Promise<void> => {
      jest.advanceTimersByTime(ms);
      await settle();
    };
    return { asked, show, pass };
  }

  test('asks one question at a time, however slow the answer', async () => {
    const { asked, pass } = setUp();
    await pass(SHORTEST_WAIT_MS);
    await pass(60_000);
    expect(asked).toHaveLength(1);
    asked[0]?.('same');
    await settle();
    await pass(LONGEST_WAIT_MS);
    expect(asked).toHaveLength(2);
  });

  test('asks nothing while the sidebar is hidden, and at once when it is seen again', async () => {
    const { asked, show, pass } = setUp();
    show(false);
    await pass(60_000);
    expect(asked).toHaveLength(0);
    show(true);
    await pass(0);
    expect(asked).toHaveLength(1);
  });

  test('a sidebar that is shown again while a question is open doesn’t ask twice', async () => {
    const { asked, show, pass } = setUp();
    await pass(SHORTEST_WAIT_MS);
    show(false);
    show(true);
    await pass(0);
    expect(asked).toHaveLength(1);
  });
});
