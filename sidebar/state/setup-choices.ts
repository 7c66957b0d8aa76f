// The corrections to recognised columns that aren't remembered yet.
import type { SaveSetupRequest, SetupColumn, TabSetup } from '../../src/rpc';

/** Field by field, what the user chose instead of what was recognised. */
export type Choices = Readonly<Record<string, number | null>>;

export function chosenColumn({ field, column }: SetupColumn, choices: Choices): number | null {
  const chosen = choices[field];
  return chosen === undefined ? column : chosen;
}

/** Every field with the column that the form shows for it. */
export function chosenColumns(
  tab: TabSetup,
  choices: Choices,
): NonNullable<SaveSetupRequest['columns']> {
  return tab.columns.map((entry) => ({
    field: entry.field,
    column: chosenColumn(entry, choices),
  }));
}

/** The labels of the fields whose column another field has, too. */
export function clashingFields(tab: TabSetup, choices: Choices): readonly string[] {
  const columns = tab.columns.map((entry) => chosenColumn(entry, choices));
  return tab.columns
    .filter((_entry, at) => columns.some((c, i) => i !== at && c !== null && c === columns[at]))
    .map(({ label }) => label);
}
