// All questions, in the order in which they are asked: an empty tab first, what needs a person last.

import { CHART_PROBES } from './charts';
import { CHOICE_PROBES } from './choices';
import { CONSENT_PROBES } from './consent';
import { LOOK_PROBES } from './looks';
import { MARK_PROBES } from './marks';
import { OPEN_QUESTIONS } from './open-questions';
import type { Probe } from './probe';
import { READING_PROBES } from './reading';
import { RULE_PROBES } from './rules';
import { SCREEN_PROBES } from './screen';
import { STORE_PROBES } from './stores';
import { TAB_PROBES } from './tabs';
import { WORKBOOK_PROBES } from './workbook';
import { WRITING_PROBES } from './writing';

/** One question for each method that the add-on uses. */
export const PROBES: readonly Probe[] = [
  ...TAB_PROBES,
  ...WORKBOOK_PROBES,
  ...READING_PROBES,
  ...WRITING_PROBES,
  ...LOOK_PROBES,
  ...RULE_PROBES,
  ...CHOICE_PROBES,
  ...CONSENT_PROBES,
  ...MARK_PROBES,
  ...CHART_PROBES,
  ...STORE_PROBES,
  ...SCREEN_PROBES,
];

/** All that is asked; what needs a person comes last. */
export const ALL_PROBES: readonly Probe[] = [
  ...PROBES.filter((probe) => SCREEN_PROBES.indexOf(probe) < 0),
  ...OPEN_QUESTIONS,
  ...SCREEN_PROBES,
];
