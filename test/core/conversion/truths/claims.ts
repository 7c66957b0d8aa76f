// Reads a sentence for what it claims, by its words alone; knows nothing of how it was made.

/** One rate as it is written: `12.3`, of percent. */
export type Written = string;

export interface Claims {
  /** In a word: which of the sentences of a judged comparison it is. */
  readonly kind:
    | 'sure'
    | 'mostly mix'
    | 'not settled'
    | 'hidden'
    | 'disagree'
    | 'none'
    | 'early'
    | 'early mostly mix'
    | 'early not settled'
    | 'early hidden'
    | 'early disagree';
  readonly crude?: 'higher' | 'lower' | 'none';
  /** Both rates, EQLs first. */
  readonly rates?: readonly [Written, Written];
  /** Both counts as `18 of 60`. */
  readonly counts?: readonly [string, string];
  /** The gap's ends in points, as they are written. */
  readonly gap?: string;
  readonly holds?: boolean;
  /** The pooled gap: `-1 points (-11 to 8)`. */
  readonly pooled?: string;
  readonly within?: 'higher' | 'lower';
  readonly except?: readonly string[];
  readonly mix?: 'harder' | 'easier';
  readonly tiers?: readonly {
    readonly stratum: string;
    readonly way: 'higher' | 'lower';
    readonly rates: readonly [Written, Written];
  }[];
  readonly small?: { readonly leadType: string; readonly ends: readonly [Written, Written] };
  readonly noGround?: boolean;
  readonly isSoFar: boolean;
}

const RATE = String.raw`([\d.]+)%`;
const COUNT = String.raw`([\d,]+ of [\d,]+)`;
const TRAIT = '[^.,;:]+?';
const POINTS = String.raw`(-?\d+ points? \(-?\d+ to -?\d+\))`;
const GAP = String.raw`((?:under 1|about \d+|under 1 to \d+|\d+ to \d+)(?: points?)?)`;

const match = (text: string, ...parts: readonly string[]): RegExpMatchArray | undefined =>
  text.match(new RegExp(`^${parts.join('')}$`)) ?? undefined;

const way = (words: string | undefined): 'higher' | 'lower' =>
  words === 'less often' ? 'lower' : 'higher';

const namesIn = (text: string): string[] => text.replace(/^in (?:tiers? )?/, '').split(/, | and /);

