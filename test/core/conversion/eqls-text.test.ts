// What a change does to the EQLs, in one sentence: never a count without its conversion rate.
import { type EqlCount, eqlsBecomeText } from '../../../src/core/conversion/eqls-text';

const eqls = (rows: number, mature = 0, converted?: number): EqlCount =>
  converted === undefined
    ? { rows, mature }
    : {
        rows,
        mature,
        converted,
        ...(mature < 10 ? {} : { rate: converted / mature, low: 0.1, high: 0.5 }),
      };

describe('what a change does to the EQLs', () => {
  it.each<[string, EqlCount, EqlCount, string]>([
    [
      'both counts, each with its rate and interval',
      eqls(31, 24, 7),
      eqls(33, 25, 7),
      '31 EQLs (of the 24 old enough to judge, 7 converted: 29%, perhaps 10% to 50%) become 33 (of ' +
        'the 25 old enough to judge, 7 converted: 28%, perhaps 10% to 50%).',
    ],
    [
      'a rate that stays, once',
      eqls(31, 24, 7),
      eqls(1033, 24, 7),
      '31 EQLs become 1,033; of the 24 old enough to judge, 7 converted: 29%, perhaps 10% to 50%.',
    ],
    [
      'under 10 old enough: counts and no rate',
      eqls(1, 9, 3),
      eqls(2, 10, 3),
      '1 EQL (of the 9 old enough to judge, 3 converted: too few for a rate) becomes 2 (of the 10 ' +
        'old enough to judge, 3 converted: 30%, perhaps 10% to 50%).',
    ],
    [
      'nothing changes',
      eqls(31, 24, 7),
      eqls(31, 24, 7),
      'Still 31 EQLs (of the 24 old enough to judge, 7 converted: 29%, perhaps 10% to 50%).',
    ],
    ['none then and now', eqls(0), eqls(0), 'Still no EQL.'],
    [
      'the first EQLs',
      eqls(0),
      eqls(3),
      '3 EQLs (none old enough to judge yet), where there was none.',
    ],
    [
      'the last ones',
      eqls(2, 2),
      eqls(0),
      'No EQL any more, where there were 2 EQLs (of none is it known whether it converted).',
    ],
  ])('%s', (_, before, after, sentence) => {
    expect(eqlsBecomeText(before, after, true)).toBe(sentence);
  });

  it('asks for a scoring where none has noted since when a row is one', () => {
    expect(eqlsBecomeText(eqls(1), eqls(3), false)).toBe(
      '1 EQL becomes 3; score the sheet to see how they convert.',
    );
  });
});
