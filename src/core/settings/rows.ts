// The settings one by one, in the order of their tab, and their defaults.
import * as z from 'zod/mini';
import type { Cell } from '../cells/cell';
import { once } from '../cells/once';
import { foldText } from '../cells/text';
import { wordsInForce } from '../language/in-force';
import { type Names, nameOf } from '../language/names';
import { settingCell } from './cell';
import { choiceText } from './choices';
import { type Settings, settingsSchema } from './schema';
import { type SettingText, settingTexts } from './setting';
import { SHIPPED } from './shipped';

/** Where a setting stands in `Settings`, such as `['weights', 'fit']`. */
export type SettingPath = readonly string[];

/** One row of the settings tab, in the language in force. */
export interface SettingRow extends Pick<SettingText, 'kind' | 'orHeader'> {
  readonly path: SettingPath;
  readonly section: string;
  readonly label: string;
  readonly allowed: string;
  readonly meaning: string;
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

/** What is said of a setting in whatever language. */
interface Described extends SettingText {
  readonly path: SettingPath;
  readonly choices: readonly string[];
}

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
  return texts().map(({ section, label, allowed, meaning, choices, ...text }) => ({
    ...text,
    section: section(),
    label: nameOf(label),
    allowed: allowed(),
    meaning: meaning(),
    choices: choices.map(choiceText),
    default: settingCell(text.kind, valueAt(settings, text.path)),
  }));
}

const shipped = new WeakMap<object, readonly SettingRow[]>();

/** What the settings tab shows as it comes, made once for each language's words. */
export function shippedRows(): readonly SettingRow[] {
  const words = wordsInForce();
  const rows = shipped.get(words) ?? settingRows(DEFAULT_SETTINGS);
  shipped.set(words, rows);
  return rows;
}

const labels = once(() => new Map(texts().map(({ path, label }) => [pathKey(path), label])));

/** What the setting at a path is called in each language; none where there is no such setting. */
export const labelsAt = (path: SettingPath): Names | undefined => labels().get(pathKey(path));

/** The name of the setting at a path. */
export function labelAt(path: SettingPath): string {
  const names = labelsAt(path);
  return names ? nameOf(names) : pathKey(path);
}

const byLabel = once(
  () =>
    new Map(
      texts().flatMap(({ path, label }) =>
        label.map((name) => [foldText(name), { path, key: foldText(label[0]) }] as const),
      ),
    ),
);

/** The setting that a cell names, in whatever language; undefined where it names none. */
export const settingNamed = (cell: Cell): SettingPath | undefined =>
  byLabel().get(foldText(cell))?.path;

/** What a setting's cell is known by in a table, whoever has named it: its folded English name. */
export const labelKey = (cell: Cell): string =>
  byLabel().get(foldText(cell))?.key ?? foldText(cell);
