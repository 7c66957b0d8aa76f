// The headers that name each field, per kind of tab.
import { once } from '../cells/once';
import type { KindRules } from './field-rule';
import type { TabKind } from './fields';
import { withForeign } from './foreign-headers';
import { leadsRules } from './leads-fields';
import { overlapRules } from './overlap-fields';

const inAllLanguages = (kind: KindRules): KindRules => ({
  ...kind,
  rules: kind.rules.map(withForeign),
});

export const ALIASES: Readonly<Record<TabKind, () => KindRules>> = {
  overlap: once(() => inAllLanguages(overlapRules())),
  leads: once(() => inAllLanguages(leadsRules())),
};
