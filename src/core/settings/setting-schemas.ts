// Schemas that single settings need: scales, wordings, gaps.
import * as z from 'zod/mini';
import { excerpt } from '../cells/text';
import type { Names } from '../language/names';
import { say } from '../language/say';
import { choiceText } from './choices';
import { allowedBraces, type Placeholder, unknownPlaceholders } from './introduction-wording';
import { SCALE_NAMES } from './scale-name';
import { SHIPPED } from './shipped';

export const LONGEST_WORDING = 5000;

/** '' until somebody chooses one. */
export const scale = () => z._default(z.enum(['', ...SCALE_NAMES]), SHIPPED.warmthScale);

export const scaleText = (label: Names, meaning: () => string) =>
  ({
    label,
    kind: 'scale',
    allowed: () =>
      say('0-100, 0-10, 1-10, 0-5, 1-5 or {tiers}, or leave it blank', {
        tiers: choiceText('tiers'),
      }),
    meaning,
  }) as const;

/** Beyond this a limit limits nothing. */
export const MOST_REQUESTS = 1000;

export const text = () => z.string().check(z.minLength(1));

const together = (texts: readonly string[]): string =>
  texts.reduce((one, other) => say('{one} and {other}', { one, other }));

export const wording = (placeholders: readonly string[]) =>
  z.string().check(
    z.minLength(1),
    z.maxLength(LONGEST_WORDING),
    z.refine((filled) => unknownPlaceholders(filled, placeholders).length === 0, {
      error: (issue) => {
        const unknown = unknownPlaceholders(String(issue.input), placeholders);
        return say('holds {texts}, which nothing fills in', { texts: excerpt(together(unknown)) });
      },
    }),
  );

export const wordingAllowed = (placeholders: readonly Placeholder[]): string =>
  say('text in which only {braces} stand in braces', { braces: allowedBraces(placeholders) });

/** Each takes a line, and a leader reads no more. */
export const MOST_GAPS = 3;
/** In points: 5% typed as a rate is 0.05, and no gap that anybody has the leads for. */
export const LEAST_GAP = 0.5;
export const MOST_GAP = 99;

export const gaps = () =>
  z.readonly(
    z.array(z.number()).check(
      z.minLength(1),
      z.maxLength(MOST_GAPS),
      z.refine((points) => points.every((point) => point >= LEAST_GAP && point <= MOST_GAP), {
        error: () => say('holds a gap too small or too large'),
      }),
    ),
  );
