// The headers that name each field, per kind of tab.
import type { KindRules } from './field-rule';
import type { TabKind } from './fields';
import { withForeign } from './foreign-headers';
import { LEADS_RULES } from './leads-fields';
import { OVERLAP_RULES } from './overlap-fields';

const inAllLanguages = (kind: KindRules): KindRules => ({
  ...kind,
  rules: kind.rules.map(withForeign),
});

export const ALIASES: Readonly<Record<TabKind, KindRules>> = {
  overlap: inAllLanguages(OVERLAP_RULES),
  leads: inAllLanguages(LEADS_RULES),
};
