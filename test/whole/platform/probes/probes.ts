// All questions, in the order in which they are asked: an empty tab first, what needs a person last.

import { CHART_PROBES } from './charts';
import { CHOICE_PROBES } from './choices';
import { LOOK_PROBES } from './looks';
import { MARK_PROBES } from './marks';
import type { Probe } from './probe';
import { READING_PROBES } from './reading';
import { RULE_PROBES } from './rules';
import { SCREEN_PROBES } from './screen';
import { STORE_PROBES } from './stores';
import { TAB_PROBES } from './tabs';
import { WORKBOOK_PROBES } from './workbook';
import { WRITING_PROBES } from './writing';

export const PROBES: readonly Probe[] = [
  ...TAB_PROBES,
  ...WORKBOOK_PROBES,
  ...READING_PROBES,
  ...WRITING_PROBES,
  ...LOOK_PROBES,
  ...RULE_PROBES,
  ...CHOICE_PROBES,
  ...MARK_PROBES,
  ...CHART_PROBES,
  ...STORE_PROBES,
  ...SCREEN_PROBES,
];
