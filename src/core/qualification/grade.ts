// How good something is, from a word or a number on a scale.
import type { Cell } from '../cells/cell';
import { capitalised, excerpt, foldText, isErrorText } from '../cells/text';
import type { HeadMatch } from '../cells/words';
import { quoted } from '../few-names';
import { say } from '../language/say';
import { componentWord } from './component-word';
import { takesBack } from './doubt';
import { type Over, overText } from './over-text';
import {
  type Cause,
  clear,
  missing,
  type Reading,
  short,
  unreadable,
  unreadableCell,
} from './reading';
import type { ColumnScale, ScaleName } from './scale';
import { readScaled, type ScaledNumber, withoutNoise } from './scaled-number';
import type { SharedMeaning } from './shared-meanings';
import type { Finders } from './vocabulary';

/** What a component is graded by. */
export interface GradeScale<Level extends string> {
  readonly name: 'warmth' | 'fit';
  /** The levels with their strengths, the best first; the fourth is the lowest tier, the fifth a no. */
  readonly strengths: Readonly<Record<Level, number>>;
  /** The level whose word heads folded text. */
  readonly match: (folded: string) => HeadMatch<Level> | undefined;
  readonly finders: Finders;
  /** What the column says of its numbers. */
  readonly column: ColumnScale | undefined;
  /** What the settings say of them; '' where they don't. */
  readonly setting: ScaleName | '';
  /** The least strength that clears; above 0. */
  readonly bar: number;
  /** What the shared words that are never good news mean here; what isn't named can't be read. */
  readonly causes: Readonly<Partial<Record<SharedMeaning, readonly [Cause, Over]>>>;
}

export interface GradeReading<Level extends string> extends Reading {
  /** The level, where it was written as a word, a letter or a tier. */
  readonly level?: Level;
}

/** A level behind the bare word: `Level 4`, `Level: high`. */
const LEVEL_BEFORE = /^level(?: ?: ?| )(?=\S)/;
/** High, medium and low are the second, third and fourth of the levels. */
const LETTERS = /^[hml]$/;
const SIGNS = /^[+0\-–−]$/;

/** A bare yes is the second of the levels. */
const YES_LEVEL = 1;
const BEGINS_NO = /^no/;

type Text = { readonly text: string };

/** What is said of each, in words: nobody has typed the bar's number. */
const SAYS = {
  warmth: {
    enough: (values: Text) => say('{text} is warm enough.', values),
    tooLow: (values: Text) => say("{text} isn't warm enough.", values),
    none: (values: Text) => say('No warmth: “{text}”.', values),
    blank: () => say('No warmth is filled in.'),
  },
  fit: {
    enough: (values: Text) => say('{text} is a good enough fit.', values),
    tooLow: (values: Text) => say("{text} isn't a good enough fit.", values),
    none: (values: Text) => say('No fit: “{text}”.', values),
    blank: () => say('No fit is filled in.'),
  },
} as const;
/** A plain word stands by itself; anything else is quoted. */
const BARE = /^[a-z][\w+-]*$/i;

/** `Medium isn't warm enough`: whether a strength clears, without a number that nobody typed. */
const judge = (
  strength: number,
  cell: Cell,
  { bar, name }: Pick<GradeScale<string>, 'bar' | 'name'>,
): Reading => {
  const text = excerpt(cell);
  const written = typeof cell !== 'boolean' && BARE.test(text) ? capitalised(text) : quoted(text);
  const { enough, tooLow } = SAYS[name];
  return strength >= withoutNoise(bar)
    ? clear(strength, enough({ text: written }))
    : short('too-low', strength, tooLow({ text: written }));
};

const denied = (name: 'warmth' | 'fit', cell: Cell): Reading =>
  short('denied', 0, SAYS[name].none({ text: excerpt(cell) }));

const notUnderstood = (cell: Cell, { name }: GradeScale<string>): Reading =>
  unreadableCell(cell, name);

const levelsOf = <Level extends string>({ strengths }: GradeScale<Level>): Level[] =>
  Object.keys(strengths) as Level[];

const atLevel = <Level extends string>(
  level: Level,
  cell: Cell,
  scale: GradeScale<Level>,
): GradeReading<Level> => {
  const strength = scale.strengths[level];
  return { ...(strength > 0 ? judge(strength, cell, scale) : denied(scale.name, cell)), level };
};

