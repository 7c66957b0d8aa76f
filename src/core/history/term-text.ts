// The cells of a row's terms as a person reads them: written in the language in force, read in any.
import type { Cell } from '../cells/cell';
import { once } from '../cells/once';
import { isOneOf, plainText } from '../cells/text';
import { type Names, nameOf } from '../language/names';
import { choiceIn, choiceText } from '../settings/choices';
import { KEPT_LABELS } from '../settings/kept-labels';
import { labelsAt, type SettingPath, shippedRows } from '../settings/rows';

export const OTHERS: Names = ['Other settings', 'Andere Einstellungen', 'Otros ajustes'];
export const READ: Names = ['Tabs read', 'Gelesene Blätter', 'Hojas leídas'];
/** Between settings; a text that holds it is none the worse in a row that people read. */
export const BETWEEN = ' · ';

const NONE: Names = ['none', 'keine', 'ninguna'];
/** Stands where every other setting is as the add-on came. */
const AS_SHIPPED: Names = ['as shipped', 'wie geliefert', 'como vienen'];
const DAYS: Names = ['days', 'Tage', 'días'];
const NOT_APPLIED: Names = [
  ', not applied: too few dates',
  ', nicht angewandt: zu wenige Daten',
  ', no aplicada: faltan fechas',
];
/** `90 days`, `90 Tage`, and what may follow. */
const WINDOW = /^(\d+) (\S+?)(,.*)?$/;

/** What the setting at a path is called, in a list. */
export const namesAt = (path: SettingPath): readonly Names[] => {
  const names = labelsAt(path);
  return names ? [names] : [];
};

const settingNames = once((): readonly Names[] =>
  shippedRows().flatMap(({ path }) => namesAt(path)),
);

/** How a name is chosen among its languages. */
type Spelling = (names: Names) => string;

const english: Spelling = ([name]) => name;

/** The setting that a part of the other settings begins with, and what stands behind its name. */
export function settingIn(
  part: string,
): { readonly names: Names; readonly value: string } | undefined {
  const begun = settingNames().flatMap((names) =>
    names
      .filter((name) => part.startsWith(`${name} `))
      .map((name) => ({ names, value: part.slice(name.length + 1) })),
  );
  return begun.sort((one, other) => one.value.length - other.value.length)[0];
}

const otherText = (part: string, spelt: Spelling, choice: (value: string) => string): string => {
  const found = settingIn(part);
  return found ? `${spelt(found.names)} ${choice(found.value)}` : part;
};

const windowText = (text: string, spelt: Spelling): string => {
  const [, days, unit = '', rest = ''] = WINDOW.exec(text) ?? [];
  if (!isOneOf(unit, DAYS)) return text;
  return `${days} ${spelt(DAYS)}${isOneOf(rest, NOT_APPLIED) ? spelt(NOT_APPLIED) : rest}`;
};

function spelled(
  header: string,
  cell: Cell,
  spelt: Spelling,
  choice: (value: string) => string,
): Cell {
  if (typeof cell !== 'string' || header === READ[0]) return cell;
  const word = [NONE, AS_SHIPPED].find((names) => isOneOf(cell, names));
  if (word) return spelt(word);
  switch (header) {
    case OTHERS[0]:
      return cell
        .split(BETWEEN)
        .map((part) => otherText(part, spelt, choice))
        .join(BETWEEN);
    case KEPT_LABELS.windowDays[0]:
      return windowText(cell, spelt);
    case KEPT_LABELS.stratifyBy[0]:
      return choice(cell);
    default:
      return cell;
  }
}

/** As it is written into the row: `90 Tage`, `Veraltet nach 120`. */
export const termCell = (header: string, cell: Cell): Cell =>
  spelled(header, cell, nameOf, (value) => choiceText(value));

/** As it is compared, whoever wrote it: `90 days`, `Stale after 120`. */
export const termRead = (header: string, cell: Cell): Cell =>
  spelled(
    header,
    typeof cell === 'string' ? plainText(cell) : cell,
    english,
    (value) => choiceIn(value) ?? value,
  );
