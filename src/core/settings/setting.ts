// One setting: its schema and what the settings tab says about it.
import * as z from 'zod/mini';
import type { Day } from '../cells/cell';
import { once } from '../cells/once';
import { excerpt } from '../cells/text';
import type { Names } from '../language/names';
import { say } from '../language/say';

/** How a setting stands in its cell, and how its value is made from the cell. */
export type SettingKind =
  | 'number'
  | 'share'
  | 'date'
  | 'choice'
  | 'scale'
  | 'language'
  | 'text'
  | 'header'
  | 'words'
  | 'names'
  | 'days'
  | 'points';

export interface SettingText {
  readonly section: () => string;
  readonly label: Names;
  readonly kind: SettingKind;
  /** What may be written, so that "Write ... ." is a sentence. */
  readonly allowed: () => string;
  readonly meaning: () => string;
  /** Whether a column's header may stand in the cell, besides what comes with the settings. */
  readonly orHeader?: true;
}

/** What the settings tab says about each setting, by its schema. */
export const settingTexts = once(() => {
  // Apps Script and the sidebar's page forbid or slow down code made from strings.
  z.config({ jitless: true });
  return z.registry<SettingText>();
});

type About = Omit<SettingText, 'section'>;

/** Makes the settings of one section of the tab. */
export const section =
  (name: () => string) =>
  <Schema extends z.ZodMiniType>(schema: Schema, about: About): Schema => {
    settingTexts().add(schema, { ...about, section: name });
    return schema;
  };

const LONGEST_PERIOD_DAYS = 3650;
const HEAVIEST = 100;

/** A share such as a bar, above 0 and up to 1. */
export const share = (value: number) => z._default(z.number().check(z.gt(0), z.lte(1)), value);

/** A whole number of days. */
export const days = (value: number, least: number) =>
  z._default(z.int().check(z.gte(least), z.lte(LONGEST_PERIOD_DAYS)), value);

export const daysAllowed = (least: number): string =>
  say('a whole number of days from {least} to {most}', {
    least,
    most: String(LONGEST_PERIOD_DAYS),
  });

/** A weight of the score; the weights are scaled to sum to 1. */
export const weight = (value: number) =>
  z._default(z.number().check(z.gt(0), z.lte(HEAVIEST)), value);

export const weightAllowed = (): string =>
  say('a number above 0, up to {most}', { most: HEAVIEST });

/** Made once for all lists that are alike: building schemas is most of what reading settings takes. */
const texts = once(() => z.array(z.string()));
const someWords = once(() => z.readonly(texts().check(z.minLength(1))));
const anyNames = once(() => z.readonly(texts()));

/** Words that stand for one level; their order doesn't matter. */
export const words = (value: readonly string[]) => z._default(someWords(), [...value]);

/** A list that may be empty. */
export const names = (value: readonly string[]) => z._default(anyNames(), [...value]);

/** What of a value isn't a list of days: its first part that is none. */
const noDay = (value: unknown): unknown =>
  Array.isArray(value) ? value.find((part) => typeof part !== 'number') : '';

/** A list of days on the calendar, which may be empty. */
export const calendarDays = (value: readonly Day[]) =>
  z._default(
    z.custom<readonly Day[]>((value) => noDay(value) === undefined, {
      error: ({ input }) =>
        say('holds “{text}”, which is no date', { text: excerpt(String(noDay(input))) }),
    }),
    [...value],
  );
