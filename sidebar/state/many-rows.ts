// Rows that are chosen to be changed together, what was typed for them, and what it would do.
import type { ManyChange, ManyField, RowKey, RowsPreview } from '../../src/rpc';
import { rowId } from './row-identity';

export interface ManyRows {
  /** By `manyId`; null while nobody is choosing. */
  readonly chosen: Readonly<Record<string, RowKey>> | null;
  /** What was typed into the form; null while it is closed. */
  readonly typed: Readonly<Partial<Record<ManyField, string>>> | null;
  /** What would be written; null until asked for. */
  readonly preview: RowsPreview | null;
}

export const NO_ROWS: ManyRows = { chosen: null, typed: null, preview: null };

/** A row's name among those that are chosen. */
export const manyId = (key: RowKey): string => rowId({ key, twins: [] });

/** The row is chosen, or no more. */
export function toggled({ chosen }: ManyRows, key: RowKey): ManyRows['chosen'] {
  const id = manyId(key);
  if (chosen?.[id] === undefined) return { ...chosen, [id]: key };
  const { [id]: _gone, ...others } = chosen;
  return others;
}

/** All these rows besides those that are chosen; none where all of them are. */
export function withAll({ chosen }: ManyRows, keys: readonly RowKey[]): ManyRows['chosen'] {
  const all: Record<string, RowKey> = { ...chosen };
  for (const key of keys) all[manyId(key)] = key;
  return Object.keys(all).length === Object.keys(chosen ?? {}).length ? {} : all;
}

export const chosenKeys = ({ chosen }: ManyRows): readonly RowKey[] => Object.values(chosen ?? {});

/** What was filled in; a field that was left blank changes nothing. */
export function changesOfMany({ typed }: ManyRows): readonly ManyChange[] {
  const entries = Object.entries(typed ?? {}) as [ManyField, string][];
  return entries
    .map(([field, value]) => ({ field, value: value.trim() }))
    .filter(({ value }) => value !== '');
}
