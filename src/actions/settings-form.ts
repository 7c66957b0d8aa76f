// The settings in the sidebar: what they are, what a change would do, and writing it.

import type { Cell, Table } from '../core/cells/cell';
import { plainText } from '../core/cells/text';
import { say } from '../core/language/say';
import { settingCell, settingValue } from '../core/settings/cell';
import { choiceIn, choiceText } from '../core/settings/choices';
import { readScaleName } from '../core/settings/scale-name';
import {
  DEFAULT_SETTINGS,
  labelKey,
  parseSettings,
  type SettingRow,
  type Settings,
  settingNamed,
  shippedRows,
} from '../core/settings/settings';
import type { SettingChange, SettingField, SettingsPreview } from '../rpc';
import { findBothTabs } from '../sheets/both-tabs';
import { withDocumentLock } from '../sheets/document-lock';
import { Refusal } from '../sheets/refusal';
import {
  completeSettingsTab,
  readSettings,
  readSettingsTable,
  writeSettingValues,
} from '../sheets/settings-tab';
import type { Workbook } from '../sheets/workbook';
import { settingCells } from './setting-cells';
import { effectOf } from './settings-effect';

const rowNamed = (label: string): SettingRow | undefined => {
  const key = labelKey(label);
  return shippedRows().find((row) => labelKey(row.label) === key);
};

/**
 * A setting's value as it is shown: a scale by its name, however its cell says it, and a word of ours in
 * the language in force, whoever chose it.
 */
function shownValue(label: string, cell: Cell): string {
  const { kind } = rowNamed(label) ?? {};
  const scale = kind === 'scale' ? readScaleName(cell) : undefined;
  const isOurs = kind === 'choice' || kind === 'header' || kind === 'language';
  const choice = scale ?? (isOurs ? choiceIn(cell) : undefined);
  return choice === undefined ? plainText(cell) : choiceText(choice);
}

export function settingFields(workbook: Workbook): readonly SettingField[] {
  const values = settingCells(readSettingsTable(workbook) ?? []);
  return shippedRows().map((row) => ({
    label: row.label,
    section: row.section,
    value: shownValue(row.label, values.get(labelKey(row.label)) ?? ''),
    standard: plainText(row.default),
    allowed: row.allowed,
    meaning: row.meaning,
    choices: row.orHeader ? [plainText(row.default)] : row.choices,
    orHeader: row.orHeader === true,
  }));
}

/** What was typed, as the cell of its setting; as typed where it can't be read. */
function typedSetting({ label, value }: SettingChange, { dateOrder }: Settings): Cell {
  const row = rowNamed(label);
  const read = row && settingValue(row.kind, value, dateOrder);
  return row && read !== null ? settingCell(row.kind, read) : value;
}

/** The table as it would be with these changes. */
function changedTable(table: Table, changes: readonly SettingChange[], settings: Settings): Table {
  const changed = new Map(settingCells(table));
  for (const change of changes) {
    changed.set(labelKey(change.label), typedSetting(change, settings));
  }
  const unknown = table.filter(([label = '']) => settingNamed(label) === undefined);
  return [
    ...unknown,
    ...shippedRows().map((row) => [row.label, changed.get(labelKey(row.label)) ?? '']),
  ];
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
    const values = settingCells(table);
    // What stands there already was saved before: the answer may have been lost on its way.
    const stale = changes.find((change) => {
      const now = shownValue(change.label, values.get(labelKey(change.label)) ?? '');
      return now !== change.shown && now !== plainText(typedSetting(change, DEFAULT_SETTINGS));
    });
    if (stale) {
      throw new Refusal(
        'not-valid',
        say(
          'Somebody has changed “{setting}” in the meantime. Nothing was saved. Look at the settings again.',
          { setting: stale.label },
        ),
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
