// What settings make of the lists as they stand: EQLs, candidates, and how the EQLs convert.

import { capitalised } from '../core/cells/text';
import { countAccounts } from '../core/conversion/counting/accounts';
import { type DropOffStep, dropOff } from '../core/conversion/tables/drop-off';
import { leadsText, percentText } from '../core/figure-text';
import { say } from '../core/language/say';
import type { Settings } from '../core/settings/settings';
import type { SettingsEffect } from '../rpc';
import { Refusal } from '../sheets/refusal';
import type { RecognisedTab } from '../sheets/user-tabs';
import type { Workbook } from '../sheets/workbook';
import { type ListTabs, readLeads } from './count-input';
import { type OverlapView, viewOf } from './row/overlap-view';
import { hasSinceColumn } from './scoring/has-scores';
import { candidatesOf } from './worklist/candidate';

/** `31 EQLs; of the 24 old enough to judge, 7 converted (29%).` Under 10 are too few for a rate. */
function effectSentence(
  { rows, mature, converted, rate }: DropOffStep,
  overlap: RecognisedTab,
): string {
  const eqls = capitalised(leadsText({ leadType: 'EQL', leads: rows }));
  if (converted !== undefined) {
    const figure = rate === undefined ? say('too few for a rate') : percentText(rate);
    return say('{eqls}; of the {mature} old enough to judge, {converted} converted ({figure}).', {
      eqls,
      mature,
      converted,
      figure,
    });
  }
  if (mature > 0) return say('{eqls}; of none is it known whether it converted.', { eqls });
  return hasSinceColumn(overlap)
    ? say('{eqls}; none is old enough to judge yet.', { eqls })
    : say(
        '{eqls}. Score the sheet to see how they convert: scoring notes since when each is one.',
        { eqls },
      );
}

/** The rows that are EQLs by these settings: the last step of the drop-off. */
export function eqlStep(
  settings: Settings,
  { overlap, leads }: ListTabs,
  workbook: Workbook,
): { readonly view: OverlapView; readonly eqls: DropOffStep } {
  const view = viewOf(overlap, settings, workbook);
  const { accounts } = countAccounts({
    overlap: view.overlap,
    leads: leads && readLeads(leads, settings),
    settings,
    asOf: view.asOf,
  });
  const [eqls] = dropOff(accounts, settings.confidence).slice(-1);
  if (!eqls) {
    throw new Refusal('unexpected', say('There are no rows to judge yet.'));
  }
  return { view, eqls };
}

/** What settings make of the rows as they stand. */
export function effectOf(settings: Settings, tabs: ListTabs, workbook: Workbook): SettingsEffect {
  const { view, eqls } = eqlStep(settings, tabs, workbook);
  const { rows, mature, converted = 0, rate = null, low = null, high = null } = eqls;
  return {
    eqls: rows,
    candidates: candidatesOf(view).length,
    mature,
    converted,
    rate,
    low,
    high,
    said: effectSentence(eqls, tabs.overlap),
  };
}
