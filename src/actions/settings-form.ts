// The settings in the sidebar: what they are, what a change would do, and writing it.
import type { Cell, Table } from '../core/cells/cell';
import { foldText, plainText } from '../core/cells/text';
import { countAccounts } from '../core/conversion/counting/accounts';
import { type DropOffStep, dropOff } from '../core/conversion/tables/drop-off';
import { countText, leadsText, percentText } from '../core/figure-text';
import { settingCell, settingValue } from '../core/settings/cell';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  SETTING_ROWS,
  type Settings,
} from '../core/settings/settings';
import type { SettingChange, SettingField, SettingsEffect, SettingsPreview } from '../rpc';
import { findBothTabs } from '../sheets/both-tabs';
import { withDocumentLock } from '../sheets/document-lock';
import { Refusal } from '../sheets/refusal';
import {
  completeSettingsTab,
  readSettings,
  readSettingsTable,
  writeSettingValues,
} from '../sheets/settings-tab';
import type { RecognisedTab } from '../sheets/user-tabs';
import type { Workbook } from '../sheets/workbook';
import { type ListTabs, readLeads } from './count-input';
import { viewOf } from './row/overlap-view';
import { hasSinceColumn } from './scoring/has-scores';
import { candidatesOf } from './worklist/worklist';

const shippedTable = (): Table => SETTING_ROWS.map((row) => [row.label, row.default]);

/** The value beside each name, the shipped one where a name is missing. */
function valuesIn(table: Table): ReadonlyMap<string, Cell> {
  const values = new Map<string, Cell>();
  for (const [label = '', value = ''] of [...shippedTable(), ...table]) {
    values.set(foldText(label), value);
  }
  return values;
}

export function settingFields(workbook: Workbook): readonly SettingField[] {
  const values = valuesIn(readSettingsTable(workbook) ?? []);
  return SETTING_ROWS.map((row) => ({
    label: row.label,
    section: row.section,
    value: plainText(values.get(foldText(row.label)) ?? ''),
    standard: plainText(row.default),
    allowed: row.allowed,
    meaning: row.meaning,
    choices: row.orHeader ? [plainText(row.default)] : row.choices,
    orHeader: row.orHeader === true,
  }));
}

/** What was typed, as the cell of its setting; as typed where it can't be read. */
function typedSetting({ label, value }: SettingChange, { dateOrder }: Settings): Cell {
  const row = SETTING_ROWS.find((each) => each.label === label);
  const read = row && settingValue(row.kind, value, dateOrder);
  return row && read !== null ? settingCell(row.kind, read) : value;
}

/** The table as it would be with these changes. */
function changedTable(table: Table, changes: readonly SettingChange[], settings: Settings): Table {
  const changed = new Map(valuesIn(table));
  for (const change of changes) {
    changed.set(foldText(change.label), typedSetting(change, settings));
  }
  const unknown = table.filter(
    ([label = '']) => !SETTING_ROWS.some((row) => foldText(row.label) === foldText(label)),
  );
  return [
    ...unknown,
    ...SETTING_ROWS.map((row) => [row.label, changed.get(foldText(row.label)) ?? '']),
  ];
}

/** `31 EQLs; of the 24 old enough to judge, 7 converted (29%).` */
function effectSentence(
  { rows, mature, converted = 0, rate }: DropOffStep,
  overlap: RecognisedTab,
): string {
  const eqls = leadsText({ leadType: 'EQL', leads: rows });
  const named = eqls.charAt(0).toUpperCase() + eqls.slice(1);
  if (rate !== undefined) {
    const judged = `${countText(mature)} old enough to judge`;
    return `${named}; of the ${judged}, ${countText(converted)} converted (${percentText(rate)}).`;
  }
  if (mature > 0) return `${named}; of none is it known whether it converted.`;
  return hasSinceColumn(overlap)
    ? `${named}; none is old enough to judge yet.`
    : `${named}. Score the sheet to see how they convert: scoring notes since when each is one.`;
}

/** What settings make of the rows as they stand: the last step of the drop-off are today's EQLs. */
function effectOf(
  settings: Settings,
  { overlap, leads }: ListTabs,
  workbook: Workbook,
): SettingsEffect {
  const view = viewOf(overlap, settings, workbook);
  const { accounts } = countAccounts({
    overlap: view.overlap,
    leads: leads && readLeads(leads, settings),
    settings,
    asOf: view.asOf,
  });
  const [eqls] = dropOff(accounts, settings.confidence).slice(-1);
  if (!eqls) {
    throw new Refusal('unexpected', 'There are no rows to judge yet.');
  }
  const { rows, mature, converted = 0, rate = null, low = null, high = null } = eqls;
  return {
    eqls: rows,
    candidates: candidatesOf(view).length,
    mature,
    converted,
    rate,
    low,
    high,
    said: effectSentence(eqls, overlap),
  };
}

export function previewSettings(
  workbook: Workbook,
  changes: readonly SettingChange[],
): SettingsPreview {
  const settings = readSettings(workbook);
  const tabs = findBothTabs(workbook);
  const before = effectOf(settings, tabs, workbook);
  const table = changedTable(readSettingsTable(workbook) ?? [], changes, settings);
  const parsed = parseSettings(table);
  const after = parsed.ok ? effectOf(parsed.settings, tabs, workbook) : null;
  const problems = parsed.ok ? [] : parsed.problems;
  return {
    before,
    after,
    problems: problems.map(({ label, sentence }) => ({ label, sentence })),
  };
}

/** Writes the changed values, or refuses and writes none of them. */
export function saveSettings(
  workbook: Workbook,
  changes: readonly SettingChange[],
): readonly SettingField[] {
  return withDocumentLock(() => {
    const table = readSettingsTable(workbook) ?? [];
    const values = valuesIn(table);
    // What stands there already was saved before: the answer may have been lost on its way.
    const stale = changes.find((change) => {
      const now = plainText(values.get(foldText(change.label)) ?? '');
      return now !== change.shown && now !== plainText(typedSetting(change, DEFAULT_SETTINGS));
    });
    if (stale) {
      throw new Refusal(
        'not-valid',
        `Somebody has changed “${stale.label}” in the meantime. Nothing was saved. Look at the ` +
          'settings again.',
      );
    }
    const parsed = parseSettings(changedTable(table, changes, DEFAULT_SETTINGS));
    if (!parsed.ok) {
      throw new Refusal('not-valid', parsed.problems.map(({ sentence }) => sentence).join(' '));
    }
    completeSettingsTab(workbook);
    const cells = changes.map(
      (change) => [change.label, typedSetting(change, parsed.settings)] as const,
    );
    writeSettingValues(workbook, new Map(cells));
    return settingFields(workbook);
  });
}
