// Engine plugin: stands in for the colour picker's list of colours in use, which would look at every
// cell again after every command.

import type { Engine } from '../engine';

export function noCustomColors(engine: Engine) {
  return class NoCustomColors extends engine.CoreViewPlugin {
    static override getters = ['getCustomColors'] as const;

    getCustomColors(): readonly string[] {
      return [];
    }
  };
}
