// What the user says that texts mean -> the lists of words that then hold them; writes nothing.
import type { Cell, Table } from '../cells/cell';
import { LONGEST_CELL } from '../cells/sheet-text';
import { excerpt, plainText } from '../cells/text';
import { wholeWord } from '../cells/whole-word';
import { say } from '../language/say';
import { allMeanings, type Meaning, WORD_FIELDS, type WordField } from '../settings/meanings';
import { labelAt, labelKey } from '../settings/rows';
import { parseSettings, type Settings } from '../settings/settings';
import { holdsWord, withWord } from '../settings/word-list';
import { isUnreadWord, readAlone } from './unread-word';

/** One text of one field, and what it means. */
export interface WordAnswer {
  readonly field: WordField;
  readonly text: string;
  readonly meaning: Meaning;
}

export type PlannedWords =
  | {
      readonly ok: true;
      /** The lists that get new words, as their cells show them then, by their settings' names. */
      readonly lists: ReadonlyMap<string, string>;
      readonly settings: Settings;
    }
  | { readonly ok: false; readonly sentence: string };

/** A setting's cell, by its folded name. */
export type SettingCells = ReadonlyMap<string, Cell>;

/** The field and the meaning of these names; undefined where there are none. */
export function wordAnswer(field: string, text: string, value: string): WordAnswer | undefined {
  const known = WORD_FIELDS.find((name) => name === field);
  const meaning = known && allMeanings()[known].find((each) => each.value === value);
  return known && meaning && { field: known, text, meaning };
}

const settingsIn = (cells: SettingCells): Settings | undefined => {
  const table: Table = Array.from(cells);
  const parsed = parseSettings(table);
  return parsed.ok ? parsed.settings : undefined;
};

/** Marks that part the words of a list, and the one that holds a word together. */
const LIST_MARKS = /[,;\r\n"]/;

/** The cells with one more word, and the settings that they are. */
interface Trial {
  readonly cells: SettingCells;
  readonly settings: Settings;
}

/**
 * The trial with an answer's text in its list: as a plain word where this is enough for it to be read
 * as if it stood in quotation marks, else in them. So `Champ` is found in `Champ - met in March` too,
 * while `Not sure` and `Customer, paused` count where they are the whole cell.
 */
function withAnswer({ cells }: Trial, { field, text, meaning }: WordAnswer): Trial | undefined {
  const name = labelKey(labelAt(meaning.path));
  const list = plainText(cells.get(name) ?? '');
  const tried = (word: string): Trial | undefined => {
    const changed = new Map(cells).set(name, withWord(list, word));
    const settings = settingsIn(changed);
    return settings && { cells: changed, settings };
  };
  const whole = tried(wholeWord(text));
  if (!whole || isUnreadWord(text, field, whole.settings)) return undefined;
  const plain = LIST_MARKS.test(text) ? undefined : tried(text.trim());
  const reads = ({ settings }: Trial): string => JSON.stringify(readAlone(text, field, settings));
  return plain && reads(plain) === reads(whole) ? plain : whole;
}

const isFull = (label: string): string =>
  say(
    '“{setting}” in EQL Settings is full: there is no room for one more word. Take some out first.',
    { setting: label },
  );

const cantMean = ({ text, meaning }: WordAnswer): string =>
  say(
    "“{text}” can't be “{meaning}”: the words of {setting} and of the other lists in EQL Settings say otherwise. Choose another meaning, or correct the cells.",
    { text: excerpt(text), meaning: meaning.text, setting: labelAt(meaning.path) },
  );

/**
 * The lists with the texts that were explained. The edges: an answer that stands there already adds
 * nothing, since it may have been saved before; a text that somebody else has explained otherwise
 * meanwhile, or that is read by now, refuses them all.
 */
export function planWords(
  cells: SettingCells,
  settings: Settings,
  answers: readonly WordAnswer[],
): PlannedWords {
  let trial: Trial = { cells, settings };
  const lists = new Map<string, string>();
  for (const answer of answers) {
    const { field, text, meaning } = answer;
    const label = labelAt(meaning.path);
    const name = labelKey(label);
    if (holdsWord(plainText(trial.cells.get(name) ?? ''), wholeWord(text))) continue;
    if (!isUnreadWord(text, field, settings)) {
      const sentence = say(
        'Somebody has said meanwhile what “{text}” means. Nothing was saved. Look at the words again.',
        { text: excerpt(text) },
      );
      return { ok: false, sentence };
    }
    const next = withAnswer(trial, answer);
    if (!next) return { ok: false, sentence: cantMean(answer) };
    trial = next;
    const list = plainText(trial.cells.get(name) ?? '');
    if (list.length > LONGEST_CELL) return { ok: false, sentence: isFull(label) };
    lists.set(label, list);
  }
  return { ok: true, lists, settings: trial.settings };
}
