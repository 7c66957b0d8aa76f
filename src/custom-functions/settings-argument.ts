// The settings of a custom function: the named range's table, or the shipped ones.

import type { Table } from '../core/cells/cell';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  type Settings,
  settingNamed,
} from '../core/settings/settings';
import { type Argument, isLeftOut, tablesOf } from './arguments';

const namesASetting = (table: Table): boolean =>
  table.some((row) => settingNamed(row[0] ?? '') !== undefined);

/**
 * The settings that the range `EQL_SETTINGS` says; the shipped ones where it is left out. Throws
 * where a setting is broken, naming its row in the range and what may stand there.
 */
export function settingsArgument(value: Argument): Settings {
  if (isLeftOut(value)) return DEFAULT_SETTINGS;
  const [table = []] = tablesOf(value);
  if (!namesASetting(table)) {
    throw new Error('settings: no row of it names a setting. Give the named range EQL_SETTINGS.');
  }
  const parsed = parseSettings(table);
  if (parsed.ok) return parsed.settings;
  const [first] = parsed.problems;
  throw new Error(`settings, row ${(first?.row ?? 0) + 1}: ${first?.sentence ?? ''}`);
}