const readTiers = (text: string): Claims['tiers'] => {
  let current: 'higher' | 'lower' = 'higher';
  return text.split(/\), | and (?=in )/).map((clause) => {
    const read = clause.match(
      new RegExp(
        `^in (?:tier )?(.+?)(?: (EQLs convert better|less often))? \\(${RATE} against ${RATE}\\)?$`,
      ),
    );
    if (read === null) throw new Error(`No clause of a tier: ${clause}`);
    const [, stratum = '', verb, one = '', other = ''] = read;
    if (verb !== undefined) current = verb === 'less often' ? 'lower' : 'higher';
    return { stratum, way: current, rates: [one, other] };
  });
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a judged sentence claims; undefined where it judges nothing. Throws for words it can't read. */
export function readClaims(headline: string): Claims | undefined {
  if (/^(?:Not judged|Too early|Just begun|No comparison|No EQLs)/.test(headline)) return undefined;
  let text = headline.replace(
    / Older leads have had longer\.$| That is so far: older leads have had longer\.$/,
    '',
  );
  const soFar =
    / (?:That is so far: l|L)ooked at again and again, chance alone can show as much\.$/;
  const isSoFar = soFar.test(text);
  text = text.replace(soFar, '');
  const isEarly = text.startsWith('Early signal: ');
  if (isEarly) text = capital(text.slice('Early signal: '.length));
  let small: Claims['small'];
  const found = text.match(
    new RegExp(` Small numbers: the true (.+?) rate could be ${RATE} to ${RATE}\\.`),
  );
  if (found) {
    const [whole, leadType = '', low = '', high = ''] = found;
    small = { leadType, ends: [low, high] };
    text = text.replace(whole, '');
  }
  if (isEarly !== (small !== undefined)) throw new Error(`Small numbers, and not: ${headline}`);
  const beside = { isSoFar, ...(small ? { small } : {}) };
  const as = (kind: 'mostly mix' | 'not settled' | 'hidden' | 'disagree'): Claims['kind'] =>
    isEarly ? `early ${kind}` : kind;

  const depends = match(text, `It depends on ${TRAIT}: (.+)\\.`);
  if (depends) {
    const tiers = readTiers((depends[1] ?? '').replace(/\)$/, '')) ?? [];
    return { kind: as('disagree'), tiers, ...beside };
  }
  const hidden = match(
    text,
    `Within the same ${TRAIT} EQLs convert (better|less often), ${GAP}(?:, but not (in [^;]+))?; overall `,
    `(?:(it doesn't show)|they convert (more|less) often) \\(${RATE} against ${RATE}\\)`,
    `(?:, because EQLs came from (harder|easier) (?:tiers|groups))?\\.`,
  );
  if (hidden) {
    const [, verb, gap = '', except, isLevel, crude, one = '', other = '', mix] = hidden;
    return {
      kind: as('hidden'),
      crude: isLevel ? 'none' : crude === 'more' ? 'higher' : 'lower',
      rates: [one, other],
      gap,
      within: way(verb),
      except: except === undefined ? [] : namesIn(except),
      ...(mix === 'harder' || mix === 'easier' ? { mix } : {}),
      ...beside,
    };
  }
  const none = match(
    text,
    `No clear difference: ${RATE} \\(${COUNT}\\) against ${RATE} \\(${COUNT}\\); the gap could be (.+)\\.`,
  );
  if (none) {
    const [, one = '', ones = '', other = '', others = '', gap = ''] = none;
    const rates = [one, other] as const;
    return { kind: 'none', crude: 'none', rates, counts: [ones, others], gap, ...beside };
  }
  const early = match(
    text,
    `${COUNT} EQLs converted \\(${RATE}\\), against ${COUNT} .+? \\(${RATE}\\)\\.`,
    `(?: Most of the gap comes from ${TRAIT}: among accounts of the same ${TRAIT} it is ${POINTS}\\.`,
    `| Among accounts of the same ${TRAIT} the gap is ${POINTS}: not settled\\.)?`,
  );
  if (early) {
    const [, ones = '', one = '', others = '', other = '', mostly, open] = early;
    const pooled = mostly ?? open;
    return {
      kind: mostly ? 'early mostly mix' : open ? 'early not settled' : 'early',
      rates: [one, other],
      counts: [ones, others],
      ...(pooled === undefined ? {} : { pooled }),
      ...beside,
    };
  }
  const mostly = match(
    text,
    `EQLs convert (more|less) often \\(${RATE}, ${COUNT}, against ${RATE}, ${COUNT}\\), but most of the gap `,
    `comes from ${TRAIT}: among accounts of the same ${TRAIT} it is ${POINTS}\\.`,
  );
  if (mostly) {
    const [, verb, one = '', ones = '', other = '', others = '', pooled = ''] = mostly;
    const crude = verb === 'less' ? 'lower' : 'higher';
    const rates = [one, other] as const;
    return { kind: 'mostly mix', crude, rates, counts: [ones, others], pooled, ...beside };
  }
  const open = match(
    text,
    `EQLs convert (more|less) often: ${RATE} \\(${COUNT}\\) against ${RATE} \\(${COUNT}\\)\\. `,
    `Among accounts of the same ${TRAIT} the gap is ${POINTS}: not settled\\.`,
  );
  if (open) {
    const [, verb, one = '', ones = '', other = '', others = '', pooled = ''] = open;
    const crude = verb === 'less' ? 'lower' : 'higher';
    const rates = [one, other] as const;
    return { kind: 'not settled', crude, rates, counts: [ones, others], pooled, ...beside };
  }
  const sure = match(
    text,
    `EQLs convert (better|less often): ${RATE} \\(${COUNT}\\) against ${RATE} \\(${COUNT}\\)`,
    `(?: within [\\d,]+ days?| so far), ${GAP} (higher|lower)`,
    `(?:(, and the gap holds within the same ${TRAIT}\\.|, also within the same ${TRAIT}\\.)`,
    `|\\. Among accounts of the same ${TRAIT} the gap is ${POINTS}, but (in .+) it points the other way\\.`,
    `|\\. (There is too little common ground .*|No tab says the .*))`,
  );
  if (sure === undefined) throw new Error(`No sentence that can be read: ${headline}`);
  const [, verb, one = '', ones = '', other = '', others = '', gap = '', side] = sure;
  const [holds, pooled, except, noGround] = sure.slice(8);
  if (way(verb) !== side) throw new Error(`Better and lower: ${headline}`);
  return {
    kind: 'sure',
    crude: side === 'lower' ? 'lower' : 'higher',
    rates: [one, other],
    counts: [ones, others],
    gap,
    holds: holds !== undefined,
    ...(pooled === undefined ? {} : { pooled }),
    except: except === undefined ? [] : namesIn(except),
    noGround: noGround !== undefined,
    ...beside,
  };
}
