// All questions, in the order in which they are asked: an empty tab first, what needs a person last.

import type { Probe } from './probe';
import { CHART_PROBES } from './probes/charts';
import { LOOK_PROBES } from './probes/looks';
import { MARK_PROBES } from './probes/marks';
import { READING_PROBES } from './probes/reading';
import { RULE_PROBES } from './probes/rules';
import { SCREEN_PROBES } from './probes/screen';
import { STORE_PROBES } from './probes/stores';
import { TAB_PROBES } from './probes/tabs';
import { WORKBOOK_PROBES } from './probes/workbook';
import { WRITING_PROBES } from './probes/writing';

export const PROBES: readonly Probe[] = [
  ...TAB_PROBES,
  ...WORKBOOK_PROBES,
  ...READING_PROBES,
  ...WRITING_PROBES,
  ...LOOK_PROBES,
  ...RULE_PROBES,
  ...MARK_PROBES,
  ...CHART_PROBES,
  ...STORE_PROBES,
  ...SCREEN_PROBES,
];
