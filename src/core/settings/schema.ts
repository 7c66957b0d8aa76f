// Every setting with its schema, range and meaning.

import * as z from 'zod/mini';
import { once } from '../cells/once';
import { EQL, leadTypeName } from '../lead-types';
import { allowedBraces, NOTE_PLACEHOLDERS, PLACEHOLDERS } from './introduction-wording';
import { KEPT_LABELS } from './kept-labels';
import { LANGUAGE_CHOICES, LANGUAGE_LABEL } from './language-choice';
import { RULES_EXAMPLE, rulesFault } from './routing-rules';
import {
  calendarDays,
  days,
  daysAllowed,
  names,
  section,
  share,
  WEIGHT_ALLOWED,
  weight,
} from './setting';
import {
  gaps,
  LEAST_GAP,
  LONGEST_WORDING,
  MOST_GAP,
  MOST_GAPS,
  MOST_REQUESTS,
  scale,
  scaleText,
  text,
  wording,
} from './setting-schemas';
import { SHIPPED } from './shipped';
import { vocabularySchema } from './vocabulary-schema';

const SHARE_ALLOWED = 'a number above 0, up to 1, or a percentage up to 100%';
const LEAST_CONFIDENCE = 0.5;
const MOST_CONFIDENCE = 0.999;

/** Made when settings are first parsed, or their tab is written. */
export const settingsSchema = once(() => {
  const clears = section('What clears');
  const dates = section('Dates');
  const typing = section('While you type');
  const language = section('Language of the add-on');
  const weights = section('Weights of the score');
  const conversion = section('Conversion');
  const partners = section('Partners');
  const routing = section('Routing');
  return z.object({
    warmthBar: clears(share(SHIPPED.warmthBar), {
      label: 'Warmth clears at',
      kind: 'share',
      allowed: SHARE_ALLOWED,
      meaning: 'The least strength of a warmth that clears. Warm is 0.75, lukewarm 0.4.',
    }),
    fitBar: clears(share(SHIPPED.fitBar), {
      label: 'Fit clears at',
      kind: 'share',
      allowed: SHARE_ALLOWED,
      meaning: 'The least strength of a fit that clears. B is 0.75, C is 0.5.',
    }),
    acceptedOverlap: clears(
      z._default(z.enum(['any', 'customer or open opportunity']), SHIPPED.acceptedOverlap),
      {
        label: 'Overlap that clears',
        kind: 'choice',
        allowed: '"any" or "customer or open opportunity"',
        meaning: "Whether a prospect, or an overlap whose type isn't said, clears too.",
      },
    ),
    warmthScale: clears(scale(), scaleText('Warmth scale', 'warmth')),
    fitScale: clears(scale(), scaleText('Fit scale', 'fit')),
    freshDays: dates(days(SHIPPED.freshDays, 0), {
      label: 'Fresh for',
      kind: 'number',
      allowed: `${daysAllowed(0)}, less than “Stale after”`,
      meaning: 'Days since the last touch up to which warmth counts in full.',
    }),
    staleDays: dates(days(SHIPPED.staleDays, 1), {
      label: 'Stale after',
      kind: 'number',
      allowed: `${daysAllowed(1)}, more than “Fresh for”`,
      meaning: 'Days since the last touch after which warmth no longer clears.',
    }),
    stalestFreshness: dates(
      z._default(z.number().check(z.gte(0), z.lte(1)), SHIPPED.stalestFreshness),
      {
        label: 'Freshness before stale',
        kind: 'share',
        allowed: 'a number from 0 to 1, or a percentage up to 100%',
        meaning: "What is left of warmth's strength on the last day before it is stale.",
      },
    ),
    overdueDays: dates(days(SHIPPED.overdueDays, 0), {
      label: 'Overdue after',
      kind: 'number',
      allowed: daysAllowed(0),
      meaning: "Days past its due date after which a motion that isn't done no longer clears.",
    }),
    asOf: dates(z.optional(z.int()), {
      label: 'As-of date',
      kind: 'date',
      allowed: 'a date, or leave it blank',
      meaning: 'The day that everything is judged at. Blank: the day on which a job runs.',
    }),
    dateOrder: dates(z._default(z.enum(['month-day', 'day-month']), SHIPPED.dateOrder), {
      label: 'Date order',
      kind: 'choice',
      allowed: '"month-day" or "day-month"',
      meaning: 'How dates written as text, such as 3/4/2026, are read.',
    }),
    liveScoring: typing(z._default(z.enum(['on', 'off']), SHIPPED.liveScoring), {
      label: 'Live scoring',
      kind: 'choice',
      allowed: '"on" or "off"',
      meaning:
        'Whether a scored list is scored anew after each edit, not only by Score this sheet.',
    }),
    language: language(z._default(z.enum(LANGUAGE_CHOICES), SHIPPED.language), {
      label: LANGUAGE_LABEL,
      kind: 'language',
      allowed: 'Automatic, English, Deutsch or Español',
      meaning:
        'The language of the menu, the sidebar and what is written for people. Automatic: that of ' +
        'each reader’s Google account.',
    }),
    weights: z.object({
      overlap: weights(weight(SHIPPED.weights.overlap), {
        label: 'Weight of overlap',
        kind: 'share',
        allowed: WEIGHT_ALLOWED,
        meaning: 'Its part in the last 20 points of the score. The four are scaled to sum to 1.',
      }),
      warmth: weights(weight(SHIPPED.weights.warmth), {
        label: 'Weight of warmth',
        kind: 'share',
        allowed: WEIGHT_ALLOWED,
        meaning: 'As above.',
      }),
      fit: weights(weight(SHIPPED.weights.fit), {
        label: 'Weight of fit',
        kind: 'share',
        allowed: WEIGHT_ALLOWED,
        meaning: 'As above.',
      }),
      motion: weights(weight(SHIPPED.weights.motion), {
        label: 'Weight of motion',
        kind: 'share',
        allowed: WEIGHT_ALLOWED,
        meaning: 'As above.',
      }),
    }),
    windowDays: conversion(days(SHIPPED.windowDays, 1), {
      label: KEPT_LABELS.windowDays,
      kind: 'number',
      allowed: daysAllowed(1),
      meaning:
        'Days since qualifying within which a conversion counts, and after which a lead is mature.',
    }),
    window: conversion(z._default(z.enum(['days', 'none']), SHIPPED.window), {
      label: 'Window',
      kind: 'choice',
      allowed: '"days" or "none"',
      meaning:
        'Days: conversions count within the conversion window. None: all conversions so far count.',
    }),
    baseline: conversion(
      z._default(
        text().check(
          z.refine((type) => leadTypeName(type) !== EQL, {
            error: "is what gets compared, so it can't be the baseline as well",
          }),
        ),
        SHIPPED.baseline,
      ),
      {
        label: KEPT_LABELS.baseline,
        kind: 'text',
        allowed: 'a lead type other than EQL',
        meaning: 'The lead type that the others are compared with.',
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
        allowed: `a number from ${LEAST_CONFIDENCE} to ${MOST_CONFIDENCE}, or a percentage`,
        meaning: 'The confidence of every interval.',
      },
    ),
    gapsThatMatter: conversion(z._default(gaps(), [...SHIPPED.gapsThatMatter]), {
      label: 'Gaps that matter',
      kind: 'points',
      allowed: `1 to ${MOST_GAPS} numbers from ${LEAST_GAP} to ${MOST_GAP}, parted by commas`,
      meaning:
        'Gaps in points above the baseline for which the summary says how many leads they take.',
    }),
    convertedStages: conversion(names(SHIPPED.convertedStages), {
      label: 'Converted stages',
      kind: 'words',
      allowed: 'stages parted by commas, or leave it blank',
      meaning: 'Stages that count as converted, beside "converted", "won" and "closed won".',
    }),
    stratifyBy: conversion(z._default(text(), SHIPPED.stratifyBy), {
      label: KEPT_LABELS.stratifyBy,
      kind: 'text',
      allowed: '"fit tier" or the header of a column',
      meaning: 'What the like-for-like comparison holds equal.',
      orHeader: true,
    }),
    tellWithinDays: partners(days(SHIPPED.tellWithinDays, 0), {
      label: 'Tell partners within',
      kind: 'number',
      allowed: daysAllowed(0),
      meaning: 'Days after a stage changed within which the partner is to be told.',
    }),
    excludedPartners: partners(names(SHIPPED.excludedPartners), {
      label: 'Partners left out',
      kind: 'names',
      allowed: 'names parted by semicolons or line breaks, or leave it blank',
      meaning: 'Own companies, investors, competitors: their rows are left out, not scored down.',
    }),
    introductionChaseDays: partners(days(SHIPPED.introductionChaseDays, 0), {
      label: 'Chase an introduction after',
      kind: 'number',
      allowed: daysAllowed(0),
      meaning: 'Working days, Monday to Friday, after which a request without an answer is chased.',
    }),
    introductionEndDays: partners(days(SHIPPED.introductionEndDays, 1), {
      label: 'Give up on an introduction after',
      kind: 'number',
      allowed: daysAllowed(1),
      meaning: 'Days without an answer after which a request has expired: a candidate again.',
    }),
    openRequestsLimit: partners(
      z._default(z.int().check(z.gte(1), z.lte(MOST_REQUESTS)), SHIPPED.openRequestsLimit),
      {
        label: 'Open requests a partner can carry',
        kind: 'number',
        allowed: `a whole number from 1 to ${MOST_REQUESTS}`,
        meaning: 'So many requests without an answer at one partner, and another one is warned of.',
      },
    ),
    introduction: partners(z._default(wording(PLACEHOLDERS), SHIPPED.introduction), {
      label: 'Introduction wording',
      kind: 'text',
      allowed: `text in which only ${allowedBraces(PLACEHOLDERS)} stand in braces`,
      meaning: "The request to the partner's contact; what stands in braces is filled in.",
    }),
    introductionNote: partners(z._default(wording(NOTE_PLACEHOLDERS), SHIPPED.introductionNote), {
      label: 'Introduction note',
      kind: 'text',
      allowed: `text in which only ${allowedBraces(NOTE_PLACEHOLDERS)} stand in braces`,
      meaning: 'What the partner forwards to the account: say here what you do, in 40 to 80 words.',
    }),
    routingRules: routing(
      z._default(
        z.string().check(
          z.maxLength(LONGEST_WORDING),
          z.refine((rules) => rulesFault(rules) === '', {
            error: (issue) => rulesFault(String(issue.input)),
          }),
        ),
        SHIPPED.routingRules,
      ),
      {
        label: 'Routing rules',
        kind: 'text',
        allowed: `rules such as ${RULES_EXAMPLE}, parted by semicolons or line breaks, or leave it blank`,
        meaning:
          'Who is proposed as owner, by the first rule that fits a row; several names take turns.',
      },
    ),
    ownersInTurn: routing(names(SHIPPED.ownersInTurn), {
      label: 'Owners in turn',
      kind: 'names',
      allowed: 'names parted by semicolons or line breaks, or leave it blank',
      meaning: 'Who is proposed where no rule fits: whoever owns the fewest open rows of the list.',
    }),
    dueWorkingDays: routing(days(SHIPPED.dueWorkingDays, 0), {
      label: 'Working days until due',
      kind: 'number',
      allowed: daysAllowed(0),
      meaning: 'Working days, Monday to Friday, after which what is routed is due.',
    }),
    holidays: routing(calendarDays(SHIPPED.holidays), {
      label: 'Holidays',
      kind: 'days',
      allowed: 'dates such as 2026-12-25, parted by semicolons or line breaks, or leave it blank',
      meaning: 'Days that are no working days, here and where an introduction is chased.',
    }),
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
