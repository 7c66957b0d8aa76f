// The spreadsheet engine's types under our own names; the engine itself is loaded by each shell.

import type { Command, Model, SheetData, WorkbookData, Zone } from '@odoo/o-spreadsheet';

/** The engine's module: `require('@odoo/o-spreadsheet')` in Node, `o_spreadsheet` in the browser. */
export type Engine = typeof import('@odoo/o-spreadsheet');
export type EngineModel = Model;
export type EngineCommand = Command;

/** A block of cells, 0-based, both ends included. */
export type EngineZone = Zone;

/** A sheet as the engine loads it; what is left out takes the engine's default. */
export type SheetSnapshot = Partial<Omit<SheetData, 'id' | 'name'>> &
  Pick<SheetData, 'id' | 'name'>;

/** A workbook as the engine loads it, or the files of an XLSX package by path. */
export type WorkbookSnapshot =
  | (Partial<Omit<WorkbookData, 'sheets'>> & { readonly sheets: readonly SheetSnapshot[] })
  | { readonly [path: string]: string | { readonly imageSrc: string } };
