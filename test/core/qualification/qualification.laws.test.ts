// Laws of qualification, tried on rows and settings made up at random.
import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import type { OverlapRow } from '../../../src/core/qualification/overlap-row';
import { assess } from '../../../src/core/qualification/qualification';
import { COMPONENTS } from '../../../src/core/qualification/reading';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { AS_OF, anyRow, anySettings, daysBefore, likelyRow } from './samples';

const RUNS = { numRuns: 1000 };
const rows = fc.oneof(anyRow, likelyRow);
const asOfs = fc.constantFrom(AS_OF, undefined);
const scoreOf = (row: OverlapRow): number => Number(assess(row, DEFAULT_SETTINGS, AS_OF).score);

it('a score of 80 or more means EQL, and nothing else does, whatever the settings', () => {
  let seen = 0;
  fc.assert(
    fc.property(rows, anySettings, asOfs, (row, settings, asOf) => {
      const { score, status } = assess(row, settings, asOf);
      if (status === 'EQL') seen += 1;
      expect(typeof score === 'number' && score >= 80).toBe(status === 'EQL');
    }),
    RUNS,
  );
  expect(seen).toBeGreaterThan(0);
});

it('a score is a whole number from 0 to 100, and empty for an empty row alone', () => {
  fc.assert(
    fc.property(rows, anySettings, (row, settings) => {
      const { score, status } = assess(row, settings, AS_OF);
      if (status === '') expect(score).toBe('');
      else {
        expect(Number.isInteger(score)).toBe(true);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }
    }),
    RUNS,
  );
});

it('no cell makes a row fail, and each reading has a strength and a reason in one sentence', () => {
  fc.assert(
    fc.property(anyRow, asOfs, (row, asOf) => {
      const { readings } = assess(row, DEFAULT_SETTINGS, asOf);
      for (const component of COMPONENTS) {
        const { strength, reason, state, cause } = readings[component];
        expect(strength).toBeGreaterThanOrEqual(0);
        expect(strength).toBeLessThanOrEqual(1);
        expect(reason).toMatch(/^[A-Z“][^\n]*\.$/);
        expect(reason.replace(/“[^”]*”/g, '')).not.toMatch(/[.!?] [A-Z]/);
        expect(cause === 'good').toBe(state === 'clear');
        expect(cause === 'blank').toBe(state === 'missing');
      }
    }),
    RUNS,
  );
});

it('missing names the components that are not clear, in their order', () => {
  fc.assert(
    fc.property(rows, (row) => {
      const { readings, missing, status } = assess(row, DEFAULT_SETTINGS, AS_OF);
      const unclear = COMPONENTS.filter((component) => readings[component].state !== 'clear');
      expect(missing).toEqual(status === '' ? [] : unclear);
      expect(missing.length === 0).toBe(status === 'EQL' || status === '');
    }),
    RUNS,
  );
});

it('case, accents and surplus space change nothing', () => {
  const accented: Readonly<Record<string, string>> = { a: 'á', e: 'É', o: 'ö', i: 'Ï', u: 'Ù' };
  const dressed = (cell: Cell | undefined): Cell | undefined =>
    typeof cell === 'string' && /^[\x20-\x7e]*$/.test(cell)
      ? `  ${cell.replace(/[aeiou]/g, (vowel) => accented[vowel] ?? vowel).toUpperCase()}\u00a0 `
      : cell;
  fc.assert(
    fc.property(likelyRow, (row) => {
      const plain = assess(row, DEFAULT_SETTINGS, AS_OF);
      const { overlap, warmth, willing, fit, motion } = row;
      const changed = assess(
        {
          ...row,
          overlap: dressed(overlap),
          warmth: dressed(warmth),
          willing: dressed(willing),
          fit: dressed(fit),
          motion: dressed(motion),
        },
        DEFAULT_SETTINGS,
        AS_OF,
      );
      expect([changed.status, changed.score]).toEqual([plain.status, plain.score]);
    }),
    RUNS,
  );
});

describe('what is better never lowers the score', () => {
  /** From the worst to the best that can be said; blank is nowhere among them. */
  const LADDERS: readonly [keyof OverlapRow, readonly Cell[]][] = [
    ['overlap', ['no', 'Prospect', 'yes', 'Open opportunity', 'Customer']],
    ['warmth', ['none', 'cold', 'lukewarm', 'warm', 'hot']],
    ['fit', ['no', 'D', 'C', 'B', 'A']],
    ['motion', ['no', 'yes']],
    ['willing', ['no', 'yes']],
  ];

  it.each(LADDERS)('of %s', (field, ladder) => {
    fc.assert(
      fc.property(
        likelyRow,
        fc.subarray([...ladder], { minLength: 2, maxLength: 2 }),
        (row, two) => {
          const [worse, better] = two;
          expect(scoreOf({ ...row, [field]: better })).toBeGreaterThanOrEqual(
            scoreOf({ ...row, [field]: worse }),
          );
        },
      ),
    );
  });

  it.each<[keyof OverlapRow, number, number]>([
    ['warmth', 0, 1],
    ['warmth', 1.01, 100], // above 1 a number is no fraction any more
    ['fit', 0, 1],
    ['fit', 1.01, 100],
  ])('of %s as a number from %p to %p', (field, min, max) => {
    const number = fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(likelyRow, number, number, (row, one, other) => {
        expect(scoreOf({ ...row, [field]: Math.max(one, other) })).toBeGreaterThanOrEqual(
          scoreOf({ ...row, [field]: Math.min(one, other) }),
        );
      }),
    );
  });

  it('of the last touch: a fresher one', () => {
    const age = fc.nat({ max: 400 });
    fc.assert(
      fc.property(likelyRow, age, age, (row, one, other) => {
        expect(
          scoreOf({ ...row, lastTouch: daysBefore(Math.min(one, other)) }),
        ).toBeGreaterThanOrEqual(scoreOf({ ...row, lastTouch: daysBefore(Math.max(one, other)) }));
      }),
    );
  });

  it('of owner, due date and last touch: one that is filled in', () => {
    fc.assert(
      fc.property(likelyRow, (row) => {
        const score = scoreOf(row);
        expect(scoreOf({ ...row, owner: 'Sam' })).toBeGreaterThanOrEqual(
          scoreOf({ ...row, owner: '' }),
        );
        expect(scoreOf({ ...row, due: daysBefore(0) })).toBeGreaterThanOrEqual(
          scoreOf({ ...row, due: '' }),
        );
        expect(scoreOf({ ...row, lastTouch: daysBefore(0) })).toBeGreaterThanOrEqual(
          scoreOf({ ...row, lastTouch: '' }),
        );
        expect(score).toBe(scoreOf({ ...row })); // and asking twice changes nothing
      }),
    );
  });

  it('of a blank component: anything that clears it', () => {
    const best: OverlapRow = { overlap: 'Prospect', warmth: 60, fit: 70, motion: 'yes' };
    fc.assert(
      fc.property(likelyRow, fc.constantFrom(...COMPONENTS), (row, component) => {
        expect(scoreOf({ ...row, [component]: best[component] })).toBeGreaterThanOrEqual(
          scoreOf({ ...row, [component]: '' }),
        );
      }),
    );
  });
});
