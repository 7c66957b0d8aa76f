// One open workbook: the engine's model with what Google's side needs around it. It knows nothing of
// Apps Script.

import type { Engine, EngineModel, WorkbookSnapshot } from './engine';
import { prepareEngine } from './prepare';

export interface WorkbookOptions {
  readonly engine: Engine;
  /** IANA name of the spreadsheet's time zone. */
  readonly timeZone?: string;
  /** Google's name of the spreadsheet's locale, such as `en_US`. */
  readonly locale?: string;
}

/** A workbook, and whatever reaches it. */
export interface Workbook {
  readonly engine: Engine;
  readonly model: EngineModel;
  readonly timeZone: string;
  readonly locale: string;
}

/** Opens a workbook from a snapshot: several sheets of `sheetData`, or what XLSX import returns. */
export function createWorkbook(snapshot: WorkbookSnapshot, options: WorkbookOptions): Workbook {
  const { engine, timeZone = 'Etc/UTC', locale = 'en_US' } = options;
  prepareEngine(engine);
  const model = new engine.Model(snapshot, { mode: 'normal' });
  return { engine, model, timeZone, locale };
}
