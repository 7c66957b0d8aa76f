// What the bench compares with where it is installed; no part of the project depends on it.
//   npm i --no-save hyperformula jstat @stdlib/stats-base-dists-hypergeometric-pmf \
//     @stdlib/stats-base-dists-normal-quantile @stdlib/stats-base-dists-normal-cdf \
//     @stdlib/stats-base-dists-chisquare-cdf
import { createRequire } from 'node:module';
import path from 'node:path';

/** A package of npm's, as its own pages describe it, or undefined where it isn't there. */
export function installed<Shape>(name: string): Shape | undefined {
  const load = createRequire(path.resolve('package.json'));
  try {
    load.resolve(name);
  } catch {
    return undefined;
  }
  return load(name) as Shape;
}

export const installing = (...names: readonly string[]): string =>
  `npm i --no-save ${names.join(' ')}`;
