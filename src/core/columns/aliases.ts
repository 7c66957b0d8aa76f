// The headers that name each field, per kind of tab.
import { once } from '../cells/once';
import type { FieldRule, KindRules } from './field-rule';
import { FIELD_NAMES, type TabKind } from './fields';
import { withForeign } from './foreign-headers';
import { headerKey } from './header';
import { leadsRules } from './leads-fields';
import { overlapRules } from './overlap-fields';

/** The fields' names in other languages, by the key of the English one. */
const otherNames = once(
  () =>
    new Map(
      Object.values(FIELD_NAMES).map(([english, ...others]) => [
        headerKey(english),
        others.filter((name) => headerKey(name) !== headerKey(english)),
      ]),
    ),
);

/** What the add-on calls a field in German says whatever its English name says, and as surely. */
const withOwnNames = (headers: readonly string[]): readonly string[] =>
  headers.flatMap((header) => [header, ...(otherNames().get(headerKey(header)) ?? [])]);

const inAllLanguages = (rule: FieldRule): FieldRule => ({
  ...withForeign({
    ...rule,
    certain: withOwnNames(rule.certain),
    likely: withOwnNames(rule.likely),
    guesses: withOwnNames(rule.guesses),
  }),
  seconds: withOwnNames(rule.seconds),
});

const allRules = ({ rules, notFields }: KindRules): KindRules => ({
  rules: rules.map(inAllLanguages),
  notFields,
});

export const ALIASES: Readonly<Record<TabKind, () => KindRules>> = {
  overlap: once(() => allRules(overlapRules())),
  leads: once(() => allRules(leadsRules())),
};
