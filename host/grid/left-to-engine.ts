// What the plain grid leaves to the engine: filters hide rows, and bands of colour are drawn.

import type { Bands } from '../engine/bands';
import type { Filters } from '../engine/filters';
import type { Surface } from '../engine/surface';
import { NeedsEngine } from './needs-engine';

const filter = (): never => {
  throw new NeedsEngine('a filter');
};

/** No sheet of the plain grid has a filter. */
export const NO_FILTERS: Surface<Filters> = {
  zoneOf: () => undefined,
  add: filter,
  remove: () => undefined,
  hiddenValues: () => undefined,
  hideValues: filter,
};

/** Nothing is drawn, so nothing is drawn again. */
export const NO_BANDS: Surface<Bands> = { redraw: () => undefined };
