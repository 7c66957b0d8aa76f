// How the bench measures: works take turns, and figures are ratios of the same round.
import { inTurn, ratiosOf, sharesOf, spreadOf } from './measured';

const seconds = (work: () => unknown): number => Number(work());

test('every work runs once a round, none always first, and the first round doesn’t count', () => {
  const ran: string[] = [];
  const work = (name: string, time: number) => (): number => {
    ran.push(name);
    return time;
  };
  const works = { quick: work('quick', 1), slow: work('slow', 4) };
  expect(inTurn(2, works, seconds)).toEqual({ quick: [1, 1], slow: [4, 4] });
  expect(ran).toEqual(['quick', 'slow', 'slow', 'quick', 'quick', 'slow']);
});

test('a ratio is that of one round, so that a busy moment counts for both', () => {
  expect(ratiosOf([2, 20, 3], [1, 10, 1])).toEqual({ median: 2, least: 2, most: 3 });
});

test('a share is of what may be taken', () => {
  expect(sharesOf([1, 2, 6], 4)).toEqual({ median: 0.5, least: 0.25, most: 1.5 });
});

test('of an even number of rounds the lower of the middle two is told', () => {
  expect(spreadOf([4, 1, 3, 2])).toEqual({ median: 2, least: 1, most: 4 });
});
