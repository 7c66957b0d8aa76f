// Whether the figures of a summary carry what its sentence claims; works the figures out anew.
import type { SummaryModel } from '../../../../src/core/conversion/summary';
import type { Claims, Written } from './claims';

interface Group {
  readonly leads: number;
  readonly converted: number;
}

const SURE = 0.05;
const NOISE = 1e-9;

const rateOf = ({ leads, converted }: Group): number => converted / leads;

/** Whether a rate is written as it rounds at so many places, and as none or all only where it is. */
const isWritten = (written: Written, rate: number): boolean => {
  const places = written.split('.')[1]?.length ?? 0;
  const isNear = Math.abs(Number(written) - 100 * rate) <= 0.5 * 10 ** -places + 1e-7;
  const isExtreme = Number(written) === 0 || Number(written) === 100;
  return isNear && (!isExtreme || places === 6 || rate === Number(written) / 100);
};

const isPoints = (written: number, fraction: number): boolean =>
  Math.abs(written - 100 * fraction) <= 0.5 + 1e-7;

/** `4 to 28`, `under 1 to 12`, `about 5`, `under 1`: the two ends of a gap on one side of 0. */
const isGap = (written: string, low: number, high: number): boolean => {
  const [near, far] = [low, high].map(Math.abs).sort((one, other) => one - other) as [
    number,
    number,
  ];
  const text = written.replace(/ points?$/, '');
  if (text.startsWith('about ')) {
    return [near, far].every((end) => isPoints(Number(text.slice('about '.length)), end));
  }
  if (text === 'under 1') return far < 0.005;
  const [from = '', to = ''] = text.split(' to ');
  const isFrom = from === 'under 1' ? near > 0 && near < 0.005 : isPoints(Number(from), near);
  return isFrom && isPoints(Number(to), far);
};

const NUMBERS = /-?\d+/g;

const isPooled = (
  written: string,
  row: Required<SummaryModel>['likeForLike']['pooled'],
): boolean => {
  const [points = Number.NaN, low = Number.NaN, high = Number.NaN] = (
    written.match(NUMBERS) ?? []
  ).map(Number);
  return (
    row !== undefined &&
    isPoints(points, row.difference) &&
    isPoints(low, row.differenceLow) &&
    isPoints(high, row.differenceHigh)
  );
};

const counts = ({ converted, leads }: Group): string =>
  `${converted.toLocaleString('en')} of ${leads.toLocaleString('en')}`;

