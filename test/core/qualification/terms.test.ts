// The words that people really write, from public templates: each is read as somebody meant it to be.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../../../src/core/cells/cell';
import { FIELD_NAMES } from '../../../src/core/columns/fields';
import { columnScaleOf } from '../../../src/core/qualification/column-scale';
import { readFit } from '../../../src/core/qualification/fit';
import { type MotionReading, readMotion } from '../../../src/core/qualification/motion';
import { readOverlap } from '../../../src/core/qualification/overlap';
import type { Reading } from '../../../src/core/qualification/reading';
import type { ColumnScale } from '../../../src/core/qualification/scale';
import { readWarmth } from '../../../src/core/qualification/warmth';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { termsWith } from './samples';

/** `reading` is the state, the strength of what is known, the cause and the type; or a field. */
interface Term {
  readonly term: string;
  readonly field: string;
  /** What its column says, where it would not be read by itself. */
  readonly beside: string;
  readonly reading: string;
  readonly why: string;
}

const TABLE = readFileSync(join(__dirname, 'terms.csv'), 'utf8');
const TERMS: readonly Term[] = TABLE.trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const cells = line.match(/"(?:[^"]|"")*"|[^,]+|(?<=,)(?=,|$)/g) ?? [];
    const [term = '', field = '', beside = '', reading = '', why = ''] = cells.map((cell) =>
      cell.replace(/^"|"$/g, '').replace(/""/g, '"'),
    );
    return { term, field, beside, reading, why };
  });

const scaleBeside = (beside: string, term: string): ColumnScale | undefined => {
  const [what, ...rest] = beside.split(' ');
  if (what === 'header') return columnScaleOf([term], rest.join(' '));
  return what === 'values' ? columnScaleOf([...rest, term]) : undefined;
};

const readTerm = (term: Cell, field: string, scale: ColumnScale | undefined): Reading => {
  const terms = { ...termsWith(), scales: { warmth: scale } };
  switch (field) {
    case 'overlap':
      return readOverlap(term, DEFAULT_SETTINGS);
    case 'warmth':
      return readWarmth({ warmth: term }, terms);
    case 'willing':
      return readWarmth({ warmth: 'Warm', willing: term }, terms);
    case 'fit':
      return readFit(term, DEFAULT_SETTINGS, scale);
    case 'motion':
      return readMotion({ motion: term }, terms);
    default:
      return readMotion({ motion: 'Partner introduction', motionStatus: term }, terms);
  }
};

const told = (reading: Reading & Pick<MotionReading, 'done'> & { type?: string }): string => {
  const { state, strength, cause, type, done } = reading;
  const known =
    state === 'clear' || state === 'short' ? [String(Math.round(strength * 100) / 100)] : [];
  return [state, ...known, cause, ...(type ? [type] : []), ...(done ? ['done'] : [])].join(' ');
};

const READ = new Set(['overlap', 'warmth', 'willing', 'fit', 'motion', 'motionStatus']);
const read = TERMS.filter(({ field }) => READ.has(field));

it('are 212, each with a reading and a reason', () => {
  expect(TERMS).toHaveLength(212);
  expect(
    TERMS.filter(({ term, field, reading, why }) => !(term && field && reading && why)),
  ).toEqual([]);
});

it.each(read)('“$term” as $field is $reading: $why', ({ term, field, beside, reading }) => {
  expect(told(readTerm(term, field, scaleBeside(beside, term)))).toBe(reading);
});

it('none of them is good news by being unknown', () => {
  const words = Object.values(DEFAULT_SETTINGS.vocabulary).flatMap((lists) =>
    Object.values(lists as Readonly<Record<string, readonly string[]>>).flat(),
  );
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const isKnown = (term: string): boolean =>
    /^\d+(?:\/\d+)?$/.test(term) ||
    words.some((word) => ` ${plain(term)} `.includes(` ${plain(word)} `));
  const good = read.filter(({ reading }) => reading.startsWith('clear'));
  expect(good.length).toBeGreaterThan(0);
  expect(good.filter(({ term }) => !isKnown(term))).toEqual([]);
});

it('headers name a field that there is, or none', () => {
  const fields = TERMS.filter(({ field }) => field === 'header').map(({ reading }) => reading);
  expect(fields).toHaveLength(57);
  expect(fields.filter((field) => field !== 'none' && !(field in FIELD_NAMES))).toEqual([]);
});
