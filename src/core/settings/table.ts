// The settings tab's cells, read into settings or into what is wrong with them.
import type { Cell, Row, Table } from '../cells/cell';
import type { DateOrder } from '../cells/day';
import { excerpt, foldText, isBlankCell, isOneOf, isSheetError } from '../cells/text';
import type { Names } from '../language/names';
import { say } from '../language/say';
import { settingValue } from './cell';
import { conflictsIn } from './checks';
import { choiceIn } from './choices';
import {
  DEFAULT_SETTINGS,
  nested,
  pathKey,
  type SettingPath,
  type SettingRow,
  settingNamed,
  shippedRows,
} from './rows';
import { type Settings, settingsSchema } from './schema';

/** A setting that can't be used, its place counted from 0 in the table that was read. */
export interface SettingProblem {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  /** What is wrong, and what may be written. */
  readonly sentence: string;
}

export type ParsedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly SettingProblem[] };

const LABEL_COLUMN = 0;
const VALUE_COLUMN = 1;
/** What stands above the settings' names. */
export const SETTING_HEADER: Names = ['Setting', 'Einstellung', 'Ajuste'];
const DATE_ORDER = 'dateOrder';
const WORDS = 'vocabulary.';

/** A setting as it stands in the table. */
interface Written {
  readonly setting: SettingRow;
  readonly cell: Cell;
  readonly row: number;
}

const isEmpty = (cell: Cell): boolean => foldText(cell) === '';

const labelProblem = (row: number, label: string, sentence: string): SettingProblem => ({
  row,
  column: LABEL_COLUMN,
  label,
  sentence,
});

/** The settings of a table, by path; and the rows that name none, or one that stands above. */
function writtenSettings(table: Table): {
  readonly written: ReadonlyMap<string, Written>;
  readonly problems: readonly SettingProblem[];
} {
  const written = new Map<string, Written>();
  const problems: SettingProblem[] = [];
  const rowAt = new Map(shippedRows().map((setting) => [pathKey(setting.path), setting]));
  table.forEach((cells: Row, row) => {
    const label = cells[LABEL_COLUMN] ?? '';
    const cell = cells[VALUE_COLUMN] ?? '';
    const path = settingNamed(label);
    const setting = path && rowAt.get(pathKey(path));
    const name = excerpt(label);
    if (!setting) {
      if (isEmpty(cell) || isOneOf(label, SETTING_HEADER)) return;
      const sentence =
        name === ''
          ? say(
              "The value “{value}” has no setting's name beside it. Write the name, or clear the value.",
              { value: excerpt(cell) },
            )
          : say(
              'There is no setting called “{name}”. Use a name that the settings tab came with, or delete the row.',
              { name },
            );
      problems.push(labelProblem(row, name, sentence));
    } else if (written.has(pathKey(setting.path))) {
      const sentence = say('“{setting}” stands here a second time. Keep one of its rows.', {
        setting: setting.label,
      });
      problems.push(labelProblem(row, setting.label, sentence));
    } else written.set(pathKey(setting.path), { setting, cell, row });
  });
  return { written, problems };
}

/** Settles first how dates are written, since the as-of date is read by it. */
const dateOrderIn = (written: ReadonlyMap<string, Written>): DateOrder => {
  const cell = written.get(DATE_ORDER)?.cell ?? '';
  return choiceIn(cell) === 'day-month' ? 'day-month' : DEFAULT_SETTINGS.dateOrder;
};

const valueSays = (cell: Cell): string => {
  const value = { value: excerpt(cell) };
  if (isSheetError(cell)) return say('shows {value}', value);
  return isBlankCell(cell) ? say('is empty // a setting') : say("can't be “{value}”", value);
};

const valueProblem = ({ setting, row }: Written, says: string): SettingProblem => ({
  row,
  column: VALUE_COLUMN,
  label: setting.label,
  sentence: say('“{setting}” {fault}. Write {allowed}.', {
    setting: setting.label,
    fault: says,
    allowed: setting.allowed,
  }),
});

/** With the very vocabulary that the settings come with where no word was changed: it is made ready once. */
const withShippedWords = (settings: Settings, changed: ReadonlyMap<string, unknown>): Settings => {
  const isShipped = !Array.from(changed.keys()).some((key) => key.startsWith(WORDS));
  return isShipped ? { ...settings, vocabulary: DEFAULT_SETTINGS.vocabulary } : settings;
};

/** Whether a cell shows what the settings come with, a word of ours in whatever language. */
const isDefault = (cell: Cell, { default: shipped }: SettingRow): boolean =>
  cell === shipped || (choiceIn(cell) !== undefined && choiceIn(cell) === choiceIn(shipped));

/**
 * The settings as they stand in the table, judged one by one and then together. A cell that shows what
 * the settings come with says what they come with.
 */
function judge(written: ReadonlyMap<string, Written>): ParsedSettings {
  const order = dateOrderIn(written);
  const values = new Map<string, unknown>();
  for (const [key, { setting, cell }] of written) {
    if (isDefault(cell, setting)) continue;
    values.set(key, isSheetError(cell) ? null : settingValue(setting.kind, cell, order));
  }
  if (values.size === 0) return { ok: true, settings: DEFAULT_SETTINGS };
  const problems = new Map<string, SettingProblem>();
  const report = (path: SettingPath, says: (cell: Cell) => string): boolean => {
    const key = pathKey(path);
    const at = written.get(key);
    if (at && !problems.has(key)) problems.set(key, valueProblem(at, says(at.cell)));
    return at !== undefined;
  };
  const result = settingsSchema().safeParse(nested(values));
  if (result.success) {
    for (const sides of conflictsIn(result.data)) {
      sides.some(({ path, says }) => report(path, () => says));
    }
    if (problems.size === 0) return { ok: true, settings: withShippedWords(result.data, values) };
  } else {
    for (const issue of result.error.issues) {
      report(issue.path.map(String), issue.code === 'custom' ? () => issue.message : valueSays);
    }
  }
  return { ok: false, problems: Array.from(problems.values()) };
}

/**
 * The settings that a table says: names in its first column, values in its second, below an
 * optional header. A setting whose row is missing takes its default; blank rows and the headings of
 * sections are passed over.
 *
 * The edge: a name that no setting has, with a value beside it, is a problem, since the setting
 * that was meant would silently take its default. A list that was emptied is a problem for the same
 * reason: no cell would ever be read as that level.
 */
export function parseSettings(table: Table): ParsedSettings {
  const { written, problems } = writtenSettings(table);
  const judged = judge(written);
  if (judged.ok && problems.length === 0) return judged;
  const all = [...problems, ...(judged.ok ? [] : judged.problems)];
  return { ok: false, problems: all.sort((a, b) => a.row - b.row) };
}
