// The headers that name each field, per kind of tab.
import type { KindRules } from './field-rule';
import type { TabKind } from './fields';
import { LEADS_RULES } from './leads-fields';
import { OVERLAP_RULES } from './overlap-fields';

export const ALIASES: Readonly<Record<TabKind, KindRules>> = {
  overlap: OVERLAP_RULES,
  leads: LEADS_RULES,
};
