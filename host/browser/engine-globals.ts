// The engine and its component library, as their scripts leave them on the window.

import type * as Owl from '@odoo/owl';
import type { Engine } from '../engine/engine';

interface EngineWindow {
  readonly o_spreadsheet: Engine;
  readonly owl: typeof Owl;
}

export function engineOfPage(): Engine {
  return (window as unknown as EngineWindow).o_spreadsheet;
}

export function owlOfPage(): typeof Owl {
  return (window as unknown as EngineWindow).owl;
}
