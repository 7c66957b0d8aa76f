// The words of ours that a setting's value may be, in every language: written in the one in force, read in all.
import type { Cell } from '../cells/cell';
import { once } from '../cells/once';
import { foldText } from '../cells/text';
import { type Names, nameOf } from '../language/names';

/** By the word that the schema knows, which is the English one. */
const CHOICES = {
  any: ['any', 'jede', 'cualquiera'],
  'customer or open opportunity': [
    'customer or open opportunity',
    'Kunde oder offene Opportunity',
    'cliente u oportunidad abierta',
  ],
  'month-day': ['month-day', 'Monat-Tag', 'mes-día'],
  'day-month': ['day-month', 'Tag-Monat', 'día-mes'],
  on: ['on', 'ein', 'activada'],
  off: ['off', 'aus', 'desactivada'],
  days: ['days', 'Tage', 'días'],
  none: ['none', 'keines', 'ninguna'],
  tiers: ['tiers', 'Stufen', 'niveles'],
  'fit tier': ['fit tier', 'Passungsstufe', 'nivel de encaje'],
  Automatic: ['Automatic', 'Automatisch', 'Automático'],
} as const satisfies Readonly<Record<string, Names>>;

export type Choice = keyof typeof CHOICES;

const isChoice = (text: string): text is Choice => Object.keys(CHOICES).indexOf(text) >= 0;

/** A choice as it is written and shown; any other text is as it was. */
export const choiceText = (value: string): string =>
  isChoice(value) ? nameOf(CHOICES[value]) : value;

const byName = once(
  () =>
    new Map(
      (Object.keys(CHOICES) as Choice[]).flatMap((choice) =>
        CHOICES[choice].map((name) => [foldText(name), choice] as const),
      ),
    ),
);

/** The choice that a cell names, in whatever language: `aus` is `off`. Undefined for what names none. */
export const choiceIn = (cell: Cell): Choice | undefined => byName().get(foldText(cell));
