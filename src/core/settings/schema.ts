// Every setting with its schema, range and meaning.

import * as z from 'zod/mini';
import { once } from '../cells/once';
import { say } from '../language/say';
import { EQL, leadTypeName } from '../lead-types';
import { type Choice, choiceText } from './choices';
import { KEPT_LABELS } from './kept-labels';
import { LANGUAGE_CHOICES, LANGUAGE_NAMES } from './language-choice';
import { partnerSettings } from './partner-settings';
import { days, daysAllowed, names, section, share, weight, weightAllowed } from './setting';
import { gaps, LEAST_GAP, MOST_GAP, MOST_GAPS, scale, scaleText, text } from './setting-schemas';
import { SHIPPED } from './shipped';
import { vocabularySchema } from './vocabulary-schema';

const shareAllowed = (): string => say('a number above 0, up to 1, or a percentage up to 100%');
const eitherOf = (one: Choice, other: Choice): string =>
  say('"{one}" or "{other}"', { one: choiceText(one), other: choiceText(other) });
const LEAST_CONFIDENCE = 0.5;
const MOST_CONFIDENCE = 0.999;

/** Made when settings are first parsed, or their tab is written. */
export const settingsSchema = once(() => {
  const clears = section(() => say('What clears'));
  const dates = section(() => say('Dates'));
  const typing = section(() => say('While you type'));
  const language = section(() => say('Language of the add-on'));
  const weights = section(() => say('Weights of the score'));
  const conversion = section(() => say('Conversion'));
  return z.object({
    warmthBar: clears(share(SHIPPED.warmthBar), {
      label: ['Warmth clears at', 'Beziehung genügt ab', 'La relación basta desde'],
      kind: 'share',
      allowed: shareAllowed,
      meaning: () => say('The least strength of a warmth that clears. Warm is 0.75, lukewarm 0.4.'),
    }),
    fitBar: clears(share(SHIPPED.fitBar), {
      label: ['Fit clears at', 'Passung genügt ab', 'El encaje basta desde'],
      kind: 'share',
      allowed: shareAllowed,
      meaning: () => say('The least strength of a fit that clears. B is 0.75, C is 0.5.'),
    }),
    acceptedOverlap: clears(
      z._default(z.enum(['any', 'customer or open opportunity']), SHIPPED.acceptedOverlap),
      {
        label: ['Overlap that clears', 'Überschneidung, die genügt', 'Solapamiento que basta'],
        kind: 'choice',
        allowed: () => eitherOf('any', 'customer or open opportunity'),
        meaning: () => say("Whether a prospect, or an overlap whose type isn't said, clears too."),
      },
    ),
    warmthScale: clears(
      scale(),
      scaleText(['Warmth scale', 'Skala der Beziehung', 'Escala de la relación'], () =>
        say(
          'What a warmth written as a number is out of, where neither its cell nor its column says it.',
        ),
      ),
    ),
    fitScale: clears(
      scale(),
      scaleText(['Fit scale', 'Skala der Passung', 'Escala del encaje'], () =>
        say(
          'What a fit written as a number is out of, where neither its cell nor its column says it.',
        ),
      ),
    ),
    freshDays: dates(days(SHIPPED.freshDays, 0), {
      label: ['Fresh for', 'Frisch für', 'Reciente durante'],
      kind: 'number',
      allowed: () => say('{days}, less than “Stale after”', { days: daysAllowed(0) }),
      meaning: () => say('Days since the last touch up to which warmth counts in full.'),
    }),
    staleDays: dates(days(SHIPPED.staleDays, 1), {
      label: ['Stale after', 'Veraltet nach', 'Sin contacto reciente tras'],
      kind: 'number',
      allowed: () => say('{days}, more than “Fresh for”', { days: daysAllowed(1) }),
      meaning: () => say('Days since the last touch after which warmth no longer clears.'),
    }),
    stalestFreshness: dates(
      z._default(z.number().check(z.gte(0), z.lte(1)), SHIPPED.stalestFreshness),
      {
        label: ['Freshness before stale', 'Frische vor dem Veralten', 'Frescura del último día'],
        kind: 'share',
        allowed: () => say('a number from 0 to 1, or a percentage up to 100%'),
        meaning: () => say("What is left of warmth's strength on the last day before it is stale."),
      },
    ),
    overdueDays: dates(days(SHIPPED.overdueDays, 0), {
      label: ['Overdue after', 'Überfällig nach', 'Vencido tras'],
      kind: 'number',
      allowed: () => daysAllowed(0),
      meaning: () =>
        say("Days past its due date after which a motion that isn't done no longer clears."),
    }),
    asOf: dates(z.optional(z.int()), {
      label: ['As-of date', 'Stichtag', 'Fecha de referencia'],
      kind: 'date',
      allowed: () => say('a date, or leave it blank'),
      meaning: () =>
        say('The day that everything is judged at. Blank: the day on which a job runs.'),
    }),
    dateOrder: dates(z._default(z.enum(['month-day', 'day-month']), SHIPPED.dateOrder), {
      label: ['Date order', 'Reihenfolge im Datum', 'Orden de la fecha'],
      kind: 'choice',
      allowed: () => eitherOf('month-day', 'day-month'),
      meaning: () => say('How dates written as text, such as 3/4/2026, are read.'),
    }),
    liveScoring: typing(z._default(z.enum(['on', 'off']), SHIPPED.liveScoring), {
      label: ['Live scoring', 'Bewertung beim Tippen', 'Puntuación al escribir'],
      kind: 'choice',
      allowed: () => eitherOf('on', 'off'),
      meaning: () =>
        say('Whether a scored list is scored anew after each edit, not only by Score this sheet.'),
    }),
    language: language(z._default(z.enum(LANGUAGE_CHOICES), SHIPPED.language), {
      label: LANGUAGE_NAMES,
      kind: 'language',
      allowed: () =>
        say('{automatic}, English, Deutsch or Español', { automatic: choiceText('Automatic') }),
      meaning: () =>
        say(
          'The language of the menu, the sidebar and what is written for people. Automatic: that of ' +
            'each reader’s Google account.',
        ),
    }),
    weights: z.object({
      overlap: weights(weight(SHIPPED.weights.overlap), {
        label: ['Weight of overlap', 'Gewicht der Überschneidung', 'Peso del solapamiento'],
        kind: 'share',
        allowed: weightAllowed,
        meaning: () =>
          say('Its part in the last 20 points of the score. The four are scaled to sum to 1.'),
      }),
      warmth: weights(weight(SHIPPED.weights.warmth), {
        label: ['Weight of warmth', 'Gewicht der Beziehung', 'Peso de la relación'],
        kind: 'share',
        allowed: weightAllowed,
        meaning: () => say('As above.'),
      }),
      fit: weights(weight(SHIPPED.weights.fit), {
        label: ['Weight of fit', 'Gewicht der Passung', 'Peso del encaje'],
        kind: 'share',
        allowed: weightAllowed,
        meaning: () => say('As above.'),
      }),
      motion: weights(weight(SHIPPED.weights.motion), {
        label: ['Weight of motion', 'Gewicht des Vorgehens', 'Peso de la acción'],
        kind: 'share',
        allowed: weightAllowed,
        meaning: () => say('As above.'),
      }),
    }),
    windowDays: conversion(days(SHIPPED.windowDays, 1), {
      label: KEPT_LABELS.windowDays,
      kind: 'number',
      allowed: () => daysAllowed(1),
      meaning: () =>
        say(
          'Days since qualifying within which a conversion counts, and after which a lead is mature.',
        ),
    }),
    window: conversion(z._default(z.enum(['days', 'none']), SHIPPED.window), {
      label: ['Window', 'Zeitfenster', 'Ventana'],
      kind: 'choice',
      allowed: () => eitherOf('days', 'none'),
      meaning: () =>
        say(
          'Days: conversions count within the conversion window. None: all conversions so far count.',
        ),
    }),
    baseline: conversion(
      z._default(
        text().check(
          z.refine((type) => leadTypeName(type) !== EQL, {
            error: () => say("is what gets compared, so it can't be the baseline as well"),
          }),
        ),
        SHIPPED.baseline,
      ),
      {
        label: KEPT_LABELS.baseline,
        kind: 'text',
        allowed: () => say('a lead type other than EQL'),
        meaning: () => say('The lead type that the others are compared with.'),
      },
    ),
    confidence: conversion(
      z._default(
        z.number().check(z.gte(LEAST_CONFIDENCE), z.lte(MOST_CONFIDENCE)),
        SHIPPED.confidence,
      ),
      {
        label: KEPT_LABELS.confidence,
        kind: 'share',
        allowed: () =>
          say('a number from {least} to {most}, or a percentage', {
            least: LEAST_CONFIDENCE,
            most: MOST_CONFIDENCE,
          }),
        meaning: () => say('The confidence of every interval.'),
      },
    ),
    gapsThatMatter: conversion(z._default(gaps(), [...SHIPPED.gapsThatMatter]), {
      label: ['Gaps that matter', 'Abstände, die zählen', 'Diferencias que importan'],
      kind: 'points',
      allowed: () =>
        say('1 to {count} numbers from {least} to {most}, parted by commas', {
          count: MOST_GAPS,
          least: LEAST_GAP,
          most: MOST_GAP,
        }),
      meaning: () =>
        say(
          'Gaps in points above the baseline for which the summary says how many leads they take.',
        ),
    }),
    convertedStages: conversion(names(SHIPPED.convertedStages), {
      label: ['Converted stages', 'Phasen, die konvertiert sind', 'Etapas que son conversión'],
      kind: 'words',
      allowed: () => say('stages parted by commas, or leave it blank'),
      meaning: () =>
        say('Stages that count as converted, beside "converted", "won" and "closed won".'),
    }),
    stratifyBy: conversion(z._default(text(), SHIPPED.stratifyBy), {
      label: KEPT_LABELS.stratifyBy,
      kind: 'header',
      allowed: () => say('"{tier}" or the header of a column', { tier: choiceText('fit tier') }),
      meaning: () => say('What the like-for-like comparison holds equal.'),
      orHeader: true,
    }),
    ...partnerSettings(),
    vocabulary: vocabularySchema(),
  });
});

/** Read once, changed never. */
type Fixed<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? { readonly [Key in keyof Value]: Fixed<Value[Key]> }
    : Value;

export type Settings = Fixed<z.infer<ReturnType<typeof settingsSchema>>>;

export type Vocabulary = Settings['vocabulary'];
