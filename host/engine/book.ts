// What may be asked of an open workbook, whoever holds its cells: the drawn engine, or the plain grid.

import type { Annotations } from './annotations';
import type { Bands } from './bands';
import type { Cells } from './cells';
import type { Charts } from './charts';
import type { ConditionalFormats } from './conditional-formats';
import type { Engine, EngineModel } from './engine';
import type { Filters } from './filters';
import type { Grid } from './grid';
import type { Looks } from './looks';
import type { NamedRanges } from './named-ranges';
import type { Sheets } from './sheets';
import type { Sorting } from './sorting';
import type { Surface } from './surface';
import type { Validations } from './validations';

/** The concerns of a workbook, each with its own methods. */
export interface Rooms {
  readonly sheets: Surface<Sheets>;
  readonly grid: Surface<Grid>;
  readonly cells: Surface<Cells>;
  readonly looks: Surface<Looks>;
  readonly annotations: Surface<Annotations>;
  readonly bands: Surface<Bands>;
  readonly names: Surface<NamedRanges>;
  readonly conditionalFormats: Surface<ConditionalFormats>;
  readonly validations: Surface<Validations>;
  readonly filters: Surface<Filters>;
  readonly charts: Surface<Charts>;
  readonly sorting: Surface<Sorting>;
}

export interface Book extends Rooms {
  /** Its module; loaded when it is first asked for. */
  readonly engine: Engine;
  /** The engine's own model, for drawing and for what a person does at the grid. */
  readonly model: EngineModel;
  timeZone: string;
  locale: string;
  plainTextIsVerbatim: boolean;
  setLocale(code: string): void;
  recalculate(): void;
  undo(): void;
  redo(): void;
  /** Calls `tell` after each change. */
  whenChanged(tell: () => void): void;
}
