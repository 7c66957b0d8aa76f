// Laws of words: what nobody knows clears nothing, and bad news wherever it stands is bad news.
import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { isoDay } from '../../../src/core/cells/day';
import { phraseKey } from '../../../src/core/cells/words';
import type { OverlapRow } from '../../../src/core/qualification/overlap-row';
import { assess } from '../../../src/core/qualification/qualification';
import { COMPONENTS } from '../../../src/core/qualification/reading';
import type { ColumnScale } from '../../../src/core/qualification/scale';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { AS_OF, anyRow, likelyRow } from './samples';

const RUNS = { numRuns: 1000 };
const { vocabulary } = DEFAULT_SETTINGS;

const GOOD: OverlapRow = {
  account: 'Acme',
  partner: 'Globex',
  overlap: 'Customer',
  warmth: 'Warm',
  lastTouch: '2026-06-20',
  willing: 'yes',
  fit: 'A',
  motion: 'Intro',
  owner: 'Sam Lee',
  due: '2026-07-31',
  motionStatus: 'open',
  introductionStatus: 'requested',
};

/** The cells that are judged by their words; a word among the names is a name. */
const WORDED = [
  'overlap',
  'warmth',
  'willing',
  'fit',
  'motion',
  'motionStatus',
  'introductionStatus',
] as const;
const JUDGED = [...WORDED, 'lastTouch', 'owner', 'due'] as const;

const statusOf = (row: OverlapRow) => assess(row, DEFAULT_SETTINGS, AS_OF).status;

/** Every word of every list, one by one. */
const KNOWN = new Set(
  Object.values(vocabulary).flatMap((lists) =>
    Object.values(lists as Readonly<Record<string, readonly string[]>>).flatMap((words) =>
      words.flatMap((word) => phraseKey(word).split(' ')),
    ),
  ),
);
const SIGNS = /[✓✔☑✗✘⭐★🌟\p{N}]/u;

const isUnknown = (text: string): boolean =>
  /\p{L}/u.test(text) &&
  !SIGNS.test(text) &&
  phraseKey(text)
    .split(' ')
    .every((w) => !KNOWN.has(w));

const unknownText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc
      .array(
        fc.constantFrom(
          ...[
            'Champ',
            'somewhat',
            'Klant',
            '고객',
            'EMEA',
            'quick',
            'Anna',
            'team',
            'Q',
            'via',
            '🔥',
          ],
        ),
        { minLength: 1, maxLength: 5 },
      )
      .map((words) => words.join(' ')),
  )
  .filter(isUnknown);

it('no text outside the vocabulary makes any component clear', () => {
  expect(statusOf(GOOD)).toBe('EQL');
  fc.assert(
    fc.property(unknownText, fc.constantFrom(...WORDED), (text, field) => {
      const { status, readings } = assess({ ...GOOD, [field]: text }, DEFAULT_SETTINGS, AS_OF);
      expect(status).not.toBe('EQL');
      const component = COMPONENTS.find((name) => name === field);
      if (component) expect(readings[component].state).not.toBe('clear');
    }),
    RUNS,
  );
});

const { refused, ended, asleep } = vocabulary.shared;
const badWord = fc.constantFrom(...refused, ...ended, ...asleep, 'Rejected', 'CLOSED_LOST');
const joined = fc.constantFrom<(text: string, word: string) => string>(
  (text, word) => `${text} ${word}`,
  (text, word) => `${word} ${text}`,
  (text, word) => `${text} - ${word}`,
  (text, word) => `${text}, ${word}`,
  (text, word) => `${text}; ${word}`,
  (text, word) => `${text}/${word}`,
  (text, word) => `${text} (${word})`,
  (text, word) => `${text}\n${word}`,
  (text, word) => `${word.toUpperCase()}: ${text}`,
  (_, word) => word,
);
const asText = (cell: Cell): string =>
  cell instanceof Date ? isoDay(cell.getTime() / 86_400_000) : String(cell);

it('a refusing, ending or sleeping word in any cell of an EQL leaves none', () => {
  const eqls = fc.oneof(
    fc.constant(GOOD),
    likelyRow.filter((row) => statusOf(row) === 'EQL'),
  );
  fc.assert(
    fc.property(eqls, fc.constantFrom(...JUDGED), badWord, joined, (row, field, word, join) => {
      const cell = row[field];
      fc.pre(cell !== undefined);
      const worse = { ...row, [field]: join(asText(cell), word) };
      expect(statusOf(worse)).not.toBe('EQL');
    }),
    RUNS,
  );
});

