// The language changes words alone: the same data comes to the same statuses, scores, counts and verdicts,
// and no sentence of another language names a figure that the English one doesn't.
import * as fc from 'fast-check';
import { sinceLast } from '../../../src/core/history/since-last';
import { assess } from '../../../src/core/qualification/qualification';
import { anyWorkbook } from '../conversion/truths/any-workbook';
import { modelOf } from '../conversion/truths/workbook';
import { rowOn } from '../history/rows';
import { AS_OF, anyRow, settingsWith } from '../qualification/samples';
import { speaking } from './built-words';

const LANGUAGES = ['de', 'es'] as const;

/** What is data wherever it stands, and never said. */
const DATA =
  /^(?:kind|state|cause|about|status|level|type|component|code|direction|mix|leadType|baseline|partner|currency|stratum|reason\b.*)$/;
const SAID = new Set(['reason']);

const figuresIn = (text: string): readonly string[] => (text.match(/\d+/g) ?? []).sort();

/** A model without its words: of each sentence the figures that it names are left. */
function bare(value: unknown, key = ''): unknown {
  if (typeof value === 'string') {
    return DATA.test(key) && !SAID.has(key) ? value : figuresIn(value);
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((each) => bare(each, key));
  const entries = value instanceof Map ? Array.from(value) : Object.entries(value);
  return entries.map(([name, each]) => [String(name), bare(each, String(name))]);
}

/** As `bare`, of what is worked out in English and in both other languages. */
const alike = (work: () => unknown): void => {
  const english = bare(work());
  for (const language of LANGUAGES) expect(bare(speaking(language, work))).toEqual(english);
};

test('a row has the same readings, status, score and missing components in every language', () => {
  fc.assert(
    fc.property(anyRow, (row) => {
      alike(() => assess(row, settingsWith({}), AS_OF));
    }),
    { numRuns: 150 },
  );
});

test('a next step names account and partner as the English one does, and begins with neither', () => {
  fc.assert(
    fc.property(anyRow, (cells) => {
      const row = { ...cells, account: '=Acme', partner: '+Globex' };
      const step = (): string => assess(row, settingsWith({}), AS_OF).nextStep;
      const english = step();
      for (const language of LANGUAGES) {
        const said = speaking(language, step);
        expect(said).toMatch(/^[\p{L}¿¡„«]/u);
        for (const name of ['=Acme', '+Globex']) {
          expect([said, said.includes(name)]).toEqual([said, english.includes(name)]);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('a summary comes to the same counts and the same kind of verdict in every language', () => {
  fc.assert(
    fc.property(anyWorkbook, ({ cohorts, given }) => {
      alike(() => modelOf(cohorts, given));
    }),
    { numRuns: 12 },
  );
});

test('what has changed since last time is told with the same figures in every language', () => {
  const counts = fc
    .tuple(fc.nat(60), fc.nat(40))
    .map(([some, more]) => [some, some + more] as const);
  fc.assert(
    fc.property(counts, counts, counts, counts, (one, two, three, four) => {
      const [now, then] = [rowOn('2026-11-28', one, two), rowOn('2026-10-28', three, four)];
      alike(() => sinceLast(now, then));
    }),
    { numRuns: 100 },
  );
});