/** The level of `H`, `M`, `L`, or `+`, `0`, `-`, in a column that is written so. */
const letterLevel = <Level extends string>(
  folded: string,
  scale: GradeScale<Level>,
): Level | undefined => {
  if (scale.column?.kind !== 'letters') return undefined;
  if (!(scale.column.signs ? SIGNS : LETTERS).test(folded)) return undefined;
  const place = 'h+'.includes(folded) ? 1 : 'm0'.includes(folded) ? 2 : 3;
  return levelsOf(scale)[place];
};

const readWord = <Level extends string>(
  folded: string,
  cell: Cell,
  scale: GradeScale<Level>,
): GradeReading<Level> | undefined => {
  const { match, finders, strengths, bar } = scale;
  const found = match(folded);
  if (!found) return undefined;
  const reading = atLevel(found.level, cell, scale);
  if (reading.state !== 'clear') return reading;
  const isLow = (segment: string): boolean => {
    const other = segment === '' ? undefined : match(segment);
    return other?.rest === '' && strengths[other.level] < bar;
  };
  return takesBack(found, finders.sharedWords, isLow) ? notUnderstood(cell, scale) : reading;
};

/** A word that means the same in every column, where it isn't one of the levels. */
const readShared = <Level extends string>(
  folded: string,
  cell: Cell,
  scale: GradeScale<Level>,
): GradeReading<Level> | undefined => {
  const { finders, causes, name } = scale;
  const meaning = finders.shared(folded);
  const yes = meaning === 'yes' ? levelsOf(scale)[YES_LEVEL] : undefined;
  if (yes !== undefined) return atLevel(yes, cell, scale);
  if (meaning === 'no' || (meaning === 'nobody' && BEGINS_NO.test(folded))) {
    return denied(name, cell);
  }
  const known = meaning && causes[meaning];
  return known && short(known[0], 0, overText(known[1], cell));
};

const onItsScale = <Level extends string>(
  number: ScaledNumber,
  cell: Cell,
  scale: GradeScale<Level>,
): GradeReading<Level> => {
  const { name } = scale;
  switch (number.kind) {
    case 'strength':
      return judge(number.strength, cell, scale);
    case 'tier': {
      const level = levelsOf(scale)[number.tier - 1];
      return level === undefined ? notUnderstood(cell, scale) : atLevel(level, cell, scale);
    }
    case 'off-scale': {
      const values = { text: excerpt(cell), component: componentWord(name), range: number.range };
      const reason = say(
        '“{text}” lies outside the {component} scale, which goes {range}.',
        values,
      );
      return unreadable('out-of-range', reason, name);
    }
    case 'unsaid': {
      const reason = say('Nothing says what “{text}” is out of.', { text: excerpt(cell) });
      return unreadable('scale-unsaid', reason, name);
    }
  }
};

/**
 * A grade from its cell: words first, then a number on its scale.
 *
 * Where nothing says what numbers are out of, `85`, `"85%"`, `"0,85"` and `0.85` are all 0.85; on the
 * scale from 0 to 10, `8` is 0.8 and `"85%"` still 0.85. The edges: there a plain 1 is the fraction
 * 1, so that 1 stands above 2; `"1%"` is 0.01. Whether a word clears is the bar's to say, so that a
 * bar of 0.4 lets lukewarm through; but a plain no, of strength 0, never clears, and nor does a good
 * word that the rest of its cell takes back.
 */
export function readGrade<Level extends string>(
  filled: Cell | undefined,
  scale: GradeScale<Level>,
): GradeReading<Level> {
  const cell = filled ?? '';
  const whole = foldText(cell);
  const letter = letterLevel(whole, scale);
  if (letter !== undefined) return atLevel(letter, cell, scale);
  if (scale.finders.isBlank(cell, whole)) {
    return missing(SAYS[scale.name].blank());
  }
  if (isErrorText(whole)) return notUnderstood(cell, scale);
  const folded = whole.replace(LEVEL_BEFORE, '');
  const word =
    readWord(whole, cell, scale) ??
    readWord(folded, cell, scale) ??
    readShared(folded, cell, scale);
  if (word) return word;
  const number = readScaled(cell, folded, scale.column, scale.setting);
  return number ? onItsScale(number, cell, scale) : notUnderstood(cell, scale);
}
