// A motion typed in words that nobody knows: it becomes a motion of ours, before its row is saved.

import { excerpt, foldText, plainText } from '../../core/cells/text';
import { say } from '../../core/language/say';
import { isUnreadWord, isUnsure } from '../../core/qualification/unread-word';
import { planWords, wordAnswer } from '../../core/qualification/word-answers';
import { labelKey, parseSettings } from '../../core/settings/settings';
import type { FieldChange, OwnMotion } from '../../rpc';
import { type RefusalCode, refusalOf } from '../../sheets/refusal';
import { completeSettingsTab, writeSettingValues } from '../../sheets/settings-tab';
import type { OpenRow } from '../row/open-row';
import { cellsNow } from './asked-words';

/** A row with the settings that its motion is read by. */
export interface KnownMotion {
  readonly opened: OpenRow;
  /** What takes it back; null where nothing had to be added. */
  readonly added: OwnMotion | null;
  /** What to say of it; '' where there is nothing to say. */
  readonly said: string;
}

/** Why the list may not be written, by whoever saves the row. */
const MAY_NOT: readonly RefusalCode[] = ['protected', 'formula-cell'];

/** The other rows that hold the same motion, which are read by it too. */
const othersWith = ({ view, row }: OpenRow, text: string): number =>
  view.overlap.rows.filter(
    (other) => other.index !== row.index && foldText(other.row.motion ?? '') === foldText(text),
  ).length;

/** `rows` are the other rows that hold it too. */
const saidOf = (motion: string, rows: number): string =>
  rows === 0
    ? say('“{motion}” is a motion of ours from now on.', { motion })
    : say('“{motion}” is a motion of ours from now on, in {rows} other {rows|row|rows} too.', {
        motion,
        rows,
      });

/**
 * Notes the motion of a save as one of ours, where no word of it is known, and answers the row with the
 * settings that hold it. The caller holds the lock.
 *
 * The edges: what asks or is unsure (`Co-sell?`, `Not sure`) is no motion, and stays to be explained;
 * whoever may not write to EQL Settings saves the row as it was typed, and it asks for its meaning.
 */
export function withOwnMotion(opened: OpenRow, changes: readonly FieldChange[]): KnownMotion {
  const unchanged: KnownMotion = { opened, added: null, said: '' };
  const { settings, workbook } = opened.view;
  const text = changes.find(({ field }) => field === 'motion')?.value.trim() ?? '';
  const answer = wordAnswer('motion', text, 'ours');
  if (!answer || text === '' || !isUnreadWord(text, 'motion', settings)) return unchanged;
  if (isUnsure(text, settings)) return unchanged;
  const cells = cellsNow(workbook);
  const planned = planWords(cells, settings, [answer]);
  const [list] = planned.ok ? Array.from(planned.lists) : [];
  if (!planned.ok || !list) return unchanged;
  const [label, after] = list;
  try {
    completeSettingsTab(workbook);
    writeSettingValues(workbook, planned.lists);
  } catch (error) {
    if (MAY_NOT.indexOf(refusalOf(error, 'writing').code) < 0) throw error;
    return unchanged;
  }
  return {
    opened: { ...opened, view: { ...opened.view, settings: planned.settings } },
    added: { text, label, before: plainText(cells.get(foldText(label)) ?? ''), after },
    said: saidOf(excerpt(text), othersWith(opened, text)),
  };
}

/**
 * Takes a motion of ours back together with the save that brought it, and answers the row with the
 * settings as they are then. It stays where somebody has changed the list since, or another row has
 * the same motion by now.
 */
export function withoutOwnMotion(opened: OpenRow, added: OwnMotion | null = null): OpenRow {
  if (!added || othersWith(opened, added.text) > 0) return opened;
  const { view, row } = opened;
  const cells = cellsNow(view.workbook);
  const name = labelKey(added.label);
  if (plainText(cells.get(name) ?? '') !== added.after) return opened;
  const parsed = parseSettings(Array.from(new Map(cells).set(name, added.before)));
  if (!parsed.ok) return opened;
  writeSettingValues(view.workbook, new Map([[added.label, added.before]]));
  return { row, view: { ...view, settings: parsed.settings } };
}
