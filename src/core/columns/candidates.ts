// Which fields each header might name, the surest first.

import type { Row } from '../cells/cell';
import { once } from '../cells/once';
import { ALIASES } from './aliases';
import type { FieldRule } from './field-rule';
import type { Field, TabKind } from './fields';
import { headerKey, headerKeys, isForeignHeader, recordPrefix } from './header';
import type { Confidence } from './recognition';

export interface Candidate {
  readonly field: Field;
  readonly column: number;
  readonly confidence: Confidence;
  /** Whether another field is meant first by such a header. */
  readonly isSecond: boolean;
}

interface AliasMatch {
  readonly field: Field;
  readonly confidence: Confidence;
  /** The alias's place in its list: 0 is the best. */
  readonly place: number;
  readonly claim: Claim;
}

interface AliasIndex {
  readonly byKey: ReadonlyMap<string, readonly AliasMatch[]>;
  readonly notFields: ReadonlySet<string>;
  readonly byWords: readonly { readonly field: Field; readonly words: readonly string[] }[];
}

/** The ways to match, from the most faithful to the least. */
type MatchedBy = 'whole' | 'unbracketed' | 'unprefixed' | 'words';

/** A field's claim on a header: its own meaning, or its second one. */
type Claim = 'first' | 'second';

interface RankedCandidate extends Candidate {
  readonly by: MatchedBy;
  readonly place: number;
  readonly claim: Claim;
}

/** Words beside a telling one that make a header something else: `Fit notes`, `Partner website`. */
const estrangingWords = once(
  () =>
    new Set(
      `by comment comments email emails former history id ids linkedin note notes old owner parent
  partner partners phone previous reason source url why`.split(/\s+/),
    ),
);
const CONFIDENCES: readonly Confidence[] = ['certain', 'likely', 'guess'];
const CLAIMS: readonly Claim[] = ['first', 'second'];
const MATCHES: readonly MatchedBy[] = ['whole', 'unbracketed', 'unprefixed', 'words'];

const aliasesOf = (rule: FieldRule): (readonly [Confidence, Claim, readonly string[]])[] => [
  ['certain', 'first', rule.certain],
  ['likely', 'first', rule.likely],
  ['guess', 'first', rule.guesses],
  ['likely', 'second', rule.seconds],
];

const indexed = (kind: TabKind): AliasIndex => {
  const { rules, notFields } = ALIASES[kind]();
  const byKey = new Map<string, AliasMatch[]>();
  const byWords: { field: Field; words: readonly string[] }[] = [];
  for (const rule of rules) {
    const { field } = rule;
    for (const [confidence, claim, aliases] of aliasesOf(rule)) {
      for (let place = 0; place < aliases.length; place += 1) {
        const key = headerKey(aliases[place] ?? '');
        const match: AliasMatch = { field, confidence, claim, place };
        const known = byKey.get(key);
        if (known) known.push(match);
        else byKey.set(key, [match]);
      }
    }
    for (const words of rule.words) byWords.push({ field, words });
  }
  return { byKey, byWords, notFields: new Set(notFields.map((header) => headerKey(header))) };
};

/** Built when first asked for: loading the code does no work. */
const indexes = new Map<TabKind, AliasIndex>();

const indexOf = (kind: TabKind): AliasIndex => {
  const known = indexes.get(kind) ?? indexed(kind);
  indexes.set(kind, known);
  return known;
};

const oneLess = (confidence: Confidence): Confidence =>
  confidence === 'certain' ? 'likely' : confidence;

const candidatesOfHeader = (
  header: Row[number],
  column: number,
  index: AliasIndex,
  prefix: string,
): RankedCandidate[] => {
  const keys = headerKeys(header, prefix);
  if (keys.whole === '' || index.notFields.has(keys.whole) || isForeignHeader(header)) return [];
  for (const by of ['whole', 'unbracketed', 'unprefixed'] as const) {
    const matches = keys[by] === '' ? [] : (index.byKey.get(keys[by]) ?? []);
    if (matches.length === 0) continue;
    return matches.map(({ field, confidence, place, claim }) => ({
      field,
      column,
      place,
      claim,
      isSecond: claim === 'second',
      by,
      confidence: by === 'unprefixed' ? oneLess(confidence) : confidence,
    }));
  }
  if (index.notFields.has(keys.unprefixed) || index.notFields.has(keys.unbracketed)) return [];
  return index.byWords
    .filter(({ words }) => {
      const holdsThem = words.every((word) => keys.words.includes(word));
      const stray = keys.words.some((word) => estrangingWords().has(word) && !words.includes(word));
      return holdsThem && !stray;
    })
    .map(({ field }) => ({
      field,
      column,
      confidence: 'guess',
      place: 0,
      claim: 'first',
      isSecond: false,
      by: 'words',
    }));
};

const byFaith = (one: RankedCandidate, other: RankedCandidate): number =>
  CLAIMS.indexOf(one.claim) - CLAIMS.indexOf(other.claim) ||
  CONFIDENCES.indexOf(one.confidence) - CONFIDENCES.indexOf(other.confidence) ||
  MATCHES.indexOf(one.by) - MATCHES.indexOf(other.by) ||
  one.place - other.place ||
  one.column - other.column;

/** Every field that every header might name, the surest first; among equals the leftmost column. */
export function candidatesOf(headers: Row, kind: TabKind): Candidate[] {
  const index = indexOf(kind);
  const ranked: RankedCandidate[] = [];
  const prefix = recordPrefix(headers);
  headers.forEach((header, column) => {
    ranked.push(...candidatesOfHeader(header, column, index, prefix));
  });
  return ranked.sort(byFaith);
}