it('invisible characters change nothing', () => {
  const invisible = fc.constantFrom(
    ...['\u200b', '\u200e', '\u200f', '\u202a', '\u2066', '\u2069', '\u00ad', '\ufeff', '\u2060'],
  );
  const hidden = (cell: Cell | undefined, mark: string): Cell | undefined =>
    typeof cell === 'string' && cell !== ''
      ? Array.from(cell).reduce((text, letter) => text + mark + letter, '') + mark
      : cell;
  const texts = fc.oneof(likelyRow, fc.constant(GOOD), anyRow);
  fc.assert(
    fc.property(texts, invisible, (row, mark) => {
      // What a user typed as an emoji may hold such a mark itself.
      const plain = Object.values(row).every(
        (cell) => typeof cell !== 'string' || /^[\x20-\x7e]*$/.test(cell),
      );
      fc.pre(plain);
      const wrapped = Object.fromEntries(
        Object.entries(row).map(([field, cell]) => [field, hidden(cell, mark)]),
      );
      const before = assess(row, DEFAULT_SETTINGS, AS_OF);
      const after = assess(wrapped, DEFAULT_SETTINGS, AS_OF);
      expect([after.status, after.score]).toEqual([before.status, before.score]);
    }),
    RUNS,
  );
});

it('multiplying a scored column and its scale together changes nothing', () => {
  const scales = fc.constantFrom<readonly [number, number]>([5, 2], [10, 10], [5, 20]);
  const fields = fc.constantFrom('warmth' as const, 'fit' as const);
  fc.assert(
    fc.property(likelyRow, fields, scales, fc.nat({ max: 20 }), (row, field, [top, factor], n) => {
      const scoreOn = (times: number) => {
        const scale: ColumnScale = { kind: 'said', scale: { least: 0, top: top * times } };
        const columns = { dateOrder: 'month-day', scales: { [field]: scale } } as const;
        const value = (n / 4) * times; // quarters, so that the product is exact
        return assess({ ...row, [field]: value }, DEFAULT_SETTINGS, AS_OF, columns);
      };
      const [one, other] = [scoreOn(1), scoreOn(factor)];
      expect([other.status, other.score]).toEqual([one.status, one.score]);
    }),
    RUNS,
  );
});

it('on a scale that is said, what is better never lowers the score', () => {
  const scales = fc.constantFrom<ColumnScale>(
    { kind: 'said', scale: { least: 1, top: 5 } },
    { kind: 'said', scale: { least: 0, top: 10 } },
    { kind: 'said', scale: 'tiers' },
  );
  const number = fc.integer({ min: 1, max: 4 });
  fc.assert(
    fc.property(likelyRow, scales, number, number, (row, scale, one, other) => {
      const countsDown = scale.kind === 'said' && scale.scale === 'tiers';
      const better = countsDown ? Math.min(one, other) : Math.max(one, other);
      const worse = one + other - better;
      const scoreOf = (fit: number): number => {
        const columns = { dateOrder: 'month-day', scales: { fit: scale } } as const;
        return Number(assess({ ...row, fit }, DEFAULT_SETTINGS, AS_OF, columns).score);
      };
      expect(scoreOf(better)).toBeGreaterThanOrEqual(scoreOf(worse));
    }),
    RUNS,
  );
});

describe('a status that is better never lowers the score', () => {
  it.each([
    ['willing', ['declined', 'High', 'yes']],
    ['motionStatus', ['ghosted', 'whatever', 'Not started', 'done']],
    ['introductionStatus', ['declined', 'whatever', 'Not asked', 'requested']],
    ['owner', ['nobody', 'Sam']],
    ['motion', ['Rejected', 'Champ', 'Engaged']],
  ] as const)('of %s', (field, ladder) => {
    fc.assert(
      fc.property(likelyRow, (row) => {
        const scores = ladder.map((cell) =>
          Number(assess({ ...row, [field]: cell }, DEFAULT_SETTINGS, AS_OF).score),
        );
        expect(scores).toEqual([...scores].sort((one, other) => one - other));
      }),
    );
  });
});