/** Everything in which the claims say more than the figures; empty where they don't. */
export function overclaims(claims: Claims, model: SummaryModel): readonly string[] {
  const found: string[] = [];
  const must = (holds: boolean, what: string): void => {
    if (!holds) found.push(what);
  };
  const rows = [`EQL`, model.baseline].map((type) =>
    model.byLeadType.find(({ leadType }) => leadType === type),
  );
  const [eql, mql] = rows.map((row) => ({
    leads: row?.mature ?? 0,
    converted: row?.converted ?? Number.NaN,
  })) as [Group, Group];
  const [row] = rows;
  const {
    difference = Number.NaN,
    differenceLow = Number.NaN,
    differenceHigh = Number.NaN,
  } = row ?? {};
  const { pValue = Number.NaN } = row ?? {};
  const crudeWay =
    pValue < SURE && differenceLow > 0
      ? 'higher'
      : pValue < SURE && differenceHigh < 0
        ? 'lower'
        : 'none';
  const isSmall = Math.min(eql.leads, mql.leads) < 30 || eql.converted + mql.converted < 5;

  must(Math.min(eql.leads, mql.leads) >= 10, 'judges under 10');
  must(Math.abs(rateOf(eql) - rateOf(mql) - difference) < NOISE, 'another difference');
  if (claims.kind !== 'none') {
    must(claims.kind.startsWith('early') === isSmall, 'early signal or not');
  }
  if (claims.crude !== undefined) must(claims.crude === crudeWay, `crude isn't ${claims.crude}`);
  if (claims.kind === 'early') must(crudeWay !== 'none', 'a signal of nothing');
  if (claims.rates) {
    const [one, other] = claims.rates;
    must(isWritten(one, rateOf(eql)) && isWritten(other, rateOf(mql)), 'other rates');
    must((one === other) === (rateOf(eql) === rateOf(mql)), 'rates that read alike');
  }
  if (claims.counts) {
    must(claims.counts.join() === [counts(eql), counts(mql)].join(), 'other counts');
  }
  if (claims.small) {
    const whose = claims.small.leadType === 'EQL' ? rows[0] : rows[1];
    const [low, high] = claims.small.ends;
    must(isWritten(low, whose?.low ?? Number.NaN), 'another low end');
    must(isWritten(high, whose?.high ?? Number.NaN), 'another high end');
  }

  const { rows: strata = [], pooled, enoughCommonGround = false } = model.likeForLike ?? {};
  const common = strata.filter(({ counts: does }) => does);
  const gapOf = (stratum: (typeof strata)[number]): number =>
    stratum.converted / stratum.leads - stratum.baselineConverted / stratum.baselineLeads;
  const large = common.filter((each) => Math.min(each.leads, each.baselineLeads) >= 10);
  const hasGround =
    enoughCommonGround &&
    pooled !== undefined &&
    Math.min(pooled.leads, pooled.baselineLeads) >= 10 &&
    pooled.differenceLow < pooled.differenceHigh;
  const alikeWay = !hasGround
    ? undefined
    : pooled.differenceLow > 0
      ? 'higher'
      : pooled.differenceHigh < 0
        ? 'lower'
        : 'none';
  const against = (way: 'higher' | 'lower'): string[] =>
    large
      .filter((each) => (way === 'higher' ? gapOf(each) < 0 : gapOf(each) > 0))
      .map(({ stratum }) => stratum);

  if (claims.pooled !== undefined) must(isPooled(claims.pooled, pooled), 'another pooled gap');
  switch (claims.kind.replace('early ', '')) {
    case 'sure': {
      const way = claims.crude === 'lower' ? 'lower' : 'higher';
      must(isGap(claims.gap ?? '', differenceLow, differenceHigh), 'another gap');
      if (claims.holds) {
        must(alikeWay === way && against(way).length === 0, 'it holds');
      } else if (claims.noGround) {
        must(alikeWay === undefined, 'no ground');
      } else {
        must(alikeWay === way, 'the pooled gap is on its side');
        must(
          (claims.except ?? []).join() === against(way).join() && against(way).length > 0,
          'except',
        );
      }
      break;
    }
    case 'mostly mix':
    case 'not settled': {
      must(alikeWay === 'none', 'the pooled gap holds 0');
      const side = crudeWay === 'lower' ? -1 : 1;
      const far = side > 0 ? (pooled?.differenceHigh ?? 1) : -(pooled?.differenceLow ?? -1);
      const isMostly =
        far < side * difference && side * (pooled?.difference ?? 1) <= (side * difference) / 2;
      must(isMostly === claims.kind.endsWith('mix'), 'at most half of the gap is left');
      break;
    }
    case 'hidden': {
      const way = claims.within ?? 'higher';
      must(alikeWay === way && crudeWay !== way, 'within the tiers, and not overall');
      must(isGap(claims.gap ?? '', pooled?.differenceLow ?? 0, pooled?.differenceHigh ?? 0), 'gap');
      must((claims.except ?? []).join() === against(way).join(), 'except');
      if (claims.mix !== undefined) {
        const sum = (of: (each: (typeof strata)[number]) => number): number =>
          common.reduce((all, each) => all + of(each), 0);
        const standard =
          sum((each) => (each.leads * each.baselineConverted) / each.baselineLeads) /
          sum(({ leads }) => leads);
        const own = sum((each) => each.baselineConverted) / sum((each) => each.baselineLeads);
        must(claims.mix === (standard < own ? 'harder' : 'easier'), 'harder or easier');
        must((claims.mix === 'harder') === (way === 'higher'), 'the mix weighs against it');
      }
      break;
    }
    case 'disagree': {
      const told = claims.tiers ?? [];
      must(new Set(told.map(({ way }) => way)).size === 2, 'both ways');
      for (const { stratum, way, rates } of told) {
        const tier = large.find((each) => each.stratum === stratum);
        must(tier !== undefined, `tier ${stratum} is large`);
        if (tier === undefined) continue;
        must(way === 'higher' ? gapOf(tier) > 0 : gapOf(tier) < 0, `${stratum} is ${way}`);
        must(isWritten(rates[0], tier.converted / tier.leads), 'tier rate');
        must(
          isWritten(rates[1], tier.baselineConverted / tier.baselineLeads),
          'tier baseline rate',
        );
      }
      break;
    }
    case 'none':
      must(alikeWay === undefined || alikeWay === 'none', 'no difference inside the tiers either');
      break;
    default:
      must(claims.kind === 'early', `a kind of claim that nobody knows: ${claims.kind}`);
      must(alikeWay === undefined || alikeWay === crudeWay, 'a signal like for like too');
  }
  return found;
}
