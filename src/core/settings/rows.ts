// The settings one by one, in the order of their tab, and their defaults.
import * as z from 'zod/mini';
import type { Cell } from '../cells/cell';
import { once } from '../cells/once';
import { settingCell } from './cell';
import { type Settings, settingsSchema } from './schema';
import { type SettingText, settingTexts } from './setting';
import { SHIPPED } from './shipped';

/** Where a setting stands in `Settings`, such as `['weights', 'fit']`. */
export type SettingPath = readonly string[];

/** One row of the settings tab. */
export interface SettingRow extends SettingText {
  readonly path: SettingPath;
  /** All values that may stand in the cell, where the schema lists them; else none. */
  readonly choices: readonly string[];
  /** What the value's cell shows: the default, unless the row was made for other settings. */
  readonly default: Cell;
}

/** A path as one word, for looking it up. */
export const pathKey = (path: SettingPath): string => path.join('.');

interface Group {
  readonly [key: string]: unknown;
}

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null;

type Described = Omit<SettingRow, 'default'>;

const listedValues = (schema: unknown): readonly string[] =>
  schema instanceof z.ZodMiniType ? Array.from(schema._zod.values ?? [], String) : [];

/** Every setting below a schema's group, with its path. */
const textsBelow = (shape: Group, above: SettingPath): Described[] =>
  Object.entries(shape).flatMap(([key, schema]): Described[] => {
    const path = [...above, key];
    if (schema instanceof z.ZodMiniObject) return textsBelow(schema.shape, path);
    const text = schema instanceof z.ZodMiniType ? settingTexts().get(schema) : undefined;
    return text ? [{ ...text, path, choices: listedValues(schema) }] : [];
  });

const texts = once(() => textsBelow(settingsSchema().shape, []));

const valuesBelow = (
  shape: Group,
  above: SettingPath,
  values: ReadonlyMap<string, unknown>,
): Group =>
  Object.fromEntries(
    Object.entries(shape).map(([key, schema]) => {
      const path = [...above, key];
      const isNested = schema instanceof z.ZodMiniObject;
      return [key, isNested ? valuesBelow(schema.shape, path, values) : values.get(pathKey(path))];
    }),
  );

/** Values by the key of their path, as the object that the schema reads; the rest take defaults. */
export const nested = (values: ReadonlyMap<string, unknown>): Group =>
  valuesBelow(settingsSchema().shape, [], values);

/** The settings that apply where the workbook has no settings tab. */
export const DEFAULT_SETTINGS: Settings = SHIPPED;

const valueAt = (settings: Settings, path: SettingPath): unknown =>
  path.reduce<unknown>((value, key) => (isGroup(value) ? value[key] : undefined), settings);

/** What the settings tab shows, row by row, for the settings given. */
export function settingRows(settings: Settings): readonly SettingRow[] {
  return texts().map((text) => ({
    ...text,
    default: settingCell(text.kind, valueAt(settings, text.path)),
  }));
}

/** What the settings tab shows as it comes. */
export const shippedRows = once(() => settingRows(DEFAULT_SETTINGS));

const labels = once(() => new Map(texts().map(({ path, label }) => [pathKey(path), label])));

/** The name of the setting at a path. */
export const labelAt = (path: SettingPath): string => labels().get(pathKey(path)) ?? pathKey(path);
