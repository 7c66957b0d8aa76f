// What the statistics are compared with: two libraries of npm's under one shape, where they are installed.
import { installed } from './installed';

export interface StatsLibrary {
  readonly normalQuantile: (probability: number) => number;
  readonly normalCdf: (x: number) => number;
  readonly chiSquaredCdf: (x: number, degrees: number) => number;
  /** The chance of x good ones among so many drawn, of all that hold so many good ones. */
  readonly hypergeometric: (x: number, all: number, good: number, drawn: number) => number;
}

export const JSTAT = 'jstat';

interface Jstat {
  readonly normal: {
    readonly inv: (probability: number, mean: number, deviation: number) => number;
    readonly cdf: (x: number, mean: number, deviation: number) => number;
  };
  readonly chisquare: { readonly cdf: (x: number, degrees: number) => number };
  readonly hypgeom: {
    readonly pdf: (x: number, all: number, good: number, drawn: number) => number;
  };
}

export function jstat(): StatsLibrary | undefined {
  const library = installed<{ readonly jStat: Jstat }>(JSTAT)?.jStat;
  return (
    library && {
      normalQuantile: (probability) => library.normal.inv(probability, 0, 1),
      normalCdf: (x) => library.normal.cdf(x, 0, 1),
      chiSquaredCdf: (x, degrees) => library.chisquare.cdf(x, degrees),
      hypergeometric: (x, all, good, drawn) => library.hypgeom.pdf(x, all, good, drawn),
    }
  );
}

export const STDLIB = {
  normalQuantile: '@stdlib/stats-base-dists-normal-quantile',
  normalCdf: '@stdlib/stats-base-dists-normal-cdf',
  chiSquaredCdf: '@stdlib/stats-base-dists-chisquare-cdf',
  hypergeometric: '@stdlib/stats-base-dists-hypergeometric-pmf',
} as const;

type OfNormal = (x: number, mean: number, deviation: number) => number;

export function stdlib(): StatsLibrary | undefined {
  const quantile = installed<OfNormal>(STDLIB.normalQuantile);
  const cdf = installed<OfNormal>(STDLIB.normalCdf);
  const chiSquaredCdf = installed<StatsLibrary['chiSquaredCdf']>(STDLIB.chiSquaredCdf);
  const hypergeometric = installed<StatsLibrary['hypergeometric']>(STDLIB.hypergeometric);
  if (!quantile || !cdf || !chiSquaredCdf || !hypergeometric) return undefined;
  return {
    normalQuantile: (probability) => quantile(probability, 0, 1),
    normalCdf: (x) => cdf(x, 0, 1),
    chiSquaredCdf,
    hypergeometric,
  };
}
