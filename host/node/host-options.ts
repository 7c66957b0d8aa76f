// What the host in Node is opened with, and what a test sees of a sheet.
import type { AuthMode, WriteMode } from '../bridge';
import type { Engine, WorkbookSnapshot } from '../engine/engine';
import type { FaultHook } from '../realm/execution';
import type { AddOnPlaces } from './add-on-files';
import type { ScriptedAnswers } from './recorded-screen';

export interface NodeHostOptions extends AddOnPlaces {
  readonly engine?: Engine;
  /** In the engine from the start, as a person sees it; else plainly, as long as that goes. */
  readonly drawn?: boolean;
  readonly data?: WorkbookSnapshot;
  readonly name?: string;
  readonly timeZone?: string;
  readonly locale?: string;
  readonly userLocale?: string;
  readonly now?: () => Date;
  /** Chance unless given. */
  readonly uuid?: () => string;
  readonly ui?: ScriptedAnswers;
  /** The mode in which `onOpen` runs. */
  readonly authMode?: AuthMode;
  /** Of the manifest's scopes those that the user has allowed; all unless told otherwise. */
  readonly grantedScopes?: readonly string[];
  readonly writes?: WriteMode;
  readonly timeLimit?: number;
  readonly beforeCall?: FaultHook;
  /**
   * For whoever runs the build's own add-on on somebody's files, and tests nothing: its language isn't
   * checked, since the build writes no other, and its runs share one realm.
   */
  readonly isTrusted?: boolean;
  /** False for a script outside a document: no document properties, cache or lock. */
  readonly inDocument?: boolean;
}

/** Values as the grid holds them; a date is its serial number. */
export type SheetValues = readonly (readonly (string | number | boolean)[])[];

export interface SheetView {
  readonly name: string;
  readonly values: SheetValues;
  readonly shown: readonly (readonly string[])[];
  /** Formulas where there are any, else what was typed. */
  readonly contents: readonly (readonly string[])[];
}
