// The settings that were changed and aren't saved yet.
import type { SettingChange, SettingField } from '../../src/rpc';

/** By label. */
export type SettingChanges = Readonly<Record<string, SettingChange>>;

/** Typing back what the tab holds leaves nothing to save. */
export function withSetting(
  changes: SettingChanges,
  { label, value: held }: SettingField,
  value: string,
): SettingChanges {
  const { [label]: before, ...others } = changes;
  if (value === held) return others;
  return { ...others, [label]: { label, shown: before?.shown ?? held, value } };
}
